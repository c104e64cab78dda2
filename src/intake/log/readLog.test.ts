import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeEvt } from '../testing/makeEvt.ts';
import { type MadeRecord, makeEvtx } from '../testing/makeEvtx.ts';
import { bytesSource } from './byteSource.ts';
import type { CreateDecoder } from './decodeText.ts';
import type { LogEvent, LogFault } from './logPiece.ts';
import { readLog } from './readLog.ts';

const createDecoder: CreateDecoder = (encoding) => {
  const decoder = new TextDecoder(encoding);
  return (bytes, isLast) => decoder.decode(bytes, { stream: !isLast });
};

async function readAll(bytes: Uint8Array, name = 'a.log'): Promise<{ events: LogEvent[]; faults: LogFault[] }> {
  const [events, faults]: [LogEvent[], LogFault[]] = [[], []];
  for await (const piece of readLog(bytesSource(bytes), name, createDecoder)) {
    events.push(...piece.events);
    faults.push(...piece.faults);
    expect(piece.read).toBeLessThanOrEqual(bytes.length);
  }
  return { events, faults };
}

const TIME = Date.UTC(2024, 10, 20, 8, 15, 2);
const record = (id: number): MadeRecord => ({
  id,
  provider: 'Perflib',
  strings: [`string ${id}`, 'G:\\bin\\imsperf.dll'],
  at: TIME + id * 1000,
});
const records = (from: number, to: number): readonly MadeRecord[] =>
  Array.from({ length: to - from }, (_, at) => record(from + at));

describe('an .evtx file', () => {
  it('gives its records: number, source, time and strings', async () => {
    const { events, faults } = await readAll(makeEvtx([records(1000, 1003), records(1003, 1005)]));
    expect(faults).toEqual([]);
    expect(events.map(({ id }) => id)).toEqual([1000, 1001, 1002, 1003, 1004]);
    expect(events[0]).toMatchObject({
      source: 'Perflib',
      strings: ['string 1000\nG:\\bin\\imsperf.dll'],
      time: '2024-11-20T08:31:42.000Z',
      at: TIME + 1_000_000,
    });
  });

  it('that is cut off gives what came before, and says where it ends', async () => {
    const whole = makeEvtx([records(1, 4), records(4, 8)]);
    const { events, faults } = await readAll(whole.slice(0, 4_096 + 0x10000 + 1_200));
    expect(events.length).toBeGreaterThan(3);
    expect(events.length).toBeLessThan(7);
    expect(faults.at(-1)).toEqual({ at: 4_096 + 0x10000 + 1_200, what: 'The file ends in the middle of a part (64 KiB).' });
  });

  it('with a chunk that lost its header, and with a hole, gives the rest and says how much is missing', async () => {
    const file = makeEvtx([records(1, 10), records(10, 20)]);
    file.fill(0, 4_096, 4_096 + 512);
    const second = 4_096 + 0x10000;
    const hole = 0x2a2a;
    const starts = Array.from({ length: 0x4000 / 8 }, (_, at) => second + at * 8).filter(
      (at) => new DataView(file.buffer).getUint32(at, true) === hole,
    );
    const third = starts[2] ?? 0;
    file.fill(0xee, third, third + 16);
    const { events, faults } = await readAll(file);
    expect(events.map(({ id }) => id)).toContain(1);
    expect(events.filter(({ id }) => (id ?? 0) >= 10)).toHaveLength(9);
    expect(faults).toContainEqual({ at: 4_096, what: expect.stringContaining('lost its header; 9 records') });
    expect(faults).toContainEqual({ at: third, what: expect.stringMatching(/^\d+ bytes here are no record\.$/) });
    expect(faults).toContainEqual({ at: second, what: 'Of 10 records in this part of the file (64 KiB) 1 could not be read.' });
  });

  it('whose chunk has lost the definition of its template takes it from another chunk', async () => {
    const file = makeEvtx([records(1, 4), records(4, 7)]);
    // Behind record head, fragment header, instance and its offset: next (4), then the GUID, which begins with the id.
    const guid = 4_096 + 0x10000 + 512 + 24 + 4 + 2 + 8 + 4;
    expect(new DataView(file.buffer).getUint32(guid, true)).toBe(0x1234);
    file.fill(0, guid, guid + 16);
    const { events, faults } = await readAll(file);
    expect(events.map(({ id }) => id)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(faults).toEqual([]);
  });

  it('never fails, whatever its bytes', async () => {
    const file = makeEvtx([records(1, 6)]);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.nat(3_000), fc.nat(255)), { maxLength: 40 }), async (changes) => {
        const broken = file.slice();
        for (const [at, byte] of changes) broken[4_096 + at] = byte;
        const { events } = await readAll(broken, 'a.evtx');
        expect(events.length).toBeLessThanOrEqual(6);
      }),
      { seed: 20262, numRuns: 200 },
    );
  });
});

describe('an .evt file', () => {
  it('gives its records, the oldest first', async () => {
    const { events, faults } = await readAll(makeEvt(records(1, 5), { size: 4_096, isClosed: true }));
    expect(faults).toEqual([]);
    expect(events.map(({ id }) => id)).toEqual([1, 2, 3, 4]);
    expect(events[0]).toMatchObject({
      source: 'Perflib',
      computer: 'PC',
      level: 'Error',
      strings: ['string 1', 'G:\\bin\\imsperf.dll'],
      time: '2024-11-20T08:15:03.000Z',
    });
  });

  it.each([true, false])('that has gone round, in the middle of a record, gives the latest (closed: %s)', async (isClosed) => {
    for (const size of [2_048, 2_096, 2_200, 2_304]) {
      const { events, faults } = await readAll(makeEvt(records(1, 40), { size, isClosed }));
      expect(faults).toEqual([]);
      expect(events.at(-1)?.id).toBe(39);
      expect(events.length).toBeGreaterThan(8);
      expect(events.map(({ id }) => id)).toEqual(Array.from({ length: events.length }, (_, at) => 40 - events.length + at));
    }
  });

  it('without an end mark, or with damage in it, gives the records that there are', async () => {
    const file = makeEvt(records(1, 9), { size: 4_096, isClosed: false });
    const end = file.lastIndexOf(0x44);
    file.fill(0, end - 40, end + 24);
    const { events, faults } = await readAll(file);
    expect(events.map(({ id }) => id)).toEqual([1, 2, 3, 4, 5, 6, 7, 8].slice(0, events.length));
    expect(events.length).toBeGreaterThanOrEqual(7);
    expect(faults[0]?.what).toContain('The mark at the end of the log is missing');
  });

  it('never fails, whatever its bytes', async () => {
    const file = makeEvt(records(1, 9), { size: 2_048, isClosed: true });
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.nat(2_047), fc.nat(255)), { maxLength: 30 }), async (changes) => {
        const broken = file.slice();
        for (const [at, byte] of changes) broken[at] = byte;
        const { events } = await readAll(broken, 'a.evt');
        expect(events.length).toBeLessThanOrEqual(9);
      }),
      { seed: 20263, numRuns: 200 },
    );
  });
});

const text = (at: number): string =>
  `The Open Procedure for service "MSExchangeIMC", number ${at},\nin DLL "G:\\EXCHSRVR\\bin\\imsperf.dll" failed.`;
const oneLine = (at: number): string => text(at).replace('\n', ' ');
const many = (count: number, entry: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => entry(at)).join('');

/** Each long enough to be read in several pieces. */
const LOGS: Readonly<Record<string, (count: number) => string>> = {
  'a CSV export': (count) =>
    `Level,Date and Time,Source,Event ID,Task Category\r\n${many(count, (at) => `Error,11/20/2024 9:15:02 AM,Perflib,${1000 + (at % 9)},None,"${text(at).replaceAll('"', '""')}"\r\n`)}`,
  'an export without a header': (count) =>
    many(
      count,
      (at) => `20.11.2004,09:15:02,Perflib,Error,None,${1000 + (at % 9)},N/A,PC,"${text(at).replaceAll('"', '""')}"\r\n`,
    ),
  XML: (count) =>
    `<Events>${many(count, (at) => `<Event xmlns='http://schemas.microsoft.com/win/2004/08/events/event'><System><Provider Name='Perflib'/><EventID>${1000 + (at % 9)}</EventID><TimeCreated SystemTime='2024-11-20T08:15:02Z'/></System><EventData><Data>${at}</Data></EventData></Event>\n`)}</Events>`,
  'wevtutil’s text': (count) =>
    many(
      count,
      (at) =>
        `Event[${at}]:\n  Log Name: Application\n  Source: Perflib\n  Date: 2024-11-20T09:15:02.000\n  Event ID: ${1000 + (at % 9)}\n  Level: Error\n  Description: \n${text(at)}\n\n`,
    ),
  'what Copy gives, one after the other': (count) =>
    many(
      count,
      (at) =>
        `Event Type:\tError\nEvent Source:\tPerflib\nEvent ID:\t${1000 + (at % 9)}\nDate:\t\t11/20/2002\nTime:\t\t9:15:02 AM\nComputer:\tPC\nDescription:\n${text(at)}\n\n`,
    ),
  'Get-WinEvent': (count) =>
    `\n   ProviderName: Perflib\n\nTimeCreated                     Id LevelDisplayName Message\n-----------                     -- ---------------- -------\n${many(count, (at) => `20.11.2024 09:15:02           ${1000 + (at % 9)} Error            ${oneLine(at)}\n`)}`,
  dumpel: (count) => many(count, (at) => `11/20/1999\t9:15:02 AM\t1\t0\t${1000 + (at % 9)}\tPerflib\tN/A\tPC\t${oneLine(at)}\n`),
  'Snare’s syslog': (count) =>
    many(
      count,
      (at) =>
        `<13>Nov 20 09:15:02 PC MSWinEventLog\t1\tApplication\t${at}\tWed Nov 20 09:15:02 2024\t${1000 + (at % 9)}\tPerflib\tN/A\tN/A\tError\tPC\tNone\t\t${oneLine(at)}\t${at}\n`,
    ),
};

const encode = (content: string): Uint8Array => new TextEncoder().encode(content);

describe('a log that is text', () => {
  it.each(Object.entries(LOGS))('%s gives every entry once, wherever it is cut into pieces', async (_, write) => {
    const { events } = await readAll(encode(write(4_000)));
    expect(events).toHaveLength(4_000);
    expect(events.map(({ id }) => id)).toEqual(Array.from({ length: 4_000 }, (_, at) => 1000 + (at % 9)));
    expect(new Set(events.map(({ source }) => source))).toEqual(new Set(['Perflib']));
    expect(events.every(({ at }) => at !== null)).toBe(true);
  });

  it('may be in UTF-16, as regedit and older tools write, or in Windows-1252', async () => {
    const content =
      'Ebene,Datum und Uhrzeit,Quelle,Ereignis-ID,Aufgabenkategorie\r\nFehler,20.11.2024 09:15:02,Perflib,1008,Keine,Übergröße\r\n';
    const utf16 = new Uint8Array([
      0xff,
      0xfe,
      ...[...content].flatMap((letter) => [letter.charCodeAt(0) & 0xff, letter.charCodeAt(0) >> 8]),
    ]);
    const latin = new Uint8Array([...content].map((letter) => letter.charCodeAt(0)));
    for (const bytes of [utf16, utf16.slice(2), latin, encode(content)]) {
      expect((await readAll(bytes)).events).toMatchObject([
        { id: 1008, description: 'Übergröße', at: Date.UTC(2024, 10, 20, 9, 15, 2) },
      ]);
    }
  });

  it('that is cut off gives what came before', async () => {
    for (const write of Object.values(LOGS)) {
      const content = write(50);
      const { events } = await readAll(encode(content.slice(0, content.length * 0.7)));
      expect(events.length).toBeGreaterThan(25);
      expect(events.length).toBeLessThan(45);
    }
  });

  it('keeps what was not understood, with its place', async () => {
    const { events, faults } = await readAll(encode(`${LOGS.dumpel?.(2)}that was all\n`));
    expect(events).toHaveLength(2);
    expect(faults).toEqual([{ at: 0, what: 'Not understood: “that was all”.' }]);
  });
});

describe('an entry without an end', () => {
  it('is said not to be understood; what stands in front of it is read', async () => {
    const { events, faults } = await readAll(encode(`Level,Source,Event ID\nError,Perflib,1008\n"${'a,b\n'.repeat(600_000)}`));
    expect(events).toMatchObject([{ id: 1008 }]);
    expect(faults[0]?.what).toMatch(/^Not understood: “"?a,b/);
  });
});

describe('what is no log', () => {
  it.each([
    ['nothing', new Uint8Array(), 'This file is empty.'],
    [
      'bytes without meaning',
      new Uint8Array(Array.from({ length: 5_000 }, (_, at) => (at * at * 31 + at * 7) % 256)),
      'This is neither an event log nor text.',
    ],
    ['prose', encode('It was a dark and stormy night.\n'.repeat(100)), expect.stringContaining('No event-log entry was found')],
    ['one endless line', encode('x'.repeat(3_000_000)), expect.stringContaining('No event-log entry was found')],
    [
      'a quotation mark that is never closed',
      encode(`Level,Date and Time,Source,Event ID\nError,x,y,"${'1,\n'.repeat(400_000)}`),
      expect.any(String),
    ],
  ])('%s is said to be none', async (_, bytes, what) => {
    const { events, faults } = await readAll(bytes);
    expect(events).toEqual([]);
    expect(faults).toContainEqual({ at: 0, what });
  });

  it.each(['a.evtx', 'a.evt'])('though it is named %s', async (name) => {
    const { events, faults } = await readAll(encode('no log at all, but long enough to be looked at twice'.repeat(400)), name);
    expect(events).toEqual([]);
    expect(faults[0]).toEqual({ at: 0, what: 'The file does not begin as an event log does.' });
  });
});

const corpus = join(import.meta.dirname, '../../../../shared/corpus/events');

describe.skipIf(!existsSync(corpus))('real files (../shared/corpus/events)', () => {
  // Counts from libevtx and libevt (evtxinfo, evtinfo), and python-evtx.
  it.each([
    ['Application_no_crc32.evtx', 17, 0],
    ['MSExchange_Management_wec.evtx', 1, 0],
    ['issue_201.evtx', 1, 0],
    ['system.evtx', 1881, 0],
    ['SysEvent.Evt', 6063, 0],
    // 267 whole ones in their places, as libevtx counts them, and 113 more behind holes and in two chunks without a header.
    ['sample_with_a_bad_chunk_magic.evtx', 380, 12],
  ])('%s has %i records', async (name, count, faultCount) => {
    const { events, faults } = await readAll(readFileSync(join(corpus, name)), name);
    expect(events).toHaveLength(count);
    expect(faults).toHaveLength(faultCount);
    for (const event of events)
      expect(event).toMatchObject({ id: expect.any(Number), source: expect.stringMatching(/\S/), at: expect.any(Number) });
  });
});
