import {
  type ArticleEntry,
  type ArticleShard,
  articleKey,
  type Browse,
  type Entry,
  type EventShard,
  eventKey,
  type PublishedArticle,
  type PublishedText,
  type Shard,
  shardFor,
} from '../../model/published.ts';
import type { SearchHit } from '../../search/hit.ts';
import type { Address } from './address.ts';
import { checkArray, checkFormat, checkObject } from './checkFile.ts';
import { LoadError } from './loadError.ts';
import { nearestArticles, nearestEvents } from './nearest.ts';
import type { PageData } from './pageData.ts';
import { readJson } from './readJson.ts';
import type { FindOnSite } from './siteFinder.ts';

/** Loads what pages are drawn from. Made once per page load; files are kept in memory, for their names change with their bytes. */
export interface Loader {
  /** The data of the page at `address`. Rejects with `LoadError` alone. */
  readonly loadPage: (address: Address) => Promise<PageData>;
  /** The articles that fit what stands in the field, best first, at most `most`. Rejects with `LoadError` alone. */
  readonly find: (text: string, most: number) => Promise<readonly SearchHit[]>;
}

interface Options {
  /** Address of `data/`, with a slash at the end. */
  readonly dataUrl: string;
  readonly fetch: typeof fetch;
  /** The file that a prerendered page names as its own: it saves the way through the directory. */
  readonly firstFile: string | null;
}

export type LoadFile = (file: string) => Promise<unknown>;

/** The only place that fetches. From `entry.json` to the one shard that names what is wanted, to its file. */
export function createLoader({ dataUrl, fetch, firstFile }: Options): Loader {
  const kept = new Map<string, Promise<unknown>>();
  const loadFile: LoadFile = (file) => {
    const known = kept.get(file);
    if (known) return known;
    const loading = readJson(fetch, `${dataUrl}${file}`, file);
    kept.set(file, loading);
    // A failure is not kept: the next attempt asks again.
    loading.catch(() => kept.delete(file));
    return loading;
  };
  let first = firstFile;
  let finder: Promise<FindOnSite> | null = null;

  /** A file that has gone was named by an entry from before a deployment: forget the entry, and go through the new one. */
  async function retryMissing<T>(load: () => Promise<T>): Promise<T> {
    try {
      return await load();
    } catch (error) {
      if (!(error instanceof LoadError) || error.reason !== 'missing') throw error;
      first = null;
      kept.delete('entry.json');
      return load();
    }
  }

  const loadBrowse = async () => checkObject<Browse>(await loadFile((await loadEntry(loadFile)).browse), 'browse');

  /** The code that finds comes with the first search. */
  async function find(text: string, most: number): Promise<readonly SearchHit[]> {
    finder ??= import('./siteFinder.ts').then(({ createSiteFinder }) => createSiteFinder(loadFile));
    const findOnSite = await finder.catch(() => {
      finder = null;
      throw new LoadError(navigator.onLine ? 'missing' : 'offline', 'siteFinder');
    });
    const { search } = await loadEntry(loadFile);
    return search ? findOnSite(search, text, most) : [];
  }

  return {
    find: (text, most) => retryMissing(() => find(text, most)),
    loadPage: (address) => retryMissing(() => loadPage(address, loadFile, loadBrowse, takeFirst, find)),
  };

  /** The named file belongs to the page that was opened, not to those visited after it. */
  function takeFirst(): string | null {
    const file = first;
    first = null;
    return file;
  }
}

async function loadPage(
  address: Address,
  loadFile: LoadFile,
  loadBrowse: () => Promise<Browse>,
  takeFirst: () => string | null,
  find: Loader['find'],
): Promise<PageData> {
  const file = takeFirst();
  switch (address.type) {
    case 'home':
      return { type: 'home', browse: file ? checkObject<Browse>(await loadFile(file), file) : await loadBrowse() };
    case 'find':
      return { type: 'find' };
    case 'event':
      return loadEvent(address.id, file, loadFile);
    case 'article':
      return loadArticle(address.id, file, loadFile);
    case 'legal':
      return loadLegalNotice(file, loadFile);
    case 'browse':
      return (await import('./loadLists.ts')).loadLists(address, file, loadFile, await loadEntry(loadFile));
    case 'log':
    case 'event-viewer':
      return { type: 'plain' };
    case 'code': {
      const { findByCode } = await import('./findByCode.ts');
      return { type: 'code', found: await findByCode(address.code, { find }) };
    }
    case 'unknown':
      return { type: 'not-found', what: 'page', wanted: address.path, nearest: [] };
  }
}

async function loadArticle(id: string, file: string | null, loadFile: LoadFile): Promise<PageData> {
  if (file) return { type: 'article', article: checkFormat<PublishedArticle>(await loadFile(file), file) };
  const key = articleKey(id);
  const shard = await loadShard<ArticleShard>((await loadEntry(loadFile)).articles, key, loadFile);
  const entry = shard.find((candidate: ArticleEntry) => candidate.key === key);
  if (!entry) return { type: 'not-found', what: 'article', wanted: id, nearest: nearestArticles(shard, key) };
  return { type: 'article', article: checkFormat<PublishedArticle>(await loadFile(entry.file), entry.file) };
}

async function loadEvent(id: number, file: string | null, loadFile: LoadFile): Promise<PageData> {
  const key = eventKey(id);
  const shard = file
    ? checkArray<EventShard>(await loadFile(file), file)
    : await loadShard<EventShard>((await loadEntry(loadFile)).events, key, loadFile);
  const entry = shard.find((candidate) => candidate.key === key);
  if (entry) return { type: 'event', event: entry.event };
  return { type: 'not-found', what: 'event', wanted: String(id), nearest: nearestEvents(shard, key) };
}

async function loadLegalNotice(file: string | null, loadFile: LoadFile): Promise<PageData> {
  const name = file ?? (await loadEntry(loadFile)).legalNotice;
  if (name === undefined) return { type: 'not-found', what: 'page', wanted: '/legal', nearest: [] };
  return { type: 'text', text: checkFormat<PublishedText>(await loadFile(name), name) };
}

async function loadShard<T extends readonly unknown[]>(shards: readonly Shard[], key: string, loadFile: LoadFile): Promise<T> {
  const shard = shardFor(shards, key);
  if (!shard) throw new LoadError('broken', 'entry.json');
  return checkArray<T>(await loadFile(shard.file), shard.file);
}

async function loadEntry(loadFile: LoadFile): Promise<Entry> {
  return checkFormat<Entry>(await loadFile('entry.json'), 'entry.json');
}
