import type { AdmonitionKind } from '../../model/content.ts';
import type { SourceRange } from '../../model/diagnostic.ts';
import { findKind } from './admonitionKinds.ts';

/** A line that heads what is indented below it: a box of a kind, or a tab (null). */
export interface IndentedMark {
  readonly kind: AdmonitionKind | null;
  /** Where the title stands in the line. */
  readonly title: SourceRange | null;
}

/** `!!! warning "Title"`, `???+ note`, `!!! danger inline end` of MkDocs. */
const BOX = /^(?:!!!|\?\?\?\+?)\s+([a-z][\w-]*)[^"']*(?:(["'])(.*)\2)?$/i;

/** `=== "Linux"`, `===+ "Linux"` */
const TAB = /^===[!+]?\s+(["'])(.+)\1$/;

/** Reads such a line; undefined for any other. A box of a kind that nobody knows is a note, as MkDocs draws it. */
export function readIndentedMark(line: string): IndentedMark | undefined {
  const tab = TAB.exec(line)?.[2];
  if (tab !== undefined) return { kind: null, title: lastIn(line, tab) };
  const box = BOX.exec(line);
  return box ? { kind: findKind(box[1] ?? '') ?? 'note', title: lastIn(line, box[3] ?? '') } : undefined;
}

/** `title` stands in the line's last quotation marks. */
function lastIn(line: string, title: string): SourceRange | null {
  const end = line.length - 1;
  return title.trim() === '' ? null : { start: end - title.length, end };
}
