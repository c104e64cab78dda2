import { describe, expect, it } from 'vitest';
import type { EmittedData } from './emitData.ts';
import { isWritable, listPages } from './listPages.ts';
import { makeArticle, makeEvent, makeSite } from './testing/makeSite.ts';

const emitted: EmittedData = {
  entry: {
    format: 1,
    build: 'b',
    articleCount: 1,
    articles: [],
    events: [{ from: '', file: 'events-0.json' }],
    browse: 'browse.json',
  },
  articleFiles: new Map([['q0000000001', 'kb/q1.json']]),
};

describe('listPages', () => {
  it('has every address of an article and of an event, each with the one data file that it needs', () => {
    const site = makeSite([makeArticle('Q1')], [makeEvent(1008, ['Perflib', null])]);
    expect([...listPages(site, emitted, 'all')].map(({ url, dataFile }) => `${url} ${dataFile}`)).toEqual([
      '/ browse.json',
      '/find/ null',
      '/log/ null',
      '/event-viewer/ null',
      '/browse/sources/ null',
      '/browse/products/ null',
      '/event/1008/ events-0.json',
      '/event/Perflib/1008/ events-0.json',
      '/kb/Q1/ kb/q1.json',
      '/kb/Q1/article/ kb/q1.json',
      '/kb/Q1/map/ kb/q1.json',
      '/kb/Q1/solved-it/ kb/q1.json',
      '/kb/Q1/solved/ kb/q1.json',
    ]);
  });

  it('has a page for the legal notice where there is one', () => {
    const legalNotice = { format: 1, title: 'Legal notice', blocks: [] } as const;
    const withNotice = { ...emitted, entry: { ...emitted.entry, legalNotice: 'legal-notice.json' } };
    const pages = [...listPages({ ...makeSite([]), legalNotice }, withNotice, 'all')];
    expect(pages.map(({ url, dataFile }) => `${url} ${dataFile}`)).toContain('/legal/ legal-notice.json');
  });

  it('leaves the pages of nodes out where a site is too large for them', () => {
    const urls = [...listPages(makeSite([makeArticle('Q1')]), emitted, 'none')].map(({ url }) => url);
    expect(urls).toEqual([
      '/',
      '/find/',
      '/log/',
      '/event-viewer/',
      '/browse/sources/',
      '/browse/products/',
      '/kb/Q1/',
      '/kb/Q1/article/',
      '/kb/Q1/map/',
    ]);
  });

  it('has one page for sources that differ in case alone, and none for what no folder can be named', () => {
    const site = makeSite([], [makeEvent(7, ['Perflib', 'PerfLib', 'Service Control Manager', 'A/B', 'C:D'])]);
    const urls = [...listPages(site, emitted, 'all')].map(({ url }) => url).filter((url) => url.startsWith('/event/'));
    expect(urls).toEqual(['/event/7/', '/event/Perflib/7/', '/event/Service%20Control%20Manager/7/']);
  });
});

describe('isWritable', () => {
  it.each(['/kb/%2e%2e/x/', '/kb/../x/', '/kb/a%2Fb/', '/kb/a%5Cb/', '/kb/a%00b/', '/kb/%zz/', '/kb/a./', '/.git/x/'])(
    'refuses %s',
    (url) => {
      expect(isWritable(url)).toBe(false);
    },
  );

  it.each(['/', '/kb/Q182346/', '/kb/noreadyvirtapi/1-register/', '/event/Gr%C3%BC%C3%9Fe/7/'])('takes %s', (url) => {
    expect(isWritable(url)).toBe(true);
  });
});
