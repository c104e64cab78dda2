import type { Passage } from '../../model/content.ts';
import type { SourceRange } from '../../model/diagnostic.ts';
import type { Document } from '../../model/document.ts';

/** Where a passage stands in the text; the start of the article's body for null. */
export function rangeOf(document: Document, passage: Passage | null): SourceRange {
  const bodyStart = document.frontMatterRange?.end ?? 0;
  const first = passage && document.ranges[passage.from];
  const last = passage && document.ranges[passage.to];
  return first ? { start: first.start, end: last?.end ?? first.end } : { start: bodyStart, end: bodyStart };
}
