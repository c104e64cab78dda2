import { stem } from './stem.ts';

/** A word of a text, as the index knows it. */
export interface Token {
  readonly term: string;
  /** Where the word as written begins and ends in the text. */
  readonly start: number;
  readonly end: number;
}

/** What differs from computer to computer and from day to day: it is no word, in an article or in a paste. */
const HARMLESS: readonly RegExp[] = [
  /\{?\b[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}\b\}?/gi,
  // The date and time in front of a log's line, in any order of day and month.
  /\b\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d)?(?:[.,]\d+)?(?:Z|[+-]\d\d:?\d\d)?|\b\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4}\b|\b\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d+)?(?:\s?[ap]\.?m\b\.?)?/gi,
  /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? \d{1,2},? \d{4}\b|\b\d{1,2}[. -](?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?[ -]\d{4}\b/gi,
  /\b\d{1,3}(?:\.\d{1,3}){3}(?::\d+)?\b/g,
  // A drive in front of a path, a server and its share's slashes: what follows them are words.
  /\b[a-z]:(?=\\)/gi,
  /\\\\[\w$.-]+/g,
  // A blank of the article; what a paste has in its place is a name.
  /<[^<>\s]{1,30}>/g,
];

/** Letters and digits; points and hyphens within (`imsperf.dll`, `5.5`, `tcp/ip` is two). */
const WORD = /[\p{L}\p{M}\p{N}_$]+(?:['’.][\p{L}\p{M}\p{N}_$]+)*/gu;

/** What composed letters leave beside letters: no term holds a space. */
const NO_WORD = /[^\p{L}\p{N}_$.]/gu;

/** Longer runs are data, not words. */
const LONGEST = 40;

/**
 * The words of `text` in order: lower case, inflections folded (`stem`), what differs harmlessly left out. A name with a point in it
 * (`imsperf.dll`) gives itself and its first part. The same for articles and for queries.
 */
export function tokenize(text: string): readonly Token[] {
  const bare = HARMLESS.reduce((left, pattern) => left.replace(pattern, (found) => ' '.repeat(found.length)), text);
  const tokens: Token[] = [];
  for (const match of bare.matchAll(WORD)) {
    for (const term of termsOf(match[0])) {
      tokens.push({ term, start: match.index, end: match.index + match[0].length });
    }
  }
  return tokens;
}

function termsOf(word: string): readonly string[] {
  const plain = word
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’]s$/, '')
    .replace(NO_WORD, '')
    .replace(/^[_.]+|[_.]+$/g, '');
  if (plain === '' || plain.length > LONGEST) return [];
  if (!plain.includes('.')) return [stem(plain)];
  const [first = ''] = plain.split('.');
  if (/^[\d.]+$/.test(plain)) return [plain.replace(/^0+(?=\d)/, '')];
  return first.length > 1 ? [plain, stem(first)] : [plain];
}

/** Whether a term is a number only: a counter, a size, a port; it says less than a word that is as rare. */
export function isNumber(term: string): boolean {
  return /^[\d.]+$/.test(term);
}
