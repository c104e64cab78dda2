import type { Fence } from '../markdown/block.ts';
import type { Line } from './line.ts';
import { isRunningOn, unwrap } from './wrap.ts';

const NAMES =
  'Event ?ID|Event ?Type|Event ?Source|Event ?Category|Event|Source|Type|Cat\\w{0,3}ory|Description|User|Computer(?: Name)?|Date|Time|Level|Log(?: Name)?';
const FIELD = new RegExp(`^(${NAMES})\\s*:\\s*(.*)$`, 'i');
const SECOND_FIELD = new RegExp(`\\s{2,}(?=(?:${NAMES})\\s*:)`, 'gi');

/**
 * Whether lines are an event-log entry as an article quotes it: fields, and among them the event's number or its source. Behind a text that
 * announces an event its number is enough ("Event ID: 2187" / "An MTA database server error …").
 */
export function isEvent(lines: readonly Line[], leadIn: string): boolean {
  const names = new Set(lines.flatMap((line) => fieldName(line.text) ?? []));
  const isNumbered = names.has('event id') || names.has('event') || names.has('eventid');
  const isNamed = isNumbered || names.has('source') || names.has('event source');
  const isEnough = names.size >= 2 || (isNumbered && /\bevents?\b/i.test(leadIn));
  return isNamed && isEnough && fieldName(lines[0]?.text ?? '') !== undefined;
}

/** Whether lines go on with an entry whose beginning stands above a blank line. */
export function continuesEvent(lines: readonly Line[]): boolean {
  return fieldName(lines[0]?.text ?? '') !== undefined;
}

function fieldName(text: string): string | undefined {
  return FIELD.exec(text)?.[1]?.toLowerCase();
}

/**
 * Event-log entries, a field on a line (`Event ID: 1008`), wrapped descriptions joined. A field that comes again opens another entry
 * when it is the first one of the entry above.
 */
export function readEvents(lines: readonly Line[]): readonly Fence[] {
  const fields = unwrap(lines.flatMap(splitFields), belongsToField).map((line) => line.replace(FIELD, '$1: $2').trimEnd());
  const first = fieldName(fields[0] ?? '');
  const entries: string[][] = [];
  for (const field of fields) {
    const last = entries.at(-1);
    if (!last || fieldName(field) === first) entries.push([field]);
    else last.push(field);
  }
  return entries.map((entry) => ({ type: 'fence', language: 'event', lines: entry }));
}

/** "Event ID: 23   Source: SNA Server" on one line. */
function splitFields(line: Line): readonly Line[] {
  return line.text.split(SECOND_FIELD).map((text) => ({ ...line, text: text.replace(/\s+/g, ' ') }));
}

function belongsToField(line: Line, next: Line): boolean {
  if (fieldName(next.text) !== undefined) return false;
  return /^Description\s*:$/i.test(line.text) || isRunningOn(line, next);
}
