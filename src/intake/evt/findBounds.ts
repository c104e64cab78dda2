import type { ByteSource } from '../log/byteSource.ts';
import type { LogFault } from '../log/logPiece.ts';

/** The header's length, in bytes; the ring of records begins behind it. */
export const EVT_HEADER_SIZE = 48;

/** Where the records are. `end` is before `start` where the log has gone round. */
export interface EvtBounds {
  /** Offset of the oldest record. */
  readonly start: number;
  /** Offset of the end mark. */
  readonly end: number;
  /** Why these may not be all records. */
  readonly fault: LogFault | null;
}

/** The end mark, behind its length: four numbers that no record has. */
const END_MARK = [0x11111111, 0x22222222, 0x33333333, 0x44444444] as const;
const END_LENGTH = 40;

const PIECE = 1 << 20;

/**
 * The bounds of a log: from its end mark, which the header points to, or, of a log that was not closed, which is looked for. Without one
 * the whole file is gone through.
 */
export async function findBounds(source: ByteSource): Promise<EvtBounds> {
  const header = await source.read(0, EVT_HEADER_SIZE);
  const pointed = header.length < EVT_HEADER_SIZE ? 0 : new DataView(header.buffer, header.byteOffset).getUint32(20, true);
  const end = (await readEndMark(source, pointed)) ?? (await searchEndMark(source));
  if (end) return { ...end, fault: null };
  const what = 'The mark at the end of the log is missing: all records in the file are shown, old ones among them perhaps.';
  return { start: EVT_HEADER_SIZE, end: Math.max(source.size, EVT_HEADER_SIZE), fault: { at: source.size, what } };
}

interface EndMark {
  readonly start: number;
  readonly end: number;
}

async function readEndMark(source: ByteSource, at: number): Promise<EndMark | undefined> {
  if (at < EVT_HEADER_SIZE || at + END_LENGTH > source.size) return undefined;
  const bytes = await source.read(at, at + END_LENGTH);
  return bytes.length < END_LENGTH ? undefined : findIn(bytes, at, source.size);
}

async function searchEndMark(source: ByteSource): Promise<EndMark | undefined> {
  for (let from = EVT_HEADER_SIZE; from < source.size; from += PIECE) {
    const bytes = await source.read(from, Math.min(from + PIECE + END_LENGTH, source.size));
    const found = findIn(bytes, from, source.size);
    if (found) return found;
  }
  return undefined;
}

/** An end mark in `bytes`, which stand at `from` in the file: length (40) · mark (16) · oldest record (4) · the mark's own place (4) · … */
function findIn(bytes: Uint8Array, from: number, size: number): EndMark | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at + END_LENGTH <= bytes.length; at += 4) {
    if (
      view.getUint32(at + 4, true) !== END_MARK[0] ||
      !END_MARK.every((mark, n) => view.getUint32(at + 4 + n * 4, true) === mark)
    )
      continue;
    const start = view.getUint32(at + 20, true);
    if (start >= EVT_HEADER_SIZE && start <= size) return { start, end: from + at };
  }
  return undefined;
}
