import type { SourceRange } from '../../model/diagnostic.ts';

/** A comment that speaks to the compiler. */
export interface Comment {
  /** From `<!--` to behind `-->`. */
  readonly range: SourceRange;
  /** What stands behind `whence:`. */
  readonly content: SourceRange;
}

const OPENING = /<!--\s*whence:/gi;

/** All comments `<!-- whence: … -->` in `text` from `offset` on, in time linear in its length. One that is never closed ends the search. */
export function findComments(text: string, offset: number): readonly Comment[] {
  const found: Comment[] = [];
  OPENING.lastIndex = offset;
  for (let match = OPENING.exec(text); match; match = OPENING.exec(text)) {
    const close = text.indexOf('-->', OPENING.lastIndex);
    if (close < 0) break;
    const end = close + '-->'.length;
    found.push({ range: { start: match.index, end }, content: { start: OPENING.lastIndex, end: close } });
    OPENING.lastIndex = end;
  }
  return found;
}

/** `text` without any comments; from one that is never closed on, as it stands. */
export function withoutComments(text: string): string {
  let rest = '';
  let at = 0;
  for (;;) {
    const start = text.indexOf('<!--', at);
    const close = start < 0 ? -1 : text.indexOf('-->', start + 4);
    if (close < 0) return rest + text.slice(at);
    rest += text.slice(at, start);
    at = close + '-->'.length;
  }
}
