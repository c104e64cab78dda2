import type { Document } from '../../model/document.ts';
import type { Clause } from './readDirectives.ts';

/** `verdict: by-design` among the keys of any dialect of front matter says what the directive says. */
const KEY = /^[ \t{,]*"?verdict"?[ \t]*[:=][ \t]*["']?([\w-]+)/im;

/** The verdict that the front matter states, as a clause of a directive; undefined where it states none. */
export function findFrontMatterVerdict({ text, frontMatterRange }: Document): Clause | undefined {
  if (!frontMatterRange) return undefined;
  const match = KEY.exec(text.slice(frontMatterRange.start, frontMatterRange.end));
  const [written, value] = match ?? [];
  if (!match || written === undefined || value === undefined) return undefined;
  const end = frontMatterRange.start + match.index + written.length;
  return { text: `verdict ${value}`, range: { start: end - value.length, end } };
}
