import { type PublishedSearch, searchFile } from '../model/published.ts';
import { buildIndex } from '../search/buildIndex.ts';
import type { SearchDocument } from '../search/searchDocument.ts';
import type { DataFile } from './emitData.ts';

/** The search index, ready to be written. */
export interface SearchFiles {
  readonly search: PublishedSearch;
  readonly files: readonly DataFile[];
}

/**
 * The files of the search index over `documents`. All carry one hash: an article more moves the numbers of those behind it, so that every file
 * changes, and the files need not be listed by name.
 */
export function buildSearchFiles(documents: readonly SearchDocument[], hash: (text: string) => string): SearchFiles {
  const index = buildIndex(documents).map(({ name, value }) => ({ name, text: JSON.stringify(value) }));
  const search = { version: hash(index.map(({ name, text }) => `${name} ${hash(text)}`).join('\n')) };
  return { search, files: index.map(({ name, text }) => ({ name: searchFile(search, name), text })) };
}
