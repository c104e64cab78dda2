import { isSameSource } from '../../intake/isSameSource.ts';
import type { EventCandidate, PublishedEvent } from '../../model/published.ts';

/** An event as its page shows it: for one source where the address names one that is known. */
export interface NarrowedEvent {
  readonly id: number;
  /** The source in its own spelling; null where none was named, or none of the candidates has it. */
  readonly source: string | null;
  /** The named source, where no candidate has it: then all candidates are shown. */
  readonly unknownSource: string | null;
  readonly candidates: readonly EventCandidate[];
}

/**
 * Keeps the candidates of `source`, however it is written: in any case, with or without what providers of today carry in front. A candidate
 * without a source stays: the article does not say, so it is not excluded.
 */
export function narrowEvent({ id, candidates }: PublishedEvent, source: string | null): NarrowedEvent {
  const isNamed = (candidate: EventCandidate) =>
    source !== null && candidate.source !== null && isSameSource(candidate.source, source);
  const named = candidates.find(isNamed);
  if (!named) return { id, source: null, unknownSource: source, candidates };
  const kept = candidates.filter((candidate) => candidate.source === null || isNamed(candidate));
  return { id, source: named.source, unknownSource: null, candidates: kept };
}
