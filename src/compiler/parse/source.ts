import type { Diagnostic, SourceRange } from '../../model/diagnostic.ts';
import type { Footnotes } from './footnotes.ts';

/** What the readers of blocks and inlines have at hand. `ranges` and `diagnostics` grow while they read. */
export interface Source {
  /** The text that the syntax tree's offsets refer to. */
  readonly text: string;
  /** Targets of link definitions by folded label. */
  readonly definitions: ReadonlyMap<string, string>;
  readonly footnotes: Footnotes;
  /** Ranges in `text` by block number. Numbers are given in the order of reading until `renumber` sorts them. */
  readonly ranges: SourceRange[];
  /** With ranges in `text`. */
  readonly diagnostics: Diagnostic[];
}

/** Takes the next block number for `range`. */
export function addRange(source: Source, range: SourceRange): number {
  return source.ranges.push(range) - 1;
}

/** Makes the range of block `at` reach to `end` at least. */
export function extendRange(source: Source, at: number, end: number): void {
  const range = source.ranges[at];
  if (range && range.end < end) source.ranges[at] = { start: range.start, end };
}

/** `from` to `to` without white space at either end. */
export function trimRange(text: string, from: number, to: number): SourceRange {
  let start = from;
  let end = to;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

function isSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 9;
}
