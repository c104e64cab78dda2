import type { Block, Inline, List } from '../../model/content.ts';
import type { SourceRange } from '../../model/diagnostic.ts';
import { blocksText } from '../../model/plainText.ts';
import type { Close, HtmlRow } from './blockBuilder.ts';
import { onOneLevel } from './onOneLevel.ts';
import { addRange, type Source } from './source.ts';

/** A cell of an HTML table, `<td>` or `<th>`. Outside a row it is what it holds. */
export const closeCell: Close = ({ name, blocks }, _end, parent) => {
  if (parent.name !== 'tr') return blocks;
  parent.rows.push({ cells: [blocks], isHead: name === 'th' });
  return [];
};

export const closeRow: Close = ({ blocks, rows }, _end, parent) => {
  if (parent.name !== 'table') return [...blocks, ...rows.flatMap(({ cells }) => cells.flat())];
  parent.rows.push({ cells: rows.flatMap(({ cells }) => cells), isHead: rows.length > 0 && rows.every(({ isHead }) => isHead) });
  return blocks;
};

/** A table that only lays out what it holds (one column, or a table within it) is what it holds. */
export function closeTable(source: Source): Close {
  return ({ start, blocks, rows }, end) => {
    const isLayout = rows.every(({ cells }) => cells.length < 2) || rows.some(({ cells }) => cells.flat().some(isTable));
    if (isLayout) return [...blocks, ...rows.flatMap(({ cells }) => cells.flat())];
    const from = blocks.reduce((latest, { at }) => Math.max(latest, source.ranges[at]?.end ?? 0), start);
    if (rows.every(isCounted)) return [...blocks, toList(source, rows, { start: from, end })];
    const [first, ...others] = rows.map(({ cells }) => cells.map(onOneLevel));
    const hasHead = rows[0]?.isHead || isAllBold(rows[0]);
    const head = hasHead ? (first ?? []) : [];
    const body = hasHead || !first ? others : [first, ...others];
    const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
    const at = addRange(source, { start: from, end });
    return [...blocks, { type: 'table', at, head, rows: body.map((row) => fill(row, Math.min(width, 100))) }];
  };
}

/** "1" and "Open the door.", "2" and "Close it.": steps that a table lays out. */
function isCounted({ cells: [count, ...rest] }: HtmlRow, index: number): boolean {
  return rest.length === 1 && blocksText(count ?? []).replace(/[.)]$/, '') === String(index + 1);
}

/** The rows as items; what they hold has its places already. */
function toList(source: Source, rows: readonly HtmlRow[], range: SourceRange): List {
  const items = rows.flatMap(({ cells: [, content = []] }) => {
    const first = source.ranges[content[0]?.at ?? -1];
    const last = source.ranges[content.at(-1)?.at ?? -1];
    return first && last ? [{ at: addRange(source, { start: first.start, end: last.end }), children: content }] : [];
  });
  return { type: 'list', at: addRange(source, range), ordered: true, start: 1, items };
}

const isTable = ({ type }: Block): boolean => type === 'table';

type Cell = readonly Inline[];

const fill = (row: readonly Cell[], length: number): readonly Cell[] =>
  row.length >= length ? row : [...row, ...Array.from({ length: length - row.length }, (): Cell => [])];

/** The first row of a table without `<th>` names its columns where all of it is bold. */
function isAllBold(row: HtmlRow | undefined): boolean {
  const cells = row?.cells.map(onOneLevel) ?? [];
  return cells.length > 0 && cells.every((cell) => cell.length > 0 && cell.every(isBold));
}

const isBold = (inline: Inline): boolean => inline.type === 'strong' || (inline.type === 'text' && inline.value.trim() === '');
