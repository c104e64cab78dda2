import type { SourceRange } from '../../model/diagnostic.ts';

export interface Fence {
  /** Both fences and the line end behind the second included. */
  readonly range: SourceRange;
  readonly yaml: SourceRange;
  readonly closed: boolean;
}

const OPENING = /^---[ \t]*\n/;
const CLOSING = /^(?:---|\.\.\.)[ \t]*(?:\n|$)/gm;
/** A blank line, or one that is neither a key, an item, a comment nor indented: the article has begun. */
const STRANGE = /^[ \t]*(?:\n|$)|^#{1,6} |^(?![\w"'][\w.\s"'-]*:|[-#\s])/gm;

/** Longer front matter is an article whose second rule was taken for a fence. */
const MAX_LENGTH = 64_000;

const KEY = /^[A-Za-z_][\w.-]*[ \t]*:(?:[ \t]|$)/;

/**
 * Finds front matter at `start`. Without a closing fence it is front matter only where the first line is a key; it then ends
 * where the article's text seems to begin.
 */
export function findFence(text: string, start: number): Fence | undefined {
  const opening = OPENING.exec(text.slice(start, start + 200))?.[0];
  if (opening === undefined) return undefined;
  const from = start + opening.length;
  CLOSING.lastIndex = from;
  const closing = CLOSING.exec(text);
  if (closing && closing.index - from <= MAX_LENGTH) {
    return { range: { start, end: closing.index + closing[0].length }, yaml: { start: from, end: closing.index }, closed: true };
  }
  return KEY.test(text.slice(from, from + 200)) ? readUnclosed(text, start, from) : undefined;
}

function readUnclosed(text: string, start: number, from: number): Fence {
  STRANGE.lastIndex = from;
  const end = Math.min(STRANGE.exec(text)?.index ?? text.length, from + MAX_LENGTH);
  return { range: { start, end }, yaml: { start: from, end }, closed: false };
}
