import type { LogEvent } from '../log/logPiece.ts';
import { readSid } from '../log/readSid.ts';
import { readUtf16Z } from '../log/readUtf16.ts';
import { UNKNOWN_EVENT } from '../pastedEvent.ts';

/** `LfLe`, little-endian: the mark of the header and of every record. */
const EVT_MARK = 0x654c664c;

const HEAD = 56;

/** Head, source and computer of no letters, length. */
export const SMALLEST_RECORD = HEAD + 8;

const TYPES: Readonly<Record<number, string>> = {
  0: 'Information',
  1: 'Error',
  2: 'Warning',
  4: 'Information',
  8: 'Success Audit',
  16: 'Failure Audit',
};

/** The length of the record at `at`, which stands at its end again; undefined where there is none, or not all of it. */
export function recordLength(view: DataView, at: number): number | undefined {
  if (at + SMALLEST_RECORD > view.byteLength || view.getUint32(at + 4, true) !== EVT_MARK) return undefined;
  const length = view.getUint32(at, true);
  if (length < SMALLEST_RECORD || at + length > view.byteLength) return undefined;
  return view.getUint32(at + length - 4, true) === length ? length : undefined;
}

/**
 * A record: length · mark · number · time made · time written (seconds, UTC) · event ID · type, number of strings, category (2 each) · … · offsets of the strings
 * (+36), the user (+40 length, +44) and the data (+48 length, +52); source and computer at 56. Throws `RangeError` on a damaged one.
 */
export function readEvtRecord(view: DataView, at: number): LogEvent {
  const end = at + view.getUint32(at, true);
  const long = (offset: number): number => view.getUint32(at + offset, true);
  const word = (offset: number): number => view.getUint16(at + offset, true);
  const source = readUtf16Z(view, at + HEAD, end);
  const computer = readUtf16Z(view, source.end, end);
  const time = long(12) * 1000;
  return {
    ...UNKNOWN_EVENT,
    id: long(20) & 0xffff,
    source: source.text || null,
    computer: computer.text || null,
    level: TYPES[word(24)] ?? null,
    category: word(28) === 0 ? null : String(word(28)),
    time: new Date(time).toISOString(),
    user: long(40) === 0 ? null : readSid(view, at + long(44)),
    strings: readStrings(view, at + long(36), end, word(26)),
    data: long(48) === 0 ? null : readData(view, at + long(52), Math.min(long(48), 256)),
    at: time,
  };
}

function readStrings(view: DataView, from: number, end: number, count: number): readonly string[] {
  const strings: string[] = [];
  for (let at = from; strings.length < count; ) {
    const string = readUtf16Z(view, at, end);
    strings.push(string.text.trim());
    at = string.end;
  }
  return strings;
}

function readData(view: DataView, from: number, length: number): string {
  return Array.from({ length }, (_, at) =>
    view
      .getUint8(from + at)
      .toString(16)
      .padStart(2, '0'),
  ).join(' ');
}
