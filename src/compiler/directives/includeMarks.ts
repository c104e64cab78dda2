import type { SourceRange } from '../../model/diagnostic.ts';
import type { Document } from '../../model/document.ts';
import type { BlockIndex } from './blockIndex.ts';

/** `[!INCLUDE [title](path.md)]`, alone in its paragraph: Microsoft's documentation puts the text of that file there. */
export interface IncludeMark {
  /** As seen from the article, with a slash: `./note.md`, `../includes/note.md`. */
  readonly path: string;
  readonly range: SourceRange;
  /** Number of the paragraph that holds nothing else. */
  readonly target: number;
}

const MARK = /^\[!INCLUDE\s*\[[^\]\n]*\]\s*\(\s*(?<path>[^)\s]+\.md)\s*\)\s*\]$/i;

/** So many are included: more than any author writes. */
const MOST = 100;

/** Whether an article may have such a mark; most have none, and pay for this one search only. */
export const mayInclude = ({ text }: Document): boolean => /\[!INCLUDE\b/i.test(text);

/** The marks of a document in order. */
export function findIncludeMarks({ text, ranges }: Document, index: BlockIndex): readonly IncludeMark[] {
  const marks: IncludeMark[] = [];
  for (const { at, block } of index) {
    const range = ranges[at];
    if (block?.type !== 'paragraph' || range === undefined || !text.startsWith('[!', range.start)) continue;
    const path = MARK.exec(text.slice(range.start, range.end).trim())?.groups?.path;
    if (path !== undefined && marks.length < MOST)
      marks.push({ path: path.includes('/') ? path : `./${path}`, range, target: at });
  }
  return marks;
}
