import { findField } from '../eventLabels.ts';
import type { PastedEvent } from '../pastedEvent.ts';
import { collectRows } from './collectRows.ts';
import { readDelimited } from './readDelimited.ts';
import { buildRowEvent } from './rowEvent.ts';

/** Lines ahead of the header: PowerShell writes `#TYPE …`, people a sentence. */
const MOST_LINES_AHEAD = 20;

/** A header of columns, and where its rows begin. */
interface Header {
  readonly delimiter: string;
  readonly heads: readonly string[];
  readonly from: number;
  readonly rest: readonly string[];
}

/**
 * The events of an export with a header: `Level,Date and Time,Source,Event ID,Task Category`, in any of the languages, by comma, semicolon or
 * tab, or with PowerShell's names. Empty without such a header. Lines ahead of it are kept with the first event.
 */
export function readExport(text: string): readonly PastedEvent[] {
  const header = findHeader(text);
  if (header === undefined) return [];
  const fields = header.heads.map((head) => findField(head) ?? null);
  const rows = collectRows();
  for (const line of header.rest) rows.keep(line);
  for (const { cells } of readDelimited(text, header.delimiter, header.from)) {
    const event = buildRowEvent(cells.map((value, at) => ({ value, field: fields[at] ?? null, head: header.heads[at] ?? '' })));
    if (event.id !== null) rows.add(event);
    else if (cells.some((cell) => cell !== '')) rows.keep(cells.join(header.delimiter));
  }
  return rows.finish();
}

/** The number of characters up to the first row of events; undefined where `text` has no header. */
export function findExportHead(text: string): number | undefined {
  return findHeader(text)?.from;
}

function findHeader(text: string): Header | undefined {
  let from = 0;
  const rest: string[] = [];
  for (let line = 0; line < MOST_LINES_AHEAD && from < text.length; line++) {
    const end = text.indexOf('\n', from);
    const next = end === -1 ? text.length : end + 1;
    const delimiter = findDelimiter(text.slice(from, next).slice(0, 2_000));
    if (delimiter !== undefined) {
      const [row] = readDelimited(text.slice(from, next), delimiter);
      return { delimiter, heads: row?.cells ?? [], from: next, rest };
    }
    const ahead = text.slice(from, next).trim();
    if (ahead !== '' && !ahead.startsWith('#TYPE')) rest.push(ahead);
    from = next;
  }
  return undefined;
}

/** What is between the heads, where the line has at least three known ones, a number's and a source's among them. */
function findDelimiter(line: string): string | undefined {
  return [',', '\t', ';'].find((delimiter) => {
    const [row] = readDelimited(line, delimiter);
    const fields = new Set((row?.cells ?? []).map((head) => findField(head)));
    return fields.has('id') && (fields.has('source') || fields.has('description')) && fields.size >= 3;
  });
}
