import type { SearchHit } from '../../../search/hit.ts';

/** A hit that scores less than this share of the best has little of what was asked for. */
const LIKELY = 0.35;

/** The hits that are worth a question. `hits` come best first. */
export function findLikely(hits: readonly SearchHit[]): readonly SearchHit[] {
  const best = hits[0]?.score ?? 0;
  return hits.filter(({ score }) => score >= best * LIKELY);
}
