import { cutAtWord } from '../../engine/shortText.ts';
import { matchItems } from './matchItems.ts';

/** One thing that a change did to an article's tree, in words. `!`: something breaks. */
export interface Change {
  readonly sign: '+' | '-' | '~' | '!';
  readonly text: string;
}

export const gained = (text: string): Change => ({ sign: '+', text });
export const lost = (text: string): Change => ({ sign: '-', text });
export const changed = (text: string): Change => ({ sign: '~', text });
export const breaks = (text: string): Change => ({ sign: '!', text });

/** So many characters of a text are shown. */
const LONGEST = 100;

/** So much of what two texts have in common is shown ahead of where they part. */
const SHARED = 40;

export const quote = (text: string, longest = LONGEST): string => `“${cutAtWord(text, longest)}”`;

/** Both texts, from a little ahead of where they part: a long step is often edited at its end. */
export function quoteChange(before: string, after: string): string {
  let same = 0;
  while (same < Math.min(before.length, after.length) && before[same] === after[same]) same++;
  if (same <= SHARED) return `${quote(before)} → ${quote(after)}`;
  const from = before.indexOf(' ', same - SHARED) + 1;
  const cut = from > 0 && from <= same ? from : same - SHARED;
  return `${quote(`…${before.slice(cut)}`)} → ${quote(`…${after.slice(cut)}`)}`;
}

/** One value that an article, remedy or step has or has not. */
export function compareValue(name: string, before: string | null, after: string | null): readonly Change[] {
  return before === after ? [] : [changed(`${name}: ${before ?? 'none'} → ${after ?? 'none'}`)];
}

/** Texts of a kind, in any order. `where`: ` in step 2`. */
export function compareTexts(name: string, before: readonly string[], after: readonly string[], where = ''): readonly Change[] {
  const matched = matchItems(before, after, (text) => text);
  return [
    ...matched.lost.map((text) => lost(`${name} lost${where}: ${quote(text)}`)),
    ...matched.gained.map((text) => gained(`${name} gained${where}: ${quote(text)}`)),
    ...matched.pairs
      .filter(([one, other]) => one !== other)
      .map(([one, other]) => changed(`${name} changed${where}: ${quoteChange(one, other)}`)),
  ];
}

/** What two lists have in common stands in another order. `before` and `after`: names of what is in both. */
export function compareOrder(what: string, before: readonly string[], after: readonly string[]): readonly Change[] {
  const at = after.findIndex((name, i) => name !== before[i]);
  const [first, second] = [after[at], after[at + 1]];
  if (first === undefined || second === undefined) return [];
  return [changed(`${what} come in another order: ${quote(first, 48)} is now ahead of ${quote(second, 48)}`)];
}
