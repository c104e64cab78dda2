import type { Paragraph } from '../../model/content.ts';
import { findCondition } from './conditions.ts';
import { isAnnouncement } from './leadIns.ts';
import { findSentences } from './sentences.ts';
import { inlineText, sliceInlines } from './sliceInlines.ts';

/** A lead-in that ends with a condition, taken apart. */
export interface Branch {
  /** What stands ahead of that sentence; null where nothing does. */
  readonly ahead: Paragraph | null;
  /** "If Setup does not start, follow these steps:" */
  readonly paragraph: Paragraph;
}

/**
 * Where the list below `paragraph` is for a case only: "Insert the disc. If Setup does not start, follow these steps:". Null where it is not.
 */
export function findBranch(paragraph: Paragraph): Branch | null {
  const text = inlineText(paragraph.children);
  if (!text.endsWith(':') || !/\bif\b/i.test(text)) return null;
  const last = findSentences(text).at(-1);
  if (!last || !isAnnouncement(last.text) || findCondition(last.text) === null) return null;
  const slice = (from: number, to?: number): Paragraph => ({
    ...paragraph,
    children: sliceInlines(paragraph.children, from, to),
  });
  return { ahead: last.start === 0 ? null : slice(0, last.start), paragraph: slice(last.start) };
}
