import type { Block, Heading, Inline, Table } from '../../model/content.ts';
import { plainText } from '../../model/plainText.ts';
import { isBoldHead, isHead } from './boldHeadings.ts';
import { readCell } from './cells.ts';

/** A table of more rows is no form. */
const MOST_ROWS = 60;

/** Below any heading that an author writes around a table. */
const DEPTH = 5;

/**
 * A table of fields, as forms and ticket systems write articles ("Problem | The session freezes.", "Workaround | Minimize the window."), read as the headings that they
 * are: one for each row, with what stands beside it below.
 */
export function withFieldTables(blocks: readonly Block[]): readonly Block[] {
  if (!blocks.some(({ type }) => type === 'table')) return blocks;
  return blocks.flatMap((block) => (block.type === 'table' ? readTable(block) : [block]));
}

function readTable(table: Table): readonly Block[] {
  const rows = [table.head, ...table.rows];
  const names = rows.map(([cell]) => plainText(cell ?? []).replace(/\s*:$/, ''));
  const isForm = table.head.length === 2 && rows.length <= MOST_ROWS && names.filter(isHead).length > 1 && tellApart(names);
  if (!isForm) return [table];
  return rows.flatMap(([name, value], i): readonly Block[] => {
    const isHeadOfTable = i === 0 && !isBoldHead(names[0] ?? '');
    if (isHeadOfTable || plainText(value ?? []) === '') return [];
    const heading: Heading = { type: 'heading', at: table.at, depth: DEPTH, children: withoutColon(name ?? []) };
    return [heading, ...readCell(table.at, value ?? [])];
  });
}

/** The rows of a form have a name each. */
const tellApart = (names: readonly string[]): boolean => new Set(names.map((name) => name.toLowerCase())).size === names.length;

const withoutColon = (inlines: readonly Inline[]): readonly Inline[] => [
  { type: 'text', value: plainText(inlines).replace(/\s*:$/, '') },
];
