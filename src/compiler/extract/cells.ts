import type { Block, Inline, List } from '../../model/content.ts';
import { inlineText, sliceInlines } from './sliceInlines.ts';

/** "1. ", "2) ", "- ", "• " at the start of a line of a cell. */
const MARK = /^\s*(?:(?<number>\d{1,2})[.)]|[-*•])\s+/;

/** "1. Open it. 2. Restart it.": numbers in a line, where the author had no room for a list. */
const NUMBER = /(?:^|\s)(?<number>\d{1,2})[.)](?=\s+\S)/g;

/** A cell of a table as the blocks that its author would have written elsewhere: its lines, and the list that they or the numbers in them are. */
export function readCell(at: number, inlines: readonly Inline[]): readonly Block[] {
  const lines = splitLines(inlines).flatMap(splitAtNumbers);
  const marks = lines.map((line) => MARK.exec(inlineText(line)));
  const first = marks.findIndex((mark) => mark !== null);
  const isList = first >= 0 && marks.slice(first).every((mark) => mark !== null) && lines.length - first > 1;
  const toParagraph = (children: readonly Inline[]): Block => ({ type: 'paragraph', at, children });
  if (!isList) return lines.map(toParagraph);
  const items = lines.slice(first).map((line, i) => ({
    at,
    children: [toParagraph(sliceInlines(line, marks[first + i]?.[0].length ?? 0))],
  }));
  const number = marks[first]?.groups?.number;
  const list: List = { type: 'list', at, ordered: number !== undefined, start: Number(number ?? 1), items };
  return [...lines.slice(0, first).map(toParagraph), list];
}

/** The lines between `<br>`s. */
function splitLines(inlines: readonly Inline[]): readonly (readonly Inline[])[] {
  const lines: Inline[][] = [[]];
  for (const inline of inlines) {
    if (inline.type === 'break') lines.push([]);
    else lines.at(-1)?.push(inline);
  }
  return lines.filter((line) => inlineText(line).trim() !== '');
}

/** A line whose numbers count from 1 on, cut ahead of each. */
function splitAtNumbers(line: readonly Inline[]): readonly (readonly Inline[])[] {
  const starts: number[] = [];
  // "Set it to 1. 2. Restart it."
  for (const { groups, index } of inlineText(line).matchAll(NUMBER))
    if (Number(groups?.number) === starts.length + 1) starts.push(index);
  if (starts.length < 2) return [line];
  const ahead = sliceInlines(line, 0, starts[0]);
  const parts = starts.map((start, i) => sliceInlines(line, start, starts[i + 1]));
  return inlineText(ahead).trim() === '' ? parts : [ahead, ...parts];
}
