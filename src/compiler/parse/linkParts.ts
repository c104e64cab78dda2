import type { TreeCursor } from '@lezer/common';
import type { SourceRange } from '../../model/diagnostic.ts';
import type { Source } from './source.ts';
import { unescapeTarget } from './target.ts';

/** A link or image in brackets, taken apart. */
export interface LinkParts {
  readonly content: SourceRange;
  /** As written, or null where the link's brackets hold no target that is defined. */
  readonly target: string | null;
}

/** Takes the link or image at `cursor` apart. The cursor ends where it began. */
export function readLinkParts(source: Source, cursor: TreeCursor): LinkParts {
  const { from, to } = cursor;
  const marks: SourceRange[] = [];
  let target: string | null = null;
  let label: string | null = null;
  if (cursor.firstChild()) {
    do {
      if (cursor.name === 'LinkMark') marks.push({ start: cursor.from, end: cursor.to });
      else if (marks.length < 2) continue;
      else if (cursor.name === 'URL') target = source.text.slice(cursor.from, cursor.to);
      else if (cursor.name === 'LinkLabel') label = source.text.slice(cursor.from + 1, cursor.to - 1);
    } while (cursor.nextSibling());
    cursor.parent();
  }
  const content = { start: marks[0]?.end ?? from, end: marks[1]?.start ?? to };
  if (target === null && marks.length > 2) return { content, target: '' };
  const name = label === null || label === '' ? source.text.slice(content.start, content.end) : label;
  return { content, target: target === null ? (source.definitions.get(foldLabel(name)) ?? null) : unescapeTarget(target) };
}

/** Labels are compared regardless of case and white space. */
export function foldLabel(label: string): string {
  return label.replace(/\s+/g, ' ').trim().toLowerCase();
}
