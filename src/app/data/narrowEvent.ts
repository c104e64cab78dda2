import type { EventCandidate, PublishedEvent, SeparatingQuestion } from '../../model/published.ts';

/** An event as its page shows it: for one source where the address names one that is known. */
export interface NarrowedEvent {
  readonly id: number;
  /** The source in its own spelling; null where none was named, or none of the candidates has it. */
  readonly source: string | null;
  /** The named source, where no candidate has it: then all candidates are shown. */
  readonly unknownSource: string | null;
  readonly candidates: readonly EventCandidate[];
  readonly question: SeparatingQuestion | null;
}

/**
 * Keeps the candidates of `source` (any case), and those options of the question that still lead to one of them. A candidate
 * without a source stays: the article does not say, so it is not excluded.
 */
export function narrowEvent(event: PublishedEvent, source: string | null): NarrowedEvent {
  const named = event.candidates.find((candidate) => candidate.source?.toLowerCase() === source?.toLowerCase());
  if (source === null || !named || named.source === null) {
    return { id: event.id, source: null, unknownSource: source, candidates: event.candidates, question: event.question };
  }
  const isKept = (candidate: EventCandidate) => candidate.source === null || candidate.source === named.source;
  const candidates = event.candidates.filter(isKept);
  return { id: event.id, source: named.source, unknownSource: null, candidates, question: narrow(event.question, candidates) };
}

function narrow(question: SeparatingQuestion | null, candidates: readonly EventCandidate[]): SeparatingQuestion | null {
  if (!question || candidates.length < 2) return null;
  const ids = new Set(candidates.map((candidate) => candidate.article));
  const options = question.options.filter((option) => option.articles.some((article) => ids.has(article)));
  return options.length < 2 ? null : { ...question, options };
}
