import { countBelow } from './countBelow.ts';

/** A text with LF line ends, and the way back to the offsets of the text it was made from. */
export interface FoldedText {
  readonly text: string;
  /** Offset in the original for an offset in `text`. The end of a line stays before the original's line end. */
  readonly toOriginal: (offset: number) => number;
}

const same = (offset: number): number => offset;

/** Turns CRLF and CR line ends into LF: old articles have them, the Markdown grammar knows LF only. */
export function foldLineEnds(original: string): FoldedText {
  if (!original.includes('\r')) return { text: original, toOriginal: same };
  const removed: number[] = [];
  const text = original.replace(/\r\n?/g, (lineEnd, at: number) => {
    if (lineEnd.length === 2) removed.push(at - removed.length);
    return '\n';
  });
  return { text, toOriginal: (offset) => offset + countBelow(removed, offset) };
}
