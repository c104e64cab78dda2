/** A line of raw article text. */
export interface Line {
  /** Without indentation and without white space at its end. Empty for a blank line. */
  readonly text: string;
  /** Columns of white space in front of the text. */
  readonly indent: number;
  /** Counted from 1, in the file as read. */
  readonly number: number;
}

const TAB_STOP = 8;

/**
 * The lines of `text`, whichever way they end (CRLF, LF, CR). Tabs are spread to columns of eight, a single space in front of a
 * line counts as none: the layouts differ in nothing but that.
 * Control characters (form feeds, the Control-Z with which MS-DOS ended files) count as spaces.
 */
export function readLines(text: string): readonly Line[] {
  return text.split(/\r\n|\r|\n/).map((line, index) => readLine(line, index + 1));
}

function readLine(line: string, number: number): Line {
  const spread = spreadTabs(line.replace(/(?!\t)[\p{Cc}\u00a0]/gu, ' ')).trimEnd();
  const text = spread.trimStart();
  const indent = spread.length - text.length;
  return { text, indent: indent === 1 ? 0 : indent, number };
}

function spreadTabs(line: string): string {
  if (!line.includes('\t')) return line;
  let spread = '';
  for (const part of line.split(/(\t)/)) spread += part === '\t' ? ' '.repeat(TAB_STOP - (spread.length % TAB_STOP)) : part;
  return spread;
}

/** Blank lines taken off both ends. */
export function trimBlank(lines: readonly Line[]): readonly Line[] {
  const first = lines.findIndex((line) => line.text !== '');
  const last = lines.findLastIndex((line) => line.text !== '');
  return first < 0 ? [] : lines.slice(first, last + 1);
}

/** Runs of lines between blank lines. */
export function splitAtBlank(lines: readonly Line[]): readonly (readonly Line[])[] {
  const runs: Line[][] = [[]];
  for (const line of lines) {
    if (line.text === '') runs.push([]);
    else runs.at(-1)?.push(line);
  }
  return runs.filter((run) => run.length > 0);
}

/** A rule across the page, or the underline of a heading: `=====`, `-----`. */
export function isRule(line: Line | undefined): boolean {
  return line !== undefined && /^([-=~*_])\1{2,}$/.test(line.text);
}

/** The smallest column at which any of the lines stands, blank ones aside; not beyond `most`. A listing may have more lines than a call has arguments. */
export function smallestIndent(lines: readonly Line[], most = Number.POSITIVE_INFINITY): number {
  return lines.reduce((smallest, line) => (line.text === '' ? smallest : Math.min(smallest, line.indent)), most);
}
