/** A word or a mark of the source. Marks of the layout may be missing from the Markdown, all tokens of a `group` together. */
export interface Token {
  readonly text: string;
  /** Null for what must be found again; else a number shared by the tokens that may be left out together. */
  readonly group: number | null;
}

/** A place where words of the source are missing from the Markdown, or words stand in it that the source has not got there. */
export interface Loss {
  /** The words as the source has them, with some before for context. */
  readonly expected: string;
  readonly found: string;
}

/** How far to look for the place where both texts go on alike. */
const RESYNC = 400;
/** So many tokens in a row must be alike there. */
const ALIKE = 4;
/** So many tokens decide whether a layout mark was left out or kept. */
const LOOKAHEAD = 6;
/** After so many losses nobody reads on. */
const MOST_LOSSES = 20;

/** Words, and marks one by one: white space does not count, nor does case. */
export function readTokens(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu) ?? [];
}

/** Compares the source's tokens with those of the Markdown, in order. Nothing is lost where the result is empty. */
export function compareWords(source: readonly Token[], markdown: readonly string[]): readonly Loss[] {
  const losses: Loss[] = [];
  let at = 0;
  let other = 0;
  while ((at < source.length || other < markdown.length) && losses.length < MOST_LOSSES) {
    const token = source[at];
    if (token && token.group !== null && mayLeaveOut(source, at, markdown, other)) at = behindGroup(source, at);
    else if (token && isSame(token, markdown[other])) {
      at++;
      other++;
    } else {
      const next = resync(source, at, markdown, other);
      losses.push(quoteLoss(source, at, next.at, markdown, other, next.other));
      at = next.at;
      other = next.other;
    }
  }
  return losses;
}

function isSame(token: Token | undefined, word: string | undefined): boolean {
  return token !== undefined && word !== undefined && token.text.toLowerCase() === word.toLowerCase();
}

function behindGroup(source: readonly Token[], at: number): number {
  let end = at;
  while (end < source.length && source[end]?.group === source[at]?.group) end++;
  return end;
}

/** A layout mark is left out where the texts are alike without it for longer than with it. */
function mayLeaveOut(source: readonly Token[], at: number, markdown: readonly string[], other: number): boolean {
  if (source[at - 1]?.group === source[at]?.group) return false;
  const kept = countAlike(source, at, markdown, other, false);
  return kept === 0 || countAlike(source, behindGroup(source, at), markdown, other) > kept;
}

/** How many tokens are alike from here on; a mark in the source is passed over where its first token does not fit (unless it is the first one of all). */
function countAlike(source: readonly Token[], at: number, markdown: readonly string[], other: number, skips = true): number {
  let alike = 0;
  let i = at;
  while (alike < LOOKAHEAD) {
    const token = source[i];
    if (token === undefined) return other + alike >= markdown.length ? LOOKAHEAD : alike;
    if (isSame(token, markdown[other + alike])) {
      alike++;
      i++;
    } else if (token.group === null || !(skips || i > at) || isWithinGroup(source, i, at)) return alike;
    else i = behindGroup(source, i);
  }
  return alike;
}

/** The token before belongs to the same mark, and was taken. */
function isWithinGroup(source: readonly Token[], i: number, from: number): boolean {
  return i > from && source[i - 1]?.group === source[i]?.group;
}

function resync(source: readonly Token[], at: number, markdown: readonly string[], other: number): { at: number; other: number } {
  for (let distance = 1; distance <= RESYNC; distance++) {
    for (let skipped = 0; skipped <= distance; skipped++) {
      const i = at + skipped;
      const j = other + distance - skipped;
      if (i <= source.length && j <= markdown.length && countAlike(source, i, markdown, j) >= ALIKE) return { at: i, other: j };
    }
  }
  return { at: source.length, other: markdown.length };
}

function quoteLoss(
  source: readonly Token[],
  from: number,
  to: number,
  markdown: readonly string[],
  other: number,
  otherTo: number,
): Loss {
  const expected = source.slice(Math.max(0, from - 5), Math.min(to, from + 12) + 2).map((token) => token.text);
  const found = markdown.slice(Math.max(0, other - 5), Math.min(otherTo, other + 12) + 2);
  return { expected: expected.join(' '), found: found.join(' ') };
}
