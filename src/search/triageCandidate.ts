import type { ArticleId } from '../model/ids.ts';

/** What is asked about. */
export type TraitKind = 'source' | 'file' | 'code' | 'condition' | 'sentence' | 'product' | 'version';

/** Something an article says that can be seen on the screen. */
export interface Trait {
  /** Equal keys are the same thing. */
  readonly key: string;
  readonly shown: string;
}

/** All that an article says of one kind. */
export interface Traits {
  readonly traits: readonly Trait[];
  /** There is nothing else of this kind: another answer rules the article out. */
  readonly isComplete: boolean;
}

export interface TriageCandidate {
  readonly article: ArticleId;
  readonly title: string;
  /** Kinds that the article says nothing about are absent. */
  readonly traits: ReadonlyMap<TraitKind, Traits>;
}

const SILENT: Traits = { traits: [], isComplete: false };

/** What an article says of a kind; nothing, and not all, where it is silent. */
export function traitsOf(candidate: TriageCandidate, kind: TraitKind): Traits {
  return candidate.traits.get(kind) ?? SILENT;
}

/** Whether a candidate stays when the agent sees `key`: its article says so, or might. */
export function allows(candidate: TriageCandidate, kind: TraitKind, key: string): boolean {
  const { traits, isComplete } = traitsOf(candidate, kind);
  return !isComplete || traits.some((trait) => trait.key === key);
}
