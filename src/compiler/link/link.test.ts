import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paragraph } from '../../engine/testing/makeTree.ts';
import type { Tree } from '../../model/tree.ts';
import { link } from './link.ts';
import { eventBlock, makeTree } from './testing/makeTree.ts';

const perflib = [{ id: 1008, source: 'Perflib' }];
const exchange = { name: 'Exchange Server', versions: ['5.5'] };

const registered = makeTree('Q256927', {
  title: 'XCON: Event 1008 Occurs When Internet Mail Service Is Started',
  events: perflib,
  products: [exchange],
  references: ['q163727', 'Q999999'],
  blocks: [
    eventBlock(
      1008,
      'Perflib',
      'The Open Procedure for service "MSExchangeIMC" in DLL\n"G:\\EXCHSRVR\\bin\\imsperf.dll" failed.',
    ),
  ],
});
const notInstalled = makeTree('Q163727', {
  title: 'XADM: IMC Logs Event ID 1008',
  events: [{ id: 1008, source: 'PerfLib' }],
  products: [exchange],
  updated: '1999-04-23',
  blocks: [
    eventBlock(1008, 'PerfLib', 'The Open Procedure for service "MSExchangeIMC" in DLL "C:\\exchsrvr\\bin\\gwperf.dll" failed.'),
  ],
});
const registry = makeTree('Q201121', { title: 'XFOR: MSExchangeIMC Profile Registry Key Is Missing', updated: '2000-02-04' });
const printer = makeTree('Q100', { title: 'Printing in Landscape', updated: '2001-01-01' });
const trees: readonly Tree[] = [registered, notInstalled, registry, printer];
const site = link(trees);

describe('link', () => {
  it('resolves references in any case, and tells which articles are absent', () => {
    const article = site.articles.find(({ id }) => id === 'Q256927');
    expect(article?.references).toEqual([
      { id: 'Q163727', title: 'XADM: IMC Logs Event ID 1008' },
      { id: 'Q999999', title: null },
    ]);
    expect(site.absentReferences).toEqual([{ article: 'Q256927', reference: 'Q999999' }]);
  });

  it('lists what an event leads to, each with its description', () => {
    expect(site.events).toHaveLength(1);
    expect(site.events[0]?.candidates.map(({ article, source, description }) => [article, source, description])).toEqual([
      ['Q163727', 'PerfLib', 'The Open Procedure for service "MSExchangeIMC" in DLL "C:\\exchsrvr\\bin\\gwperf.dll" failed.'],
      ['Q256927', 'PerfLib', 'The Open Procedure for service "MSExchangeIMC" in DLL "G:\\EXCHSRVR\\bin\\imsperf.dll" failed.'],
    ]);
  });

  it('spells a source in one way: the most frequent', () => {
    const third = makeTree('Q3', { events: perflib });
    expect(link([...trees, third]).browse.sources).toEqual([{ source: 'Perflib', events: [1008], articles: 3, more: 0 }]);
  });

  it('names the nearest others and says why; none for an article like no other', () => {
    const nearest = (id: string) => site.articles.find((article) => article.id === id)?.nearest;
    expect(nearest('Q163727')).toEqual([{ id: 'Q256927', title: registered.article.title, why: 'event 1008 from PerfLib' }]);
    expect(nearest('Q100')).toEqual([]);
    const pointing = link([makeTree('Q1', { title: 'Alpha', references: ['Q2'] }), makeTree('Q2', { title: 'Beta' })]).articles;
    expect(pointing.map((article) => article.nearest[0]?.why)).toEqual(['this article points to it', 'points to this article']);
  });

  it('lists ways in without words: sources, products, and articles without an event, most recent first', () => {
    expect(site.browse.products).toEqual([
      {
        name: 'Exchange Server',
        count: 2,
        articles: [
          { id: 'Q163727', title: notInstalled.article.title },
          { id: 'Q256927', title: registered.article.title },
        ],
      },
    ]);
    expect(site.browse.others.map(({ id }) => id)).toEqual(['Q100', 'Q201121']);
  });

  it('keeps the home page small: the first of each, those of the most articles in front, and how many there are', () => {
    const many = Array.from({ length: 30 }, (_, at) =>
      makeTree(`Q${at + 1}`, {
        title: `Article ${at + 1}`,
        events: Array.from({ length: 20 }, (_, event) => ({ id: event, source: at < 3 ? 'Often' : `Source ${at}` })),
        products: [{ name: at % 2 === 0 ? 'mail server' : 'Mail Server', versions: [] }],
      }),
    );
    const { browse, lists } = link(many);
    expect(browse.sources).toHaveLength(8);
    expect(browse.sources[0]).toEqual({ source: 'Often', events: [0, 1, 2, 3, 4, 5], articles: 3, more: 14 });
    expect(browse.products).toMatchObject([{ name: 'mail server', count: 30 }]);
    expect(browse.products[0]?.articles).toHaveLength(6);
    expect(browse.counts).toEqual({ sources: 28, products: 1, others: 0 });
    expect(lists.sources[0]).toMatchObject({ source: 'Often', articles: 3 });
    expect(lists.products[0]?.articles).toHaveLength(30);
  });

  it("describes an article by its author's words, else by its first symptom, cut behind a word", () => {
    const described = makeTree('Q1', { description: 'By the author.' });
    const long = makeTree('Q2', {
      symptoms: [
        { passage: null, blocks: [{ type: 'paragraph', at: 0, children: [{ type: 'text', value: 'word '.repeat(60) }] }] },
      ],
    });
    const quoted = makeTree('Q3', {
      symptoms: [{ passage: null, blocks: [paragraph('You see:'), eventBlock(7, 'Disk', 'A bad block.')] }],
    });
    const [first, second, third] = link([described, long, quoted]).articles;
    expect(third?.description).toBe('You see: A bad block.');
    expect(first?.description).toBe('By the author.');
    expect(second?.description).toMatch(/^(word )+word…$/);
    expect(second?.description.length).toBeLessThanOrEqual(155);
  });

  it('gives the same site in whatever order the articles come', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...trees], { minLength: trees.length }), (shuffled) => {
        expect(link(shuffled)).toEqual(site);
      }),
      { seed: 20260, numRuns: 20 },
    );
  });

  it('keeps one of two articles with one id, the same in either order', () => {
    const twice = [makeTree('Q1', { title: 'B' }), makeTree('q1', { title: 'A' })];
    expect(link(twice).articles.map(({ title }) => title)).toEqual(['A']);
    expect(link(twice.toReversed())).toEqual(link(twice));
  });

  it('links nothing into an empty site', () => {
    expect(link([])).toEqual({
      articles: [],
      events: [],
      browse: { sources: [], products: [], others: [], counts: { sources: 0, products: 0, others: 0 } },
      lists: { sources: [], products: [] },
      absentReferences: [],
    });
  });
});
