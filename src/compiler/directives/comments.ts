import type { SourceRange } from '../../model/diagnostic.ts';

/** A comment that speaks to the compiler. */
export interface Comment {
  /** From `<!--` to behind `-->`. */
  readonly range: SourceRange;
  /** What stands behind `whence:`. */
  readonly content: SourceRange;
}

const OPENING = /<!--\s*whence:/gi;

/** The comments that speak to the compiler, and those that were meant to. */
export interface CommentsFound {
  readonly comments: readonly Comment[];
  /** Where one opens that is never closed, or only by the end of the next. */
  readonly unclosed: readonly SourceRange[];
}

/** All comments `<!-- whence: … -->` in `text` from `offset` on, in time linear in its length. */
export function findComments(text: string, offset: number): CommentsFound {
  const comments: Comment[] = [];
  const unclosed: SourceRange[] = [];
  OPENING.lastIndex = offset;
  let close = -1;
  for (let match = OPENING.exec(text); match; match = OPENING.exec(text)) {
    const opened = OPENING.lastIndex;
    if (close < opened) close = text.indexOf('-->', opened);
    const next = close < 0 ? -1 : text.slice(opened, close).indexOf('<!--');
    if (close < 0 || next >= 0) unclosed.push({ start: match.index, end: opened });
    if (close < 0) break;
    if (next >= 0) continue;
    const end = close + '-->'.length;
    comments.push({ range: { start: match.index, end }, content: { start: opened, end: close } });
    OPENING.lastIndex = end;
  }
  return { comments, unclosed };
}

/** `<!-- whence cause -->`, and the word behind. */
const WITHOUT_COLON = /<!--[ \t]*whence[ \t]+([\w-]+)/gi;

/** Comments that go on with a word behind `whence`, and without a colon. */
export function findWithoutColon(
  text: string,
  offset: number,
): readonly { readonly word: string; readonly range: SourceRange }[] {
  const found = [...text.slice(offset).matchAll(WITHOUT_COLON)];
  return found.map(({ 0: opening, 1: word = '', index }) => ({
    word: word.toLowerCase(),
    range: { start: offset + index, end: offset + index + opening.length },
  }));
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
