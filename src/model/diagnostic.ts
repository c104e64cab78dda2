/** What is wrong with an article, as a value. `cli/` prints it as `file:line:column severity code: message` and a hint line. */

/** Offsets into the article's text in UTF-16 code units; `end` is not included. */
export interface SourceRange {
  readonly start: number;
  readonly end: number;
}

/** An error fails the build; a warning is shown and does not. */
export type Severity = 'error' | 'warning';

export interface Diagnostic {
  /** Kebab-case and stable: `absent-article`, `list-starts-late`. */
  readonly code: string;
  readonly severity: Severity;
  readonly range: SourceRange;
  /** One sentence: what was wrong. */
  readonly message: string;
  /** One sentence: what to do. */
  readonly hint: string;
  /** It stands in a shared procedure that the article includes, which then has the range. */
  readonly shared?: SharedPlace;
}

/** A place in a shared procedure. */
export interface SharedPlace {
  /** The procedure's file without folder and `.md`. */
  readonly name: string;
  readonly position: Position;
}

/** Line and column, both from 1, the column in UTF-16 code units as editors count. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/**
 * The position of `offset` in `text`. Lines end at LF, CRLF or CR. An offset beyond the text gives its end.
 */
export function positionAt(text: string, offset: number): Position {
  const end = Math.min(offset, text.length);
  let line = 1;
  let lineStart = 0;
  for (let i = 0; i < end; i++) {
    if (!endsLine(text, i)) continue;
    line++;
    lineStart = i + 1;
  }
  return { line, column: end - lineStart + 1 };
}

/** Where the lines of `text` end, in order: who asks for many positions counts those in front. */
export function findLineEnds(text: string): readonly number[] {
  const ends: number[] = [];
  for (let i = 0; i < text.length; i++) if (endsLine(text, i)) ends.push(i);
  return ends;
}

function endsLine(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10);
}
