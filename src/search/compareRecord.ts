import { allowedErrors, editDistance } from './editDistance.ts';
import type { Token } from './tokenize.ts';

/** A word of the query, in its order. */
export interface QueryWord {
  readonly term: string;
  readonly weight: number;
}

/** How much of a query a text has. */
export interface Comparison {
  /** Share of the words, weighed: 0 to 1. */
  readonly words: number;
  /** Share of the pairs of neighbours that are neighbours in the text: 0 to 1. */
  readonly pairs: number;
  /** Terms of the text that were found, with the weight of the query's word. */
  readonly found: ReadonlyMap<string, number>;
}

/** A misspelt word counts this much of one spelt right. */
const MISSPELT = 0.8;

/** Compares a query's words with a text's, misspelt ones included, and their order: a sentence as written has its pairs in a row. */
export function compareRecord(query: readonly QueryWord[], text: readonly Token[]): Comparison {
  const places = placesOf(text);
  const spelling = createSpeller(places);
  const found = new Map<string, number>();
  const sums = { words: 0, foundWords: 0, pairs: 0, foundPairs: 0 };
  let before: { readonly places: readonly number[]; readonly weight: number } | undefined;
  for (const { term, weight } of query) {
    const spelt = spelling(term);
    const here = spelt === undefined ? [] : (places.get(spelt) ?? []);
    sums.words += weight;
    if (spelt !== undefined) {
      sums.foundWords += spelt === term ? weight : weight * MISSPELT;
      found.set(spelt, weight);
    }
    if (before !== undefined) {
      const pair = Math.sqrt(weight * before.weight);
      sums.pairs += pair;
      sums.foundPairs += pair * nearness(before.places, here);
    }
    before = { places: here, weight };
  }
  return { words: share(sums.foundWords, sums.words), pairs: share(sums.foundPairs, sums.pairs), found };
}

function placesOf(text: readonly Token[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  text.forEach(({ term }, at) => {
    const list = places.get(term);
    if (list === undefined) places.set(term, [at]);
    else list.push(at);
  });
  return places;
}

/** 1 for neighbours in order, half for those with a word between them or the other way round. */
function nearness(left: readonly number[], right: readonly number[]): number {
  const before = new Set(left);
  if (right.some((at) => before.has(at - 1))) return 1;
  return right.some((at) => before.has(at - 2) || before.has(at + 1)) ? 0.5 : 0;
}

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

function createSpeller(places: ReadonlyMap<string, unknown>): (term: string) => string | undefined {
  const vocabulary = [...places.keys()].filter((term) => allowedErrors(term) > 0);
  return (term) => {
    if (places.has(term)) return term;
    const most = allowedErrors(term);
    return most === 0 ? undefined : vocabulary.find((other) => editDistance(term, other, most) <= most);
  };
}
