import { describe, expect, it } from 'vitest';
import { UNKNOWN_EVENT } from '../pastedEvent.ts';
import { readEventText } from '../readEventText.ts';
import type { LogEvent } from './logPiece.ts';
import { createTally } from './tally.ts';
import { writeEventText } from './writeEventText.ts';

const event = (id: number, source: string, at: number | null, description = 'text'): LogEvent => ({
  ...UNKNOWN_EVENT,
  id,
  source,
  at,
  time: at === null ? null : new Date(at).toISOString(),
  description,
});

describe('a tally', () => {
  it('counts by source, whatever its case, and number; the latest first, with the latest entry as the sample', () => {
    const tally = createTally();
    tally.add({ events: [event(1, 'A', 5_000, 'old'), event(2, 'B', 9_000)], faults: [], read: 1 });
    tally.add({
      events: [event(1, 'a', 7_000, 'new'), event(1, 'A', 6_000, 'between'), event(1, 'A', 1_000)],
      faults: [],
      read: 2,
    });
    const { events, total, unlisted } = tally.summarise();
    expect(events).toMatchObject([
      { id: 2, source: 'B', count: 1 },
      { id: 1, count: 4, first: { at: 1_000 }, last: { at: 7_000 }, sample: { description: 'new' } },
    ]);
    expect({ total, unlisted }).toEqual({ total: 5, unlisted: 0 });
  });

  it('stays small where a log has any number of different events and faults: they are counted', () => {
    const tally = createTally();
    for (let from = 0; from < 30_000; from += 1_000) {
      const events = Array.from({ length: 1_000 }, (_, at) => event(1, `source ${from + at}`, null, 'x'.repeat(20_000)));
      tally.add({ events, faults: [{ at: from, what: 'Odd.' }, ...Array(20).fill({ at: from, what: 'Odd.' })], read: from });
    }
    const { events, total, unlisted, faults, moreFaults } = tally.summarise();
    expect([events.length, total, unlisted]).toEqual([20_000, 30_000, 10_000]);
    expect([faults.length, moreFaults]).toEqual([200, 430]);
    expect(events[0]?.sample.description).toHaveLength(8_000);
  });

  it('takes what stands later for later where there are no times', () => {
    const tally = createTally();
    tally.add({ events: [event(1, 'A', null, 'one'), event(1, 'A', null, 'two')], faults: [], read: 1 });
    expect(tally.summarise().events).toMatchObject([{ count: 2, sample: { description: 'two' } }]);
  });
});

describe('writeEventText', () => {
  it('writes what reads as the same event', () => {
    const written = {
      ...event(1008, 'Perflib', 1_700_000_000_000, 'The Open Procedure\nfailed: Source: x'),
      log: 'Application',
      level: 'Error',
      computer: 'PC',
    };
    const { at, ...wanted } = written;
    expect(at).not.toBeNull();
    expect(readEventText(writeEventText(written))).toEqual([wanted]);
  });

  it('puts strings in place of a description that is not there', () => {
    const written = writeEventText({
      ...UNKNOWN_EVENT,
      id: 1008,
      source: 'Perflib',
      strings: ['MSExchangeIMC', 'G:\\bin\\imsperf.dll'],
    });
    expect(readEventText(written)).toMatchObject([{ id: 1008, description: 'MSExchangeIMC\nG:\\bin\\imsperf.dll' }]);
  });
});
