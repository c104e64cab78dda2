import { clueKey } from '../clues/clueKey.ts';
import { win32Key } from '../clues/codeKey.ts';
import type { Clue } from '../model/clue.ts';
import type { SearchQuery } from './searchQuery.ts';
import { clueTerm } from './terms.ts';
import { isNumber, tokenize } from './tokenize.ts';

/** A term to be looked up. */
export interface PlannedTerm {
  readonly term: string;
  /** How much a match counts, before rarity. */
  readonly weight: number;
  /** The clue that it stands for; for a word, the word as written. */
  readonly means: Clue | string;
  /** It stands at the very end of the query and may go on. */
  readonly isOpen: boolean;
}

/** So many terms of each kind are looked up: each may cost a request, and the rarest words say nearly all. */
const MOST_CLUES = 8;
const MOST_RARE = 12;
const MOST_COMMON = 8;

/** How much a clue says, compared with a word that is as rare. */
const CLUE_WEIGHTS: Readonly<Record<Clue['type'], number>> = {
  article: 3,
  event: 1.2,
  code: 1,
  file: 0.6,
  registry: 0.8,
  service: 0.4,
  product: 0.4,
};

/** An event with its source says more than its number. */
const WITH_SOURCE = 1.4;

/** A number is a counter or a size more often than a name. */
export const NUMBER_WEIGHT = 0.35;

/** The terms worth a look: clues, the words that are not common, then the rarest of the common ones. */
export function planTerms(query: SearchQuery, commonTerms: ReadonlyMap<string, number>): readonly PlannedTerm[] {
  const words = planWords(query);
  const rare = words.filter(({ term }) => !commonTerms.has(term)).sort((a, b) => b.weight - a.weight);
  const countOf = ({ term, weight }: PlannedTerm): number => (commonTerms.get(term) ?? 0) / weight;
  const common = words.filter(({ term }) => commonTerms.has(term)).sort((a, b) => countOf(a) - countOf(b));
  const unused = Math.max(0, MOST_RARE - rare.length);
  return [
    ...query.clues.flatMap(planClue).slice(0, MOST_CLUES),
    ...rare.slice(0, MOST_RARE),
    ...common.slice(0, MOST_COMMON + unused / 2),
  ];
}

function planWords({ passages }: SearchQuery): readonly PlannedTerm[] {
  const planned = new Map<string, PlannedTerm>();
  for (const { text, weight } of passages) {
    for (const { term, start, end } of tokenize(text)) {
      const weighed = isNumber(term) ? weight * NUMBER_WEIGHT : weight;
      if (weighed <= (planned.get(term)?.weight ?? 0)) continue;
      planned.set(term, { term, weight: weighed, means: text.slice(start, end), isOpen: end === text.length });
    }
  }
  return [...planned.values()];
}

function planClue(clue: Clue): readonly PlannedTerm[] {
  const plan = (means: Clue, weight: number, key = clueKey(means)): PlannedTerm => ({
    term: clueTerm(key),
    weight: weight * CLUE_WEIGHTS[means.type],
    means,
    isOpen: false,
  });
  if (clue.type === 'event' && clue.source !== null) return [plan(clue, WITH_SOURCE), plan({ ...clue, source: null }, 1)];
  const part = clue.type === 'code' ? win32Key(clue.code) : undefined;
  return part === undefined ? [plan(clue, 1)] : [plan(clue, 1), plan(clue, 0.5, `code ${part}`)];
}
