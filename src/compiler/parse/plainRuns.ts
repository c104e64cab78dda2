import type { InlineContext, MarkdownConfig } from '@lezer/markdown';

/**
 * The grammar tries every inline construct at every character. This passes over runs of words in which none can begin, which makes
 * it twice as fast on prose (`bench/parsers.ts`) and changes nothing in the tree.
 */
export const PlainRuns: MarkdownConfig = { parseInline: [{ name: 'PlainRun', before: 'Escape', parse: passWords }] };

/**
 * Words that a single space ends, then at most one that ends otherwise. None holds a mark. An address (`www.a.b`, `a.b@c.d`, `https:`) is no
 * such word: it has a dot, colon or at sign within or right behind it. What has more
 * characters is passed one by one: to look for its end from each of them takes the square of their number.
 */
const WORDS = /(?:[A-Za-z0-9,;'"()?%$#=/-]{1,60}\.? (?! ))*(?:[A-Za-z0-9]{1,60}(?![A-Za-z0-9@.:+_-]))?/y;

function passWords(context: InlineContext, next: number, at: number): number {
  if (next === SPACE) return passSpaces(context, at);
  if (!isWordCharacter(next)) return -1;
  WORDS.lastIndex = at - context.offset;
  WORDS.test(context.text);
  const end = WORDS.lastIndex + context.offset;
  return end > at ? end : -1;
}

const SPACE = 32;
const LINE_END = 10;

/** Spaces that end no line. The grammar would look for the line's end from each of them. */
function passSpaces(context: InlineContext, at: number): number {
  let end = at + 1;
  while (context.char(end) === SPACE) end++;
  return context.char(end) === LINE_END ? -1 : end;
}

function isWordCharacter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
}
