import { describe, expect, it } from 'vitest';
import { makeArticle } from '../engine/testing/makeArticle.ts';
import { makeNode, makeOutcome, paragraph } from '../engine/testing/makeTree.ts';
import type { PageData } from './data/pageData.ts';
import { render } from './entry-server.tsx';

const article = makeArticle(
  [makeNode('symptom', 'symptom', { this: 'step', other: 'end' }), makeNode('step', 'step', { done: 'end' }), makeOutcome('end')],
  { id: 'Q2', title: 'Cannot Start', blocks: [paragraph('The service does not start.', 3)] },
);
const data: PageData = { type: 'article', article };

describe('render', () => {
  it('draws the card that the address names, its answers, and links under the site’s base', () => {
    const markup = render('/kb/Q2/step/', data, '/helpdesk/');
    expect(markup).toContain('data-node="step" data-type="step"');
    expect(markup).toContain('data-answer="done"');
    expect(markup).toContain('href="/helpdesk/kb/Q2/map"');
    expect(markup).toContain('data-address="/kb/Q2/step"');
  });

  it('begins at the first card', () => {
    expect(render('/kb/Q2/', data, '/')).toContain('data-node="symptom"');
  });

  it('draws the whole article, each block with its anchor', () => {
    expect(render('/kb/Q2/article/', data, '/')).toContain('<p id="b3">The service does not start.</p>');
  });

  it('has no style attribute, for the page’s rules allow none', () => {
    const urls = ['/kb/Q2/', '/kb/Q2/end/', '/kb/Q2/article/', '/kb/Q2/map/'];
    for (const url of urls) expect(render(url, data, '/')).not.toMatch(/\sstyle=/);
  });

  it('is the same each time, so that the same articles give the same bytes', () => {
    expect(render('/kb/Q2/end/', data, '/')).toBe(render('/kb/Q2/end/', data, '/'));
  });

  it('says what does not exist', () => {
    const missing: PageData = {
      type: 'not-found',
      what: 'article',
      wanted: 'Q9',
      nearest: [{ path: '/kb/Q2', label: 'Cannot Start', note: 'Q2' }],
    };
    const markup = render('/kb/Q9/', missing, '/');
    expect(markup).toContain('There is no article Q9 here');
    expect(markup).toContain('href="/kb/Q2"');
  });
});
