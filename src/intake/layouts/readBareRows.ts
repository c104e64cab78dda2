import type { EventField } from '../eventLabels.ts';
import { type PastedEvent, readEventId } from '../pastedEvent.ts';
import { collectRows } from './collectRows.ts';
import { readDelimited } from './readDelimited.ts';
import { buildRowEvent } from './rowEvent.ts';

/** The columns of the viewers' export of NT 4 to 2003, which writes no header. */
const COLUMNS: readonly EventField[] = ['time', 'time', 'source', 'level', 'category', 'id', 'user', 'computer', 'description'];

const DATE = /^"?\d{1,4}[./-]\d{1,2}[./-]\d{1,4}"?$/;

/** Without a match here no row is looked for. */
const BEGINNING = /^"?\d{1,4}[./-]\d{1,2}[./-]\d{1,4}"?[,;\t]/m;

/**
 * The rows of an export without a header: `8/6/2002,2:02:33 PM,Perflib,Error,None,1008,N/A,MAIL01,"The Open Procedure …"`. Whatever
 * is no such row is kept with the one before it.
 */
export function readBareRows(text: string): readonly PastedEvent[] {
  const start = BEGINNING.exec(text);
  const delimiter = start?.[0].at(-1);
  if (start === null || delimiter === undefined) return [];
  const rows = collectRows();
  rows.keep(text.slice(0, start.index));
  for (const { cells } of readDelimited(text, delimiter, start.index)) {
    if (isRow(cells)) rows.add(buildRow(cells));
    else rows.keep(cells.join(delimiter));
  }
  return rows.finish();
}

/** Whether these are the cells of such a row: a date first, the number sixth. */
function isRow(cells: readonly string[]): boolean {
  const [date = '', , , , , id = ''] = cells;
  return cells.length >= 6 && DATE.test(date) && /^\d{1,10}$/.test(id) && readEventId(id) !== undefined;
}

function buildRow(cells: readonly string[]): PastedEvent {
  return buildRowEvent(cells.map((value, at) => ({ value, field: COLUMNS[Math.min(at, COLUMNS.length - 1)] ?? null, head: '' })));
}
