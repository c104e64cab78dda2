import { describe, expect, it } from 'vitest';
import { makeArticle } from '../../engine/testing/makeArticle.ts';
import type { PageData } from './pageData.ts';
import { getPageMeta } from './pageMeta.ts';

const article = makeArticle(
  [
    {
      type: 'outcome',
      id: 'solved',
      outcome: 'solved',
      passage: null,
      heading: [{ type: 'text', value: 'It works.' }],
      blocks: [],
      answers: [],
    },
  ],
  { id: 'Q182346', title: 'Cannot Start', description: 'The service does not start.' },
);
const data: PageData = { type: 'article', article };
const titleOf = (url: string) => getPageMeta(url, data).title;

describe('getPageMeta', () => {
  it('gives every view of an article a title of its own', () => {
    const urls = ['/kb/Q182346/', '/kb/Q182346/solved/', '/kb/Q182346/article/', '/kb/Q182346/map/'];
    expect(new Set(urls.map(titleOf)).size).toBe(urls.length);
    for (const url of urls) expect(titleOf(url)).toContain('Cannot Start · Q182346');
  });

  it('names the card of a node, and the article for a node that it does not have', () => {
    expect(titleOf('/kb/Q182346/solved')).toMatch(/^It works\./);
    expect(titleOf('/kb/Q182346/gone')).toBe(titleOf('/kb/Q182346'));
  });

  it('describes an article by its own words', () => {
    expect(getPageMeta('/kb/Q182346', data).description).toBe('The service does not start.');
  });

  it('names an event’s source where the address does', () => {
    const event: PageData = {
      type: 'event',
      event: {
        id: 1008,
        candidates: [{ article: 'Q1', title: 'One', source: 'Perflib', description: null, verdict: 'fix', products: [] }],
      },
    };
    expect(getPageMeta('/event/1008', event).title).toMatch(/^Event 1008 ·/);
    expect(getPageMeta('/event/perflib/1008', event).title).toMatch(/^Event 1008 from Perflib ·/);
  });
});
