import type { SourceRange } from '../../model/diagnostic.ts';
import type { Document } from '../../model/document.ts';
import type { BlockIndex, Indexed } from './blockIndex.ts';
import { withoutComments } from './comments.ts';

/** What may stand ahead of a comment that has a line of its own: indentation, quote marks, a list item's mark. */
const OPENS_LINE = /^[\s>]*(?:(?:[-*+]|\d{1,9}[.)])\s+)?$/;

/** So far a comment's own line is looked at. */
const LONGEST_LINE = 2_000;

/**
 * The number of the block that a comment is about. At the end of a line of text, the block of that text; on a line of its own, the block below it,
 * within the same list item or quote. Null where there is none, or where the comment parts the lines of one paragraph.
 */
export function findTarget({ text, ranges }: Document, index: BlockIndex, comment: SourceRange): number | null {
  const around = findInnermost(index, ranges, comment.start);
  const leaf = around?.block && !['list', 'quote', 'admonition'].includes(around.block.type) ? around : undefined;
  if (!isOnOwnLine(text, comment)) return leaf?.at ?? null;
  const range = leaf && ranges[leaf.at];
  if (range && hasWords(text.slice(comment.end, range.end)))
    return hasWords(text.slice(range.start, comment.start)) ? null : leaf.at;
  const below = index[findFirst(ranges, comment.end)];
  return below && isReached(below, leaf ? leaf.parent : (around?.at ?? -1), ranges) ? below.at : null;
}

const hasWords = (text: string): boolean => withoutComments(text).trim() !== '';

/** The innermost block or item whose range holds `offset`. */
export function findInnermost(index: BlockIndex, ranges: Document['ranges'], offset: number): Indexed | undefined {
  let found = index[findFirst(ranges, offset + 1) - 1];
  while (found && (ranges[found.at]?.end ?? 0) <= offset) found = index[found.parent];
  return found;
}

/** The first block that begins at or behind `offset`: ranges come in the order of their beginnings. */
function findFirst(ranges: Document['ranges'], offset: number): number {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isOnOwnLine(text: string, { start, end }: SourceRange): boolean {
  const before = text.slice(Math.max(0, start - LONGEST_LINE), start);
  const line = before.slice(Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1);
  const after = /^[^\r\n]*/.exec(text.slice(end, end + LONGEST_LINE))?.[0] ?? '';
  return OPENS_LINE.test(withoutComments(line)) && !hasWords(after);
}

/** A comment within a list item or quote is about nothing outside it. */
function isReached(below: Indexed, container: number, ranges: Document['ranges']): boolean {
  const end = ranges[container]?.end;
  return end === undefined || (ranges[below.at]?.start ?? 0) < end;
}
