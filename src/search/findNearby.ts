import { allowedErrors, editDistance } from './editDistance.ts';
import type { PlannedTerm } from './planTerms.ts';

/** A beginning has to have so many letters to stand for a word. */
const LEAST_BEGINNING = 3;

/**
 * The word that was probably meant by one that no article has: for the word that is being typed one that goes on from it, for others the nearest spelling.
 * It is looked for among the words beside it in the alphabet and the common ones: those are at hand.
 */
export function findNearby(
  { term, isOpen }: PlannedTerm,
  beside: ReadonlyMap<string, string>,
  commonTerms: ReadonlyMap<string, number>,
): string | undefined {
  const known = [
    ...[...beside].map(([word, packed]) => ({ word, size: packed.length })),
    ...[...commonTerms].map(([word, count]) => ({ word, size: count * 2 })),
  ].filter(({ word }) => !word.startsWith('#'));
  const longer = (): string | undefined => findLonger(term, known);
  return isOpen ? (longer() ?? findSpelling(term, known)) : (findSpelling(term, known) ?? longer());
}

interface KnownWord {
  readonly word: string;
  /** Grows with how many articles have it. */
  readonly size: number;
}

function findLonger(beginning: string, known: readonly KnownWord[]): string | undefined {
  if (beginning.length < LEAST_BEGINNING) return undefined;
  return mostFrequent(known.filter(({ word }) => word.startsWith(beginning)));
}

function findSpelling(word: string, known: readonly KnownWord[]): string | undefined {
  const most = allowedErrors(word);
  for (let errors = 1; errors <= most; errors++) {
    const found = mostFrequent(known.filter((other) => editDistance(word, other.word, errors) <= errors));
    if (found !== undefined) return found;
  }
  return undefined;
}

function mostFrequent(words: readonly KnownWord[]): string | undefined {
  return words.reduce<KnownWord | undefined>(
    (best, word) => (best === undefined || word.size > best.size ? word : best),
    undefined,
  )?.word;
}
