import { findNearby } from './findNearby.ts';
import { type IndexReader, type KnownMeta, postingsOf } from './indexReader.ts';
import type { PlannedTerm } from './planTerms.ts';
import type { Posting } from './postings.ts';

/** An article with what was found of the query in it. */
export interface Candidate {
  /** Its number in the index. */
  readonly document: number;
  readonly score: number;
  /** The terms that it has, most telling first. */
  readonly matches: readonly PlannedTerm[];
}

/** How far a spelling nearby counts. */
const NEARBY = 0.5;

/** How many candidates are ranked. */
const MOST_CANDIDATES = 60;

/** A candidate that has little of the query counts this much of its score, one that has all of it the whole. */
const LEAST_COVERAGE = 0.4;

/** The articles that have terms of the query, best first. */
export async function scoreTerms(
  terms: readonly PlannedTerm[],
  known: KnownMeta,
  reader: IndexReader,
): Promise<readonly Candidate[]> {
  const found = (await Promise.all(terms.map((term) => findPostings(term, known, reader)))).filter(({ rarity }) => rarity > 0);
  found.sort((a, b) => b.rarity - a.rarity || (a.term.term < b.term.term ? -1 : 1));
  const drafts = new Map<number, Draft>();
  for (const term of found) addPostings(drafts, term);
  const possible = found.reduce((sum, { term, rarity }) => sum + (isWord(term) ? rarity : 0), 0);
  return [...drafts]
    .map(([document, draft]) => ({ document, matches: draft.matches, score: draft.score * coverageOf(draft, possible) }))
    .sort((a, b) => b.score - a.score || a.document - b.document)
    .slice(0, MOST_CANDIDATES);
}

/** Robertson's inverse document frequency, never below 0. */
export function rarityOf(count: number, documents: number): number {
  return Math.log(1 + (documents - count + 0.5) / (count + 0.5));
}

interface Draft {
  score: number;
  covered: number;
  readonly matches: PlannedTerm[];
}

interface FoundTerm {
  readonly term: PlannedTerm;
  readonly postings: readonly Posting[];
  /** Of the term, weighed; 0 where no article has it. */
  readonly rarity: number;
}

function addPostings(drafts: Map<number, Draft>, { term, postings, rarity }: FoundTerm): void {
  for (const { document, strength } of postings) {
    let draft = drafts.get(document);
    if (draft === undefined) {
      draft = { score: 0, covered: 0, matches: [] };
      drafts.set(document, draft);
    }
    draft.score += rarity * strength;
    if (isWord(term)) draft.covered += rarity;
    draft.matches.push(term);
  }
}

function coverageOf({ covered }: Draft, possible: number): number {
  return possible === 0 ? 1 : LEAST_COVERAGE + ((1 - LEAST_COVERAGE) * covered) / possible;
}

const isWord = ({ means }: PlannedTerm): boolean => typeof means === 'string';

async function findPostings(term: PlannedTerm, known: KnownMeta, reader: IndexReader): Promise<FoundTerm> {
  const terms = await reader.loadTerms(term.term);
  const exact = postingsOf(terms, term.term);
  const { documents } = known.meta;
  if (exact.length > 0) {
    const count = known.commonTerms.get(term.term) ?? exact.length;
    return { term, postings: exact, rarity: term.weight * rarityOf(count, documents) };
  }
  const near = isWord(term) ? findNearby(term, terms, known.commonTerms) : undefined;
  if (near === undefined) return { term, postings: [], rarity: 0 };
  const postings = postingsOf(await reader.loadTerms(near), near);
  return { term, postings, rarity: term.weight * NEARBY * rarityOf(postings.length, documents) };
}
