import { createFinder, type Finder } from '../../intake/finder.ts';
import { type PublishedSearch, searchFile } from '../../model/published.ts';
import type { SearchHit } from '../../search/hit.ts';
import type { LoadFile } from './load.ts';

/** Finds the articles that fit `text` in the index `search`, best first, at most `most`. */
export type FindOnSite = (search: PublishedSearch, text: string, most: number) => Promise<readonly SearchHit[]>;

/** Keeps what it has read of an index until a deployment brings another one: their files mean nothing beside each other. */
export function createSiteFinder(loadFile: LoadFile): FindOnSite {
  let version: string | null = null;
  let finder: Finder | null = null;
  return (search, text, most) => {
    if (finder === null || version !== search.version) {
      finder = createFinder((name) => loadFile(searchFile(search, name)));
      version = search.version;
    }
    return finder.find(text, { most });
  };
}
