import { cutsWord } from '../hyphen.ts';
import type { Line } from './line.ts';

/** Raw articles were wrapped at this many columns: a line ended where the next word would have gone beyond it. */
const WRAP_COLUMN = 80;

/** Older articles were wrapped narrower. From here on a break in running prose is taken for wrapping, too. */
const NARROW_COLUMN = 64;

/** A line that ends beyond this column shows that its text was not wrapped narrower. */
const WIDE_COLUMN = 75;

/** Whether the break between two lines was made by wrapping: the next word had no room on the line. */
export function isWrapped(line: Line, next: Line): boolean {
  return widthWithNext(line, next) > WRAP_COLUMN;
}

/**
 * Whether two lines of prose belong together, by width or by wording. In a text with a long line (`isWide`) lines were not wrapped narrower, so a
 * short line was broken on purpose unless the next one goes on in lower case.
 */
export function isRunningOn(line: Line, next: Line, isWide = false): boolean {
  if (isWrapped(line, next)) return true;
  if (/[.:!?]["')]?$/.test(line.text)) return false;
  return (!isWide && widthWithNext(line, next) > NARROW_COLUMN) || (/^[a-z(]/.test(next.text) && line.text.length > 30);
}

/** The lines of a passage of prose, as they were before they were wrapped. */
export function unwrapProse(lines: readonly Line[]): readonly string[] {
  const isWide = lines.some((line) => line.indent + line.text.length > WIDE_COLUMN);
  return unwrap(lines, (line, next) => isRunningOn(line, next, isWide));
}

function widthWithNext(line: Line, next: Line): number {
  const word = /^\S+/.exec(next.text)?.[0] ?? '';
  return line.indent + line.text.length + 1 + word.length;
}

/** Two pieces of one wrapped text: a space between, but none where a word was cut behind its hyphen, a registry key or path behind or before a backslash. */
export function joinPieces(left: string, right: string): string {
  const cutInPath =
    (/\S\\$/.test(left) && /^[\w%<{]/.test(right)) || (/\w$/.test(left) && /^\\\w/.test(right) && /\\\S*$/.test(left));
  return cutInPath || cutsWord(left, right) ? left + right : `${left} ${right}`;
}

/** All lines as one text. */
export function joinLines(lines: readonly Line[]): string {
  return lines.map((line) => line.text).reduce((left, right) => (left === '' ? right : joinPieces(left, right)), '');
}

/** The lines as they were before they were wrapped. `belongs` says whether two lines are one. */
export function unwrap(lines: readonly Line[], belongs: (line: Line, next: Line) => boolean): readonly string[] {
  const out: string[] = [];
  lines.forEach((line, i) => {
    const before = lines[i - 1];
    const last = out.at(-1);
    if (before && last !== undefined && belongs(before, line)) out[out.length - 1] = joinPieces(last, line.text);
    else out.push(line.text);
  });
  return out;
}
