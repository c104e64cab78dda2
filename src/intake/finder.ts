import type { SearchHit } from '../search/hit.ts';
import type { LoadIndexFile } from '../search/indexFiles.ts';
import { createSearcher } from '../search/search.ts';
import { buildSearchQuery } from './buildSearchQuery.ts';

/** Finds articles for whatever an agent has in hand: the same in the browser, on the command line and in the benches. */
export interface Finder {
  /**
   * The articles that fit `text` (an event, a message, a number, a sentence), best first, each with its reasons. Empty where nothing fits.
   * Rejects where a file of the index cannot be had.
   */
  readonly find: (text: string, options?: FindOptions) => Promise<readonly SearchHit[]>;
}

export interface FindOptions {
  /** At most so many hits. */
  readonly most?: number;
}

/** As many hits as an agent looks through. */
const MOST_HITS = 10;

/** A finder over a published index, whose files `load` brings by their bare names (`searchFile` says where they are). */
export function createFinder(load: LoadIndexFile): Finder {
  const searcher = createSearcher(load);
  return { find: async (text, { most = MOST_HITS } = {}) => searcher.search(buildSearchQuery(text), most) };
}
