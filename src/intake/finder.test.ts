import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extract } from '../compiler/extract/extract.ts';
import { describeArticles } from '../compiler/pack/describeArticles.ts';
import { parse } from '../compiler/parse/parse.ts';
import { buildIndex } from '../search/buildIndex.ts';
import { findTriageQuestion } from '../search/triage.ts';
import { triageRecords } from '../search/triageCandidates.ts';
import { createFinder } from './finder.ts';

const folder = fileURLToPath(new URL('../../content/kb/', import.meta.url));
const articles = readdirSync(folder).map((name) =>
  extract(parse(readFileSync(`${folder}${name}`, 'utf8'), name.replace('.md', '')).document),
);
const index = new Map(buildIndex(describeArticles(articles)).map(({ name, value }) => [name, JSON.stringify(value)]));
const finder = createFinder(async (name) => JSON.parse(index.get(name) ?? 'null'));

const idsFor = async (text: string): Promise<readonly string[]> => (await finder.find(text)).map(({ record }) => record.id);

const pasted = `Event Type:\tError
Event Source:\tPerflib
Event Category:\tNone
Event ID:\t1008
Date:\t\t3/11/2003
Time:\t\t02:14:09 PM
Computer:\tMAIL07
Description:
The Open Procedure for service "MSExchangeIMC" in DLL "D:\\mail\\bin\\imsperf.dll" failed. Performance data for this service will not be available.`;

describe('find, over the five articles', () => {
  it('finds a pasted event by what tells it apart, whatever the drive, and says why', async () => {
    const [first, second] = await finder.find(pasted);
    expect([first?.record.id, second?.record.id]).toEqual(['Q256927', 'Q163727']);
    expect(first?.reasons).toContain('event 1008 from Perflib');
    expect(first?.reasons).toContain('names imsperf.dll');
  });

  it.each([
    ['an event number', '4087', 'Q182346'],
    ['an event and its source', 'event 4086 MSExchangeIMC', 'Q298565'],
    ['a number and a source, as one reads them from a screen', '4087 MSExchangeIMC', 'Q182346'],
    ['an error number', 'Error 2140', 'Q298565'],
    ['an article number', 'KB201121', 'Q201121'],
    ['a message with a time in front', '2024-03-11 14:02:33 DLL "D:\\x\\gwperf.dll" failed', 'Q163727'],
    ['misspelt words', 'extra perfmon countrs gwperf not instaled', 'Q163727'],
    ['a registry key', 'HKCU\\Software\\Microsoft\\Windows NT\\CurrentVersion\\Windows Messaging Subsystem', 'Q201121'],
    ['the Event Viewer’s own query', '?ProdName=x&EvtID=4087&EvtSrc=MSExchangeIMC', 'Q182346'],
    ['the beginning of a word that is being typed', 'regsv', 'Q256927'],
  ])('finds %s', async (_, text, expected) => expect((await idsFor(text))[0]).toBe(expected));

  it('marks the words that match, in the title and in the article’s words', async () => {
    const [hit] = await finder.find('loaded performance counters imsperf.dll');
    const marked = hit?.extract.matches.map(([start, end]) => hit.extract.text.slice(start, end).toLowerCase());
    expect(marked).toContain('imsperf.dll');
    const title = hit?.titleMatches.map(([start, end]) => hit.record.title.slice(start, end));
    expect(title?.every((word) => /^\S+$/.test(word))).toBe(true);
  });

  it('looks for the words of an event’s description, never for the labels of its fields', async () => {
    const labels = /\b(?:none|category|id|type|date|time|user|computer)\b/i;
    const entry = (source: string, id: number, said: string) =>
      `Event Type:\tError\nEvent Source:\t${source}\nEvent Category:\tNone\nEvent ID:\t${id}\nDate:\t\t8/6/2002\nTime:\t\t2:02:11 PM\nUser:\t\tN/A\nComputer:\tMAIL01\nDescription:\n${said}`;
    const hits = await Promise.all([
      finder.find(entry('Srv', 2011, 'Not enough storage.')),
      finder.find(entry('MSExchangeIMC', 4085, 'The connector has gone bad.')),
      finder.find('Event ID: 4711\nSource: Srv'),
    ]);
    expect(hits.flat().flatMap(({ reasons }) => reasons.filter((reason) => labels.test(reason)))).toEqual([]);
    expect(hits[1][0]?.reasons.join()).toMatch(/^says .*\bconnector\b/i);
    expect(hits[2]).toEqual([]);
  });

  it('cares for no capitals: the same articles, reasons and question', async () => {
    const [typed, ...others] = await Promise.all(
      [
        'The Internet Mail Service does not start',
        'internet mail service does not start',
        'INTERNET MAIL SERVICE DOES NOT START',
      ].map(async (text) => {
        const hits = await finder.find(text);
        const question = findTriageQuestion(triageRecords(hits.map(({ record }) => record)));
        return { hits: hits.map(({ record, reasons }) => ({ id: record.id, reasons })), question };
      }),
    );
    expect(typed?.hits.length).toBeGreaterThan(0);
    for (const other of others) expect(other).toEqual(typed);
  });

  it('finds nothing for nothing, and for what no article has', async () => {
    expect(await idsFor('')).toEqual([]);
    expect(await idsFor('   \n ')).toEqual([]);
    expect(await idsFor('zzzzqqqq')).toEqual([]);
  });

  it('answers whatever is pasted', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 400 }), async (text) => {
        expect((await finder.find(text)).length).toBeLessThanOrEqual(10);
      }),
      { seed: 20266, numRuns: 100 },
    );
  });

  it('asks again for a file that could not be had', async () => {
    let isBroken = true;
    const flaky = createFinder(async (name) => {
      if (isBroken) throw new Error('offline');
      return JSON.parse(index.get(name) ?? 'null');
    });
    await expect(flaky.find('4087')).rejects.toThrow('offline');
    isBroken = false;
    expect((await flaky.find('4087'))[0]?.record.id).toBe('Q182346');
  });

  it('finds nothing in a site without articles', async () => {
    const empty = new Map(buildIndex([]).map(({ name, value }) => [name, value]));
    expect(await createFinder(async (name) => empty.get(name)).find('event 1008')).toEqual([]);
  });

  it('reads pieces: no query needs the whole index', async () => {
    const read = new Set<string>();
    const counting = createFinder(async (name) => {
      read.add(name);
      return JSON.parse(index.get(name) ?? 'null');
    });
    await counting.find('4087');
    expect(read.size).toBeLessThan(index.size);
  });
});

it('gives the same index in whatever order the articles come', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(articles, { minLength: articles.length }), (shuffled) => {
      const files = buildIndex(describeArticles(shuffled)).map(({ name, value }) => [name, JSON.stringify(value)]);
      expect(files).toEqual([...index]);
    }),
    { seed: 20267, numRuns: 5 },
  );
});
