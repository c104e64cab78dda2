import type { Block } from '../markdown/block.ts';
import type { Line } from './line.ts';

/** Where a rule stands when it looks at lines: it takes some of them, or none. */
export interface Reading {
  readonly lines: readonly Line[];
  readonly at: number;
  /** The column at which the running text of this level stands. */
  readonly base: number;
  /** Within a list item, where examples stand on the column of the text. */
  readonly inItem: boolean;
  /** The text just before, when it announces what comes: "Type the following at a command prompt:". Else empty. */
  readonly leadIn: string;
  /** Reads nested lines, with all rules. */
  readonly readBlocks: (lines: readonly Line[], base: number, inItem: boolean) => readonly Block[];
}

/** What a rule made of the lines from `at` up to `next` (not included). */
export interface Reads {
  readonly blocks: readonly Block[];
  readonly next: number;
}

/** Runs of spaces count as one: they were made for a page of fixed width. */
export function foldSpaces(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
