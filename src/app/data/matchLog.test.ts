import { describe, expect, it } from 'vitest';
import { createTally } from '../../intake/log/tally.ts';
import { UNKNOWN_EVENT } from '../../intake/pastedEvent.ts';
import type { EventCandidate, PublishedEvent } from '../../model/published.ts';
import type { Loader } from './load.ts';
import { matchLog } from './matchLog.ts';

const candidate = (article: string, source: string | null, description: string | null): EventCandidate => ({
  article,
  title: article,
  source,
  description,
  verdict: 'fix',
  products: [],
});

const published: PublishedEvent = {
  id: 1008,
  candidates: [
    candidate('Q1', 'Perflib', 'The Open Procedure in DLL "C:\\bin\\one.dll" failed.'),
    candidate('Q2', 'Perflib', 'The Open Procedure in DLL "C:\\bin\\two.dll" failed.'),
    candidate('Q3', null, null),
  ],
};

/** Knows event 1008, and keeps what it was asked for. */
function makeLoader(): { readonly loader: Pick<Loader, 'loadPage'>; readonly asked: number[] } {
  const asked: number[] = [];
  const loadPage: Loader['loadPage'] = async (address) => {
    if (address.type === 'event') asked.push(address.id);
    if (address.type === 'event' && address.id === 1008) return { type: 'event', event: published };
    return { type: 'not-found', what: 'event', wanted: '', nearest: [] };
  };
  return { loader: { loadPage }, asked };
}

/** The events of a log, tallied: each with its number, source and description. */
function tally(...entries: readonly (readonly [id: number, source: string, description: string])[]) {
  const made = createTally();
  const events = entries.map(([id, source, description], at) => ({
    ...UNKNOWN_EVENT,
    id,
    source,
    description,
    at: -at,
    time: null,
  }));
  made.add({ events, faults: [], read: 0 });
  return made.summarise().events;
}

describe('matchLog', () => {
  it('finds the one article that an entry fits, and several where it does not say', async () => {
    const { loader } = makeLoader();
    const { known, others } = await matchLog(tally([1008, 'perflib', 'In DLL "E:\\two.dll" failed.']), loader);
    expect(known).toMatchObject([{ source: 'Perflib', article: 'Q2', candidates: [{ article: 'Q2' }] }]);
    expect(others).toEqual([]);
    const open = await matchLog(tally([1008, 'Microsoft-Windows-Perflib', 'x']), loader);
    expect(open.known).toMatchObject([{ article: null, candidates: [{ article: 'Q1' }, { article: 'Q2' }] }]);
  });

  it('does not take the number for the event: the source has to be the same, or the words', async () => {
    const { known, others } = await matchLog(
      tally([1008, 'Another', 'something else'], [7, 'Perflib', 'x']),
      makeLoader().loader,
    );
    expect(known).toEqual([]);
    expect(others.map(({ id }) => id)).toEqual([1008, 7]);
  });

  it('asks once for each number, whatever the sources', async () => {
    const { loader, asked } = makeLoader();
    await matchLog(tally([1008, 'Perflib', 'x'], [1008, 'Another', 'y'], [7, 'A', 'x']), loader);
    expect(asked.toSorted()).toEqual([1008, 7]);
  });
});
