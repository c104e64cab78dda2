import { joinFaults } from '../log/joinFaults.ts';
import type { LogEvent, LogFault } from '../log/logPiece.ts';
import { buildEvent } from './buildEvent.ts';
import { readRecordXml, type Templates } from './readRecordXml.ts';
import { fileTimeToMilliseconds } from './readValue.ts';

/** Every chunk of a file is this long, in bytes. */
export const CHUNK_SIZE = 0x10000;

const HEADER_SIZE = 512;
const RECORD_HEAD = 24;
const SMALLEST_RECORD = RECORD_HEAD + 4;
const DAMAGED = 'This record is damaged.';
const RECORD_MARK = 0x00002a2a;

/** What a chunk's header says. */
interface ChunkHeader {
  /** Numbers of the first and the last record. */
  readonly first: bigint;
  readonly last: bigint;
  /** Where the space begins that the records do not use yet; what stands there is left over from before. */
  readonly free: number;
}

/** What a chunk gave. */
export interface ReadChunk {
  readonly events: readonly LogEvent[];
  readonly faults: readonly LogFault[];
}

/**
 * Reads a chunk: header (512 bytes, `ElfChnk`) and records (`**`, size, number, time, binary XML, size again). Where a record is damaged
 * the next one is looked for; where the header is, all records that there are. Nothing in it: an unused chunk.
 * @param at the chunk's offset in the file
 * @param templatesById the file's templates so far; those of this chunk are added
 */
export function readChunk(bytes: Uint8Array, at: number, templatesById: Templates['byId'] = new Map()): ReadChunk {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const header = readHeader(bytes, view);
  if (header === undefined && bytes.every((byte) => byte === 0)) return { events: [], faults: [] };
  const end = Math.min(header?.free ?? bytes.length, bytes.length);
  const { events, faults } = readRecords(view, end, at, { byOffset: new Map(), byId: templatesById });
  if (header === undefined) {
    const what =
      events.length === 0 ? 'no record could be read from it' : `${countOf(events.length)} could be read from it all the same`;
    return { events, faults: [{ at, what: `This part of the file (64 KiB) has lost its header; ${what}.` }, ...faults] };
  }
  const expected = Number(header.last - header.first) + 1;
  const lost = expected - events.length;
  if (lost <= 0 || expected > CHUNK_SIZE / SMALLEST_RECORD) return { events, faults };
  return {
    events,
    faults: [...faults, { at, what: `Of ${countOf(expected)} in this part of the file (64 KiB) ${lost} could not be read.` }],
  };
}

function readHeader(bytes: Uint8Array, view: DataView): ChunkHeader | undefined {
  if (bytes.length < HEADER_SIZE || String.fromCharCode(...bytes.subarray(0, 7)) !== 'ElfChnk') return undefined;
  const free = view.getUint32(48, true);
  return {
    first: view.getBigUint64(8, true),
    last: view.getBigUint64(16, true),
    free: free >= HEADER_SIZE && free <= CHUNK_SIZE ? free : CHUNK_SIZE,
  };
}

function readRecords(view: DataView, end: number, chunkAt: number, templates: Templates): ReadChunk {
  const events: LogEvent[] = [];
  const faults: LogFault[] = [];
  let at = HEADER_SIZE;
  while (at + SMALLEST_RECORD <= end) {
    const size = recordSize(view, at);
    if (size === undefined) {
      const next = findRecord(view, at + 1, end);
      if (next < end || !isBlank(view, at, end))
        faults.push({ at: chunkAt + at, what: `${next - at} bytes here are no record.` });
      at = next;
      continue;
    }
    try {
      events.push(buildEvent(readRecordXml(view, at + RECORD_HEAD, templates), fileTimeToMilliseconds(view, at + 16)));
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      faults.push({ at: chunkAt + at, what: DAMAGED });
    }
    at += size;
  }
  return { events, faults: joinFaults(faults, DAMAGED) };
}

/** The size of the record at `at`, which stands at its end again; undefined where there is none. */
function recordSize(view: DataView, at: number): number | undefined {
  if (at + SMALLEST_RECORD > view.byteLength || view.getUint32(at, true) !== RECORD_MARK) return undefined;
  const size = view.getUint32(at + 4, true);
  if (size < SMALLEST_RECORD || at + size > view.byteLength) return undefined;
  return view.getUint32(at + size - 4, true) === size ? size : undefined;
}

/** Where the next record begins, from `from` on; `end` for none. Records begin at multiples of eight. */
function findRecord(view: DataView, from: number, end: number): number {
  for (let at = (from + 7) & ~7; at + SMALLEST_RECORD <= end; at += 8) if (recordSize(view, at) !== undefined) return at;
  return end;
}

function isBlank(view: DataView, from: number, end: number): boolean {
  for (let at = from; at < end; at++) if (view.getUint8(at) !== 0) return false;
  return true;
}

function countOf(records: number): string {
  return records === 1 ? '1 record' : `${records} records`;
}
