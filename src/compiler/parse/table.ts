import type { TreeCursor } from '@lezer/common';
import type { Inline, Table } from '../../model/content.ts';
import { readInlines } from './inlines.ts';
import { addRange, type Source, trimRange } from './source.ts';

type Cell = readonly Inline[];

/** So many cells that nobody wrote are added to a table, as other readers of GFM do it: a wide head above thousands of short rows would make millions. */
const MOST_ADDED = 10_000;

/** A GFM table. Every row has as many cells as the head, or more where the article wrote more. */
export function readTable(source: Source, cursor: TreeCursor): Table {
  const at = addRange(source, trimRange(source.text, cursor.from, cursor.to));
  let head: readonly Cell[] = [];
  const rows: (readonly Cell[])[] = [];
  let added = 0;
  if (cursor.firstChild()) {
    do {
      if (cursor.name === 'TableHeader') head = readRow(source, cursor);
      if (cursor.name !== 'TableRow') continue;
      const row = readRow(source, cursor);
      added += Math.max(0, head.length - row.length);
      rows.push(added > MOST_ADDED ? row : fill(row, head.length));
    } while (cursor.nextSibling());
    cursor.parent();
  }
  return { type: 'table', at, head, rows };
}

/** The grammar has no node for an empty cell: the delimiters tell where one is. */
function readRow(source: Source, cursor: TreeCursor): readonly Cell[] {
  const cells: Cell[] = [];
  const rowStart = cursor.from;
  let column = 0;
  if (cursor.firstChild()) {
    do {
      if (cursor.name === 'TableDelimiter' && cursor.from > rowStart) column++;
      if (cursor.name !== 'TableCell') continue;
      while (cells.length < column) cells.push([]);
      cells.push(readInlines(source, cursor, { start: cursor.from, end: cursor.to }).map(unescapePipes));
    } while (cursor.nextSibling());
    cursor.parent();
  }
  while (cells.length < column) cells.push([]);
  return cells;
}

const fill = (row: readonly Cell[], length: number): readonly Cell[] =>
  row.length >= length ? row : [...row, ...Array.from({ length: length - row.length }, (): Cell => [])];

/** A code span in a table cannot hold a bare `|`: its escape belongs to the table. */
function unescapePipes(inline: Inline): Inline {
  return inline.type === 'code' ? { ...inline, value: inline.value.replaceAll('\\|', '|') } : inline;
}
