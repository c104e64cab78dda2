import type { Block, Heading, Inline, Table } from '../../model/content.ts';
import { plainText } from '../../model/plainText.ts';
import { readCell } from './cells.ts';

/** What a column of a table of problems holds, by its head. */
const COLUMNS = [
  [
    'problem',
    /^(?:symptoms?|problems?|issues?|(?:if|what) you see|errors?|(?:error |event |exit |status |stop |blink )?(?:messages?|codes?|ids?)|alerts?|events?|(?:status )?(?:leds?|lamps?|lights?|indicators?)|status|states?|signals?|beeps?|observations?|conditions?|situations?)$/i,
  ],
  ['Cause', /^(?:(?:possible |probable |likely |root )?causes?|reasons?|meanings?|explanations?|what it means)$/i],
  [
    'Solution',
    /^(?:solutions?|resolutions?|fix(?:es)?|remed(?:y|ies)|actions?|(?:recommended|corrective) actions?|work-?arounds?|what to do|how to fix)$/i,
  ],
] as const;

/** A table of more rows is looked up, and not walked through. */
const MOST_ROWS = 1_000;

/** Below any heading that an author writes around a table. */
const DEPTH = 5;

/** A table of problems and solutions, read as the headings that its author could have written: one for each row, with its cause and solution below. */
export function withProblemTables(blocks: readonly Block[]): readonly Block[] {
  if (!blocks.some(({ type }) => type === 'table')) return blocks;
  return blocks.flatMap((block) => (block.type === 'table' ? readTable(block) : [block]));
}

function readTable(table: Table): readonly Block[] {
  const heads = table.head.map((cell) => plainText(cell).trim());
  const [problem, cause, solution] = COLUMNS.map(([, pattern]) => heads.findIndex((head) => pattern.test(head)));
  if (problem === undefined || problem < 0 || solution === undefined || solution < 0 || table.rows.length > MOST_ROWS)
    return [table];
  return table.rows.flatMap((row) => readRow(table.at, row, problem, cause ?? -1, solution));
}

function readRow(at: number, row: Table['rows'][number], problem: number, cause: number, solution: number): readonly Block[] {
  const cell = (column: number): readonly Inline[] => row[column] ?? [];
  if (plainText(cell(problem)).trim() === '' || plainText(cell(solution)).trim() === '') return [];
  const heading = (depth: number, children: readonly Inline[]): Heading => ({ type: 'heading', at, depth, children });
  const below = (name: string, column: number): readonly Block[] =>
    plainText(cell(column)).trim() === ''
      ? []
      : [heading(DEPTH + 1, [{ type: 'text', value: name }]), ...readCell(at, cell(column))];
  return [heading(DEPTH, cell(problem)), ...below('Cause', cause), ...below('Solution', solution)];
}
