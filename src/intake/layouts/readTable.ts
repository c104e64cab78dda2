import { type EventField, findField } from '../eventLabels.ts';
import { type PastedEvent, UNKNOWN_EVENT } from '../pastedEvent.ts';
import { collectRows, type RowCollector } from './collectRows.ts';
import { buildRowEvent, type Cell } from './rowEvent.ts';

/** A column of a table: its head and its place, as the ruler under the heads draws it. */
interface Column {
  readonly head: string;
  readonly field: EventField | null;
  readonly start: number;
  readonly end: number;
  /** Numbers stand at the right edge of their column. */
  readonly isRight: boolean;
}

/** `-----------   -- ----------------  -------`. */
const RULER = /^\s*-{2,}(?: +-{2,}){2,}\s*$/;

/** `   ProviderName: Service Control Manager`, above the rows of one provider. */
const GROUP = /^\s*ProviderName\s{0,8}:\s*(?<source>\S.*)$/i;

/** What a row without columns looks like: pasted where runs of spaces do not survive. */
const LOOSE_ROW =
  /^\s*(?<time>\d{1,4}[./-]\d{1,2}[./-]\d{1,4}\s{1,4}\d{1,2}:\d{2}(?::\d{2})?(?:\s?[AP]M)?)\s+(?<id>\d{1,6})\s+(?<level>\p{L}+)\s+(?<message>\S.*)$/iu;

/**
 * Rows of PowerShell's tables: `TimeCreated Id LevelDisplayName Message` under a `ProviderName:`, and `Index Time EntryType Source
 * InstanceID Message`. What does not fit a column continues the message above it.
 */
export function readTables(lines: readonly string[]): readonly PastedEvent[] {
  const rows = collectRows();
  let source: string | null = null;
  let columns: readonly Column[] = [];
  lines.forEach((line, at) => {
    const group = GROUP.exec(line)?.groups?.source;
    const head = RULER.test(line) ? readColumns(lines[at - 1] ?? '', line) : undefined;
    if (group !== undefined) source = group.trim();
    else if (head !== undefined) columns = head;
    else if (RULER.test(lines[at + 1] ?? '')) return;
    else if (columns.length === 0) rows.keep(line);
    else takeRow(rows, columns, line, source);
  });
  return rows.finish();
}

/** The lines that later rows of the same table need in front of them: its provider, its heads and its ruler; as last seen. */
export function findTableHead(lines: readonly string[]): readonly string[] {
  const ruler = lines.findLastIndex((line, at) => RULER.test(line) && readColumns(lines[at - 1] ?? '', line) !== undefined);
  if (ruler < 1) return [];
  const group = lines.slice(0, ruler).findLast((line) => GROUP.test(line));
  return [...(group === undefined ? [] : [group, '']), lines[ruler - 1] ?? '', lines[ruler] ?? ''];
}

/** The columns, where their heads name an event's number and its source or message. */
function readColumns(heads: string, ruler: string): readonly Column[] | undefined {
  const columns = [...ruler.matchAll(/-+/g)].map((dashes): Column => {
    const [start, end] = [dashes.index, dashes.index + dashes[0].length];
    const head = wordAt(heads, start, end);
    const field = findField(head) ?? null;
    return { head, field, start, end, isRight: field === 'id' || /^index$/i.test(head) };
  });
  const fields = new Set(columns.map(({ field }) => field));
  return fields.has('id') && (fields.has('description') || fields.has('source')) ? columns : undefined;
}

function wordAt(line: string, start: number, end: number): string {
  return line.slice(start, end).trim();
}

function takeRow(rows: RowCollector, columns: readonly Column[], line: string, source: string | null): void {
  const event = buildRowEvent(cutRow(columns, line));
  const loose = event.id === null ? LOOSE_ROW.exec(line)?.groups : undefined;
  if (event.id !== null) rows.add({ ...event, source: event.source ?? source });
  else if (loose) {
    const { time = null, level = null, message = null } = loose;
    rows.add({ ...UNKNOWN_EVENT, id: Number(loose.id) % 0x10000, source, time, level, description: message });
  } else rows.continue(line);
}

/** The cells of a row. A column of numbers has the last word up to its right edge; another one begins where its ruler does. */
function cutRow(columns: readonly Column[], line: string): readonly Cell[] {
  const starts = columns.map((column) => (column.isRight ? startOfLastWord(line, column) : column.start));
  return columns.map(({ field, head, isRight, end }, at) => {
    const upTo = isRight ? end : (starts[at + 1] ?? line.length);
    const value = line.slice(starts[at] ?? 0, upTo).trim();
    return { field, head, value: field === 'id' && !/^\d+$/.test(value) ? '' : value };
  });
}

function startOfLastWord(line: string, { start, end }: Column): number {
  let at = Math.min(end, line.length);
  while (at > 0 && line[at - 1] !== ' ') at--;
  return line[end - 1] === ' ' || line.length < end ? start : at;
}
