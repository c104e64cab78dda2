import { beforeEach, describe, expect, it } from 'vitest';
import { makeArticle } from '../../../engine/testing/makeArticle.ts';
import { makeNode, makeOutcome } from '../../../engine/testing/makeTree.ts';
import type { EventCandidate, PublishedEvent } from '../../../model/published.ts';
import type { Loader } from '../../data/load.ts';
import { LoadError } from '../../data/loadError.ts';
import { caseStore } from '../../stores/cases.ts';
import { EMPTY_FIELD, takeText } from './fieldText.ts';
import { openQuery } from './openQuery.ts';

const candidate = (article: string, file: string): EventCandidate => ({
  article,
  title: article,
  source: 'Perflib',
  description: `The Open Procedure in DLL "C:\\bin\\${file}" failed.`,
  verdict: 'fix',
  products: [],
});

const event: PublishedEvent = { id: 1008, candidates: [candidate('Q1', 'one.dll'), candidate('Q2', 'two.dll')] };

const article = makeArticle(
  [makeNode('symptom', 'symptom', { this: 'step', other: 'end' }), makeNode('step', 'step', { done: 'end' }), makeOutcome('end')],
  { id: 'Q2', events: [{ id: 1008, source: 'Perflib' }] },
);

/** Knows event 1008 and article Q2. */
const loader: Loader = {
  find: () => Promise.reject(new LoadError('missing', 'search/meta.json')),
  loadPage: async (address) => {
    if (address.type === 'event' && address.id === 1008) return { type: 'event', event };
    if (address.type === 'article' && address.id === 'Q2') return { type: 'article', article };
    return { type: 'not-found', what: 'page', wanted: '', nearest: [] };
  },
};

const offline: Loader = { ...loader, loadPage: () => Promise.reject(new LoadError('offline', 'entry.json')) };

const pasted = (file: string) =>
  `Event Type:\tError\nEvent Source:\tPerflib\nEvent ID:\t1008\nComputer:\tMAIL01\nDescription:\nThe Open Procedure in DLL "E:\\bin\\${file}" failed.`;

const typed = (text: string) => takeText(text, EMPTY_FIELD, false);
const paste = (text: string) => takeText(text, EMPTY_FIELD, true);

const cases = () => caseStore.getState().cases.map(({ session }) => session);

describe('openQuery', () => {
  beforeEach(() => {
    for (const { id } of cases()) caseStore.getState().remove(id);
  });

  it.each([
    ['1008', '/event/1008'],
    ['4711', '/find?q=4711'],
    ['Q256927', '/kb/Q256927'],
    ['?EvtID=1008&EvtSrc=Perflib', '/event/Perflib/1008'],
    ['mail does not start', '/find?q=mail%20does%20not%20start'],
  ])('takes %s to %s', async (text, path) => {
    expect(await openQuery(typed(text), loader)).toBe(path);
    expect(cases()).toEqual([]);
  });

  it('begins a case where a pasted event fits one article, its symptom confirmed', async () => {
    expect(await openQuery(paste(pasted('two.dll')), loader)).toBe('/kb/Q2/step');
    expect(cases()).toMatchObject([{ article: 'Q2', answers: [{ node: 'symptom', answer: 'this', origin: 'paste' }] }]);
  });

  it('asks where a pasted event fits several, and puts nothing of it into the address', async () => {
    expect(await openQuery(paste(pasted('other.dll')), loader)).toBe('/event/Perflib/1008');
    expect(await openQuery(paste('MAIL01 and more'), loader)).toBe('/find');
    expect(cases()).toEqual([]);
  });

  it('lets the agent choose where different events were pasted; the same one twice is one', async () => {
    const other = 'Event Type:\tError\nEvent Source:\tMSExchangeIMC\nEvent ID:\t4086\nDescription:\nIt could not start.';
    expect(await openQuery(paste(`${pasted('two.dll')}\n\n${other}`), loader)).toBe('/find');
    expect(cases()).toEqual([]);
    expect(await openQuery(paste(`${pasted('two.dll')}\n\n${pasted('two.dll')}`), loader)).toBe('/kb/Q2/step');
  });

  it('leads to the find page where nothing can be loaded: that page says so', async () => {
    expect(await openQuery(paste(pasted('two.dll')), offline)).toBe('/find');
  });
});
