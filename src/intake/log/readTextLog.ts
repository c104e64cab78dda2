import type { PastedEvent } from '../pastedEvent.ts';
import type { ByteSource } from './byteSource.ts';
import { type CreateDecoder, findEncoding } from './decodeText.ts';
import type { LogEvent, LogFault, LogPiece } from './logPiece.ts';
import { type DateOrder, findDateOrder, readTime } from './readTime.ts';
import { TEXT_LAYOUTS, type TextLayout } from './textLayouts.ts';

/** Bytes that are fetched at once. */
const PIECE = 1 << 18;

/** Text that is kept at most while the end of an entry is waited for, in characters. */
const LONGEST_ENTRY = 1 << 20;

/**
 * Reads a log that is text, in any of the layouts: exports, tables, XML, labelled entries. In pieces, of which each ends with an entry.
 * What is no text, or has no entry that could be told, comes out as a fault.
 */
export async function* readTextLog(source: ByteSource, createDecoder: CreateDecoder): AsyncGenerator<LogPiece> {
  const encoding = findEncoding(await source.read(0, Math.min(PIECE / 4, source.size)));
  if (encoding === undefined) {
    yield { events: [], faults: [{ at: 0, what: 'This is neither an event log nor text.' }], read: source.size };
    return;
  }
  const decode = createDecoder(encoding);
  const reading: Reading = { layout: null, head: '', order: null, left: '', count: 0 };
  for (let at = 0; at < source.size; at += PIECE) {
    const bytes = await source.read(at, Math.min(at + PIECE, source.size));
    const isLast = at + PIECE >= source.size;
    reading.left += decode(bytes, isLast).replace(/\r\n?/g, '\n');
    const { events, faults } = takeEntries(reading, at, isLast);
    yield { events, faults, read: at + bytes.length };
  }
  if (reading.count === 0) {
    const what =
      'No event-log entry was found in this text. It can be an export of the Event Viewer, of PowerShell, wevtutil or dumpel.';
    yield { events: [], faults: [{ at: 0, what }], read: source.size };
  }
}

/** How far the reading of a text has come. */
interface Reading {
  /** Null until the first entry was found. */
  layout: TextLayout | null;
  head: string;
  order: DateOrder | null;
  /** Text behind the last whole entry. */
  left: string;
  count: number;
}

function takeEntries(reading: Reading, at: number, isLast: boolean): Omit<LogPiece, 'read'> {
  reading.layout ??= findLayout(reading.left);
  const { layout } = reading;
  if (layout === null) return giveUpBeginning(reading);
  const end = isLast
    ? reading.left.length
    : layout.findEnd(reading.left) || (reading.left.length > LONGEST_ENTRY ? reading.left.length : 0);
  const text = reading.head + reading.left.slice(0, end);
  if (end === 0) return { events: [], faults: [] };
  const events = layout.read(text);
  const unread = events.length === 0 ? text.slice(reading.head.length).trim() : '';
  reading.left = reading.left.slice(end);
  reading.head = layout.findHead(text);
  reading.order ??= findDateOrder(events.flatMap(({ time }) => time ?? []));
  reading.count += events.length;
  const { order } = reading;
  return {
    events: events.map((event) => addTime(event, order)),
    faults: listRest(unread === '' ? events.flatMap((event) => event.rest) : [unread], at),
  };
}

/** A text may begin with anything: as long as no entry is in it, only its end is kept. */
function giveUpBeginning(reading: Reading): Omit<LogPiece, 'read'> {
  if (reading.left.length > PIECE) reading.left = reading.left.slice(-PIECE / 2);
  return { events: [], faults: [] };
}

/** The layout that finds entries in the beginning of a text; null where none does. */
function findLayout(text: string): TextLayout | null {
  return TEXT_LAYOUTS.find((layout) => layout.read(text).length > 0) ?? null;
}

function addTime(event: PastedEvent, order: DateOrder): LogEvent {
  return { ...event, at: event.time === null ? null : readTime(event.time, order) };
}

/** What was not understood, a fault for each piece: the first of it, and how much more there is. */
function listRest(rest: readonly string[], at: number): readonly LogFault[] {
  const [first] = rest;
  if (first === undefined) return [];
  const more = rest.length === 1 ? '' : ` and ${rest.length - 1} more like it`;
  return [{ at, what: `Not understood: “${first.slice(0, 80)}”${more}.` }];
}
