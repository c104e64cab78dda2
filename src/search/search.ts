import type { SearchHit } from './hit.ts';
import type { LoadIndexFile } from './indexFiles.ts';
import { createIndexReader, type IndexReader } from './indexReader.ts';
import { planTerms } from './planTerms.ts';
import { type RecordedCandidate, rerank } from './rerank.ts';
import { type Candidate, scoreTerms } from './scoreTerms.ts';
import type { SearchQuery } from './searchQuery.ts';

/** How many of the best by words are looked at once more, record in hand. */
const LOOKED_AT = 10;

/** A query of everyday words ("The following event appears:") is known by their order alone: more records are looked at. */
const FEW_RARE = 3;
const LOOKED_AT_EVERYDAY = 16;

/** Answers queries from an index. */
export interface Searcher {
  /** The articles that fit, best first, at most `most`. Empty where nothing fits. Rejects where a file cannot be had. */
  readonly search: (query: SearchQuery, most: number) => Promise<readonly SearchHit[]>;
}

/** A searcher over an index whose files `load` brings. What it has loaded stays with it. */
export function createSearcher(load: LoadIndexFile): Searcher {
  const reader = createIndexReader(load);
  return { search: (query, most) => search(query, most, reader) };
}

/** Words and clues → candidates → their records → hits. */
async function search(query: SearchQuery, most: number, reader: IndexReader): Promise<readonly SearchHit[]> {
  const known = await reader.loadMeta();
  const terms = known.meta.documents === 0 ? [] : planTerms(query, known.commonTerms);
  const rare = terms.filter(({ term, means }) => typeof means === 'string' && !known.commonTerms.has(term)).length;
  const candidates = await scoreTerms(terms, known, reader);
  const best = candidates.slice(0, Math.max(rare < FEW_RARE ? LOOKED_AT_EVERYDAY : LOOKED_AT, most));
  const recorded = await Promise.all(best.map((candidate) => loadRecord(candidate, reader)));
  return rerank(query, recorded.flat(), known).slice(0, most);
}

async function loadRecord(candidate: Candidate, reader: IndexReader): Promise<readonly RecordedCandidate[]> {
  const record = await reader.loadRecord(candidate.document);
  return record === undefined ? [] : [{ ...candidate, record }];
}
