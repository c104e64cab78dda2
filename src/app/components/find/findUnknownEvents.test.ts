import { expect, it } from 'vitest';
import { UNKNOWN_EVENT } from '../../../intake/pastedEvent.ts';
import type { Loader } from '../../data/load.ts';
import { LoadError } from '../../data/loadError.ts';
import { findUnknownEvents } from './findUnknownEvents.ts';

const candidate = { article: 'Q1', title: 'Q1', source: 'Perflib', description: null, verdict: 'fix', products: [] } as const;

const loader: Pick<Loader, 'loadPage'> = {
  loadPage: async (address) =>
    address.type === 'event' && address.id === 1008
      ? { type: 'event', event: { id: 1008, candidates: [candidate] } }
      : { type: 'not-found', what: 'event', wanted: '', nearest: [] },
};

const event = (id: number, source: string | null) => ({ ...UNKNOWN_EVENT, id, source });

it('finds the events whose number, or whose source for it, no article has', async () => {
  const events = [event(1008, 'Perflib'), event(2011, 'Srv'), event(1008, 'Userenv'), event(1008, null)];
  expect(await findUnknownEvents(events, loader)).toEqual([events[1], events[2]]);
});

it('calls nothing unknown that could not be loaded', async () => {
  const offline = { loadPage: () => Promise.reject(new LoadError('offline', 'entry.json')) };
  expect(await findUnknownEvents([event(2011, 'Srv')], offline)).toEqual([]);
});
