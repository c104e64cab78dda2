import {
  type ArticleEntry,
  articleKey,
  type Entry,
  type EventEntry,
  eventKey,
  FORMAT,
  type Shard,
  shardFor,
} from '../model/published.ts';
import type { CompiledContent } from './compileContent.ts';
import { hash } from './hash.ts';
import { buildSearchFiles } from './searchFiles.ts';

/** A file below `data/`. Its name changes with its content, but for `entry.json`. */
export interface DataFile {
  readonly name: string;
  readonly text: string;
}

/** What the pages need to know of the data that was written. */
export interface EmittedData {
  readonly entry: Entry;
  /** File of each article, by its key. */
  readonly articleFiles: ReadonlyMap<string, string>;
}

/** What is published. */
export type Publishable = Pick<CompiledContent, 'site' | 'legalNotice'> & Partial<Pick<CompiledContent, 'documents'>>;

/** What one shard of a directory holds at most, in entries and in characters, so that finding one thing costs one small request. */
const shardLimit = { entries: 256, characters: 40_000 } as const;

/**
 * Writes every data file of a site through `write`, one after the other, `entry.json` last.
 * The same site gives the same bytes, in whatever order its articles come.
 * @param fingerprint stands for all that is published besides the data; it goes into the build's name
 */
export async function emitData(
  { site, legalNotice, documents = [] }: Publishable,
  fingerprint: string,
  write: (file: DataFile) => Promise<void> | void,
): Promise<EmittedData> {
  const names: string[] = [];
  const emit = async (stem: string, value: unknown): Promise<string> => {
    const file = nameByContent(stem, value);
    names.push(file.name);
    await write(file);
    return file.name;
  };

  const articles: ArticleEntry[] = [];
  for (const article of [...site.articles].sort(by(({ id }) => articleKey(id)))) {
    const file = await emit(`kb/${fileStem(article.id)}`, article);
    articles.push({ key: articleKey(article.id), id: article.id, title: article.title, file });
  }
  const events: EventEntry[] = site.events.map((event) => ({ key: eventKey(event.id), event })).sort(by(({ key }) => key));
  const { search, files: searchFiles } = buildSearchFiles(documents, hash);
  for (const file of searchFiles) await write(file);
  names.push(search.version);
  const { sources, products } = site.lists;
  const lists = {
    sources: await emit('sources', sources),
    products: await emit(
      'products',
      products.map(({ name, articles: own }) => ({ name, count: own.length })),
    ),
    ofProduct: await emitShards('product', products, emit),
  };
  const entry: Entry = {
    format: FORMAT,
    articleCount: articles.length,
    articles: await emitShards('articles', articles, emit),
    events: await emitShards('events', events, emit),
    browse: await emit('browse', site.browse),
    lists,
    ...(legalNotice ? { legalNotice: await emit('legal-notice', legalNotice) } : {}),
    search,
    build: hash([fingerprint, ...names].join('\n')),
  };
  await write({ name: 'entry.json', text: JSON.stringify(entry) });
  return { entry, articleFiles: new Map(articles.map(({ key, file }) => [key, file])) };
}

type Emit = (stem: string, value: unknown) => Promise<string>;

async function emitShards(name: string, entries: readonly { readonly key: string }[], emit: Emit): Promise<readonly Shard[]> {
  const shards: Shard[] = [];
  for (const part of cutShards(entries)) {
    const from = shards.length === 0 ? '' : (part[0]?.key ?? '');
    shards.push({ from, file: await emit(`${name}-${shards.length}`, part) });
  }
  return shards;
}

/** At least one shard, even of nothing, so that whoever looks something up always has one to look into. */
function cutShards<T>(entries: readonly T[]): readonly (readonly T[])[] {
  const shards: T[][] = [[]];
  let characters = 0;
  for (const entry of entries) {
    const length = JSON.stringify(entry).length;
    const last = shards.at(-1) ?? [];
    const isFull = last.length === shardLimit.entries || (last.length > 0 && characters + length > shardLimit.characters);
    if (isFull) shards.push([entry]);
    else last.push(entry);
    characters = isFull ? length : characters + length;
  }
  return shards;
}

/** File of the shard that holds a product. */
export function findProductFile({ lists }: Entry, key: string): string | undefined {
  return lists && shardFor(lists.ofProduct, key)?.file;
}

/** File of the event shard that holds an event ID. */
export function findEventFile({ events }: Entry, id: number): string | undefined {
  return shardFor(events, eventKey(id))?.file;
}

function nameByContent(stem: string, value: unknown): DataFile {
  const text = JSON.stringify(value);
  return { name: `${stem}.${hash(text)}.json`, text };
}

/** An article's id as part of a file name on any file system: lower case, everything unusual as `~` and its code. */
function fileStem(id: string): string {
  return id.toLowerCase().replace(/[^a-z0-9._-]/g, (character) => `~${character.charCodeAt(0).toString(16)}~`);
}

const by =
  <T>(keyOf: (value: T) => string) =>
  (a: T, b: T): number =>
    keyOf(a) < keyOf(b) ? -1 : keyOf(a) > keyOf(b) ? 1 : 0;
