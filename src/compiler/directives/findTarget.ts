import type { SourceRange } from '../../model/diagnostic.ts';
import type { Document } from '../../model/document.ts';
import type { BlockIndex, Indexed } from './blockIndex.ts';

/** Ahead of a comment on a line of its own: indentation, quote marks, a list item's mark, other comments. */
const OPENS_LINE = /^[\s>]*(?:(?:[-*+]|\d+[.)])\s+)?(?:<!--.*?-->\s*)*$/;
const ENDS_LINE = /^\s*(?:<!--.*?-->\s*)*$/;

/**
 * The number of the block that a comment is about. At the end of a line of text, the block of that text; on a line of its own, the block below it,
 * within the same list item or quote. Null where there is none, or where the comment parts the lines of one paragraph.
 */
export function findTarget({ text, ranges }: Document, index: BlockIndex, comment: SourceRange): number | null {
  const around = index.filter(({ at }) => isWithin(ranges[at], comment.start)).at(-1);
  const isText = around?.block && !['list', 'quote', 'admonition'].includes(around.block.type) ? around : undefined;
  if (!isOnOwnLine(text, comment)) return isText?.at ?? null;
  if (isText && endsWithin(ranges[isText.at], text, comment)) return opens(text, ranges[isText.at], comment) ? isText.at : null;
  const below = index.find(({ at }) => (ranges[at]?.start ?? -1) >= comment.end);
  return below && isReached(below, around, isText, ranges) ? below.at : null;
}

const isWithin = (range: SourceRange | undefined, offset: number): boolean =>
  range !== undefined && range.start <= offset && offset < range.end;

function isOnOwnLine(text: string, { start, end }: SourceRange): boolean {
  const before = text.slice(lineStart(text, start), start);
  const after = /^[^\r\n]*/.exec(text.slice(end))?.[0] ?? '';
  return OPENS_LINE.test(before) && ENDS_LINE.test(after);
}

function lineStart(text: string, offset: number): number {
  return Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
}

/** More of the block stands below the comment. */
function endsWithin(range: SourceRange | undefined, text: string, { end }: SourceRange): boolean {
  return range !== undefined && withoutComments(text.slice(end, range.end)).trim() !== '';
}

/** Nothing of the block stands above the comment. */
function opens(text: string, range: SourceRange | undefined, { start }: SourceRange): boolean {
  return range !== undefined && withoutComments(text.slice(range.start, start)).trim() === '';
}

const withoutComments = (text: string): string => text.replace(/<!--[\s\S]*?-->/g, '');

/** A comment within a list item or quote is about nothing outside it. */
function isReached(below: Indexed, around: Indexed | undefined, leaf: Indexed | undefined, ranges: Document['ranges']): boolean {
  const container = leaf ? leaf.parent : (around?.at ?? -1);
  const end = ranges[container]?.end;
  return end === undefined || (ranges[below.at]?.start ?? 0) < end;
}
