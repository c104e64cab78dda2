import type { ByteSource } from '../log/byteSource.ts';
import { joinFaults } from '../log/joinFaults.ts';
import type { LogEvent, LogFault, LogPiece } from '../log/logPiece.ts';
import { EVT_HEADER_SIZE, type EvtBounds, findBounds } from './findBounds.ts';
import { readEvtRecord, recordLength, SMALLEST_RECORD } from './readEvtRecord.ts';

/** Bytes that are fetched at once. A record longer than that is none. */
const PIECE = 1 << 20;
const LONGEST_RECORD = PIECE / 2;

/** What stands in place of a record that would not fit before the file's end. */
const FILLER = 0x27;

const NO_RECORD = 'There is no record here.';

/**
 * Reads an `.evt` file, from the oldest record on: header (48 bytes, `LfLe`), records, an end mark. A log that has filled up goes on at the beginning
 * of the file, where needed in the middle of a record. Of a log that was not closed the header is old: the end mark counts.
 * Damaged places are skipped up to the next record, and come out as faults.
 */
export async function* readEvt(source: ByteSource): AsyncGenerator<LogPiece> {
  const bounds = await findBounds(source);
  if (bounds.fault) yield { events: [], faults: [bounds.fault], read: 0 };
  const length = ringLength(source, bounds);
  for (let at = 0; at < length; ) {
    const bytes = await readRing(source, bounds.start, at, Math.min(at + PIECE, length));
    const isLast = at + bytes.length >= length;
    const piece = readPiece(bytes, isLast, (offset) => fileOffset(source, bounds.start, at + offset));
    at += Math.max(piece.length, 1);
    yield {
      events: piece.events,
      faults: joinFaults(piece.faults, NO_RECORD),
      read: Math.min(EVT_HEADER_SIZE + at, source.size),
    };
  }
}

/** Bytes from the oldest record to the end mark, going round. */
function ringLength({ size }: ByteSource, { start, end }: EvtBounds): number {
  return end >= start ? end - start : size - start + (end - EVT_HEADER_SIZE);
}

/** Where in the file the place `at` behind the oldest record is. */
function fileOffset({ size }: ByteSource, start: number, at: number): number {
  return start + at < size ? start + at : start + at - size + EVT_HEADER_SIZE;
}

/** The bytes between two such places, joined where they go round. */
async function readRing(source: ByteSource, start: number, from: number, to: number): Promise<Uint8Array> {
  const before = Math.max(0, Math.min(source.size - start, to) - from);
  const first = before === 0 ? new Uint8Array() : await source.read(start + from, start + from + before);
  const left = to - from - before;
  if (left === 0) return first;
  const at = fileOffset(source, start, from + before);
  const second = await source.read(at, at + left);
  const joined = new Uint8Array(first.length + second.length);
  joined.set(first);
  joined.set(second, first.length);
  return joined;
}

interface Piece {
  readonly events: readonly LogEvent[];
  readonly faults: readonly LogFault[];
  /** How far the piece was read; the rest belongs to the next one. */
  readonly length: number;
}

function readPiece(bytes: Uint8Array, isLast: boolean, offsetOf: (at: number) => number): Piece {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const events: LogEvent[] = [];
  const faults: LogFault[] = [];
  // A record that goes on behind this piece is read with the next one.
  const end = isLast ? bytes.length : bytes.length - LONGEST_RECORD;
  let at = 0;
  while (at + 4 <= end) {
    const length = recordLength(view, at);
    if (length !== undefined) {
      takeRecord(view, at, events, faults, offsetOf);
      at += length;
    } else if (view.getUint32(at, true) === FILLER) at += 4;
    else {
      const next = findRecord(view, at + 4, end);
      faults.push({ at: offsetOf(at), what: NO_RECORD });
      at = next;
    }
  }
  return { events, faults, length: at };
}

function takeRecord(view: DataView, at: number, events: LogEvent[], faults: LogFault[], offsetOf: (at: number) => number): void {
  try {
    events.push(readEvtRecord(view, at));
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    faults.push({ at: offsetOf(at), what: 'This record is damaged.' });
  }
}

/** Records begin at multiples of four. */
function findRecord(view: DataView, from: number, end: number): number {
  for (let at = from; at + SMALLEST_RECORD <= end; at += 4) if (recordLength(view, at) !== undefined) return at;
  return end;
}
