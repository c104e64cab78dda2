import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import type { TraitKind, TriageCandidate } from '../../../search/triage.ts';
import { type TriageWalk, walkTriage, writeAnswer } from '../../data/walkTriage.ts';

export interface Triage extends TriageWalk {
  /** Answers the question: an option's id, `none` or `unsure`. */
  readonly answer: (id: string) => void;
  /** Asks again from the answer at this position on. */
  readonly change: (position: number) => void;
}

const ANSWERS = 'a';

/**
 * Narrows candidates by questions. The answers are in the address, so that the browser's way back takes one back and a colleague can be sent what is
 * left. `known` is what the paste answers.
 */
export function useTriage(candidates: readonly TriageCandidate[], known: ReadonlySet<TraitKind>): Triage {
  const [query, setQuery] = useSearchParams();
  const walk = useMemo(() => walkTriage(candidates, known, query.getAll(ANSWERS)), [candidates, known, query]);
  const keep = (count: number, more: readonly string[]): void => {
    const next = new URLSearchParams(query);
    next.delete(ANSWERS);
    for (const answer of [...query.getAll(ANSWERS).slice(0, count), ...more]) next.append(ANSWERS, answer);
    setQuery(next);
  };
  return {
    ...walk,
    answer: (id) => walk.question && keep(walk.answered.length, [writeAnswer(walk.question, id)]),
    change: (position) => keep(position, []),
  };
}
