import { compareRecord, type QueryWord } from './compareRecord.ts';
import { explainMatches } from './explainMatches.ts';
import { findExtract, findMatches } from './findExtract.ts';
import type { SearchHit } from './hit.ts';
import type { KnownMeta } from './indexReader.ts';
import { NUMBER_WEIGHT } from './planTerms.ts';
import { type Candidate, rarityOf } from './scoreTerms.ts';
import type { SearchRecord } from './searchDocument.ts';
import type { SearchQuery } from './searchQuery.ts';
import { isNumber, tokenize } from './tokenize.ts';

export interface RecordedCandidate extends Candidate {
  readonly record: SearchRecord;
}

/**
 * How much the words that a record has, and their pairs, count beside the index's score, which is 1 for the best. An event is known by its
 * number and the rare words of its description; a sentence by its order.
 */
const TUNING = { sentence: { words: 0.6, pairs: 0.9 }, event: { words: 0.15, pairs: 0.15 } };

/** More words than these are not compared. */
const MOST_WORDS = 150;

/** A word that is not common counts as if so many of a thousand articles had it. */
const RARE_SHARE = 0.002;

/** Ranks candidates once more, by how much of the query their records have, misspelt words included, and in which order. */
export function rerank(query: SearchQuery, candidates: readonly RecordedCandidate[], known: KnownMeta): readonly SearchHit[] {
  const words = weighWords(query, known);
  const best = Math.max(...candidates.map(({ score }) => score), Number.MIN_VALUE);
  const tuning = query.clues.some(({ type }) => type === 'event') ? TUNING.event : TUNING.sentence;
  const hits = candidates.map(({ record, score, matches, document }) => {
    const tokens = { title: tokenize(record.title), text: tokenize(record.text) };
    const compared = compareRecord(words, [...tokens.title, ...tokens.text]);
    return {
      document,
      record,
      score: score / best + tuning.words * compared.words + tuning.pairs * compared.pairs,
      reasons: explainMatches(matches, record),
      titleMatches: findMatches(tokens.title, compared.found),
      extract: findExtract(record.text, tokens.text, compared.found),
    };
  });
  return hits.sort((a, b) => b.score - a.score || a.document - b.document).map(({ document: _, ...hit }) => hit);
}

function weighWords({ passages }: SearchQuery, { meta: { documents }, commonTerms }: KnownMeta): readonly QueryWord[] {
  const words = passages.flatMap(({ text, weight }) => tokenize(text).map(({ term }) => ({ term, weight })));
  return words.slice(0, MOST_WORDS).map(({ term, weight }) => {
    const rarity = rarityOf(commonTerms.get(term) ?? documents * RARE_SHARE, documents);
    return { term, weight: weight * rarity * (isNumber(term) ? NUMBER_WEIGHT : 1) };
  });
}
