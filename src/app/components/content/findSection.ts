import type { Block, Passage } from '../../../model/content.ts';

/**
 * The part of the article that holds `passage`: from the last heading before it to the next heading after it. The passage counts
 * by where it begins, and is never cut at its end. Empty where there is no passage.
 */
export function findSection(blocks: readonly Block[], passage: Passage | null): readonly Block[] {
  if (passage === null) return [];
  const headings = blocks.filter((block) => block.type === 'heading').map((block) => block.at);
  const start = headings.findLast((at) => at <= passage.from) ?? 0;
  const end = headings.find((at) => at > passage.to) ?? Number.POSITIVE_INFINITY;
  return blocks.filter((block) => block.at >= start && block.at < end);
}
