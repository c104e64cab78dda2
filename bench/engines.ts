/** The search libraries that were compared, and ours, each behind the same two calls. */
import { mkdtempSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { create, insertMultiple, save, search } from '@orama/orama';
import { Document } from 'flexsearch';
import MiniSearch, { type SearchOptions } from 'minisearch';
import { close, createIndex } from 'pagefind';
import { describeArticles } from '../src/compiler/pack/describeArticles.ts';
import { createFinder, type Finder } from '../src/intake/finder.ts';
import type { Article } from '../src/model/article.ts';
import { blocksText } from '../src/model/plainText.ts';
import { buildIndex } from '../src/search/buildIndex.ts';

/** A library with the articles in its index. */
export interface Engine {
  readonly name: string;
  /** Ids of the ten best, best first. */
  readonly find: (query: string) => Promise<readonly string[]>;
  /** What a browser fetches for its first query, as stored and gzipped; called after a `find` on a cold engine. */
  readonly fetched: () => Fetched;
  /** What other first queries fetch, where the engine reads its index in pieces. */
  readonly fetchCold?: (query: string) => Promise<Fetched>;
  /** The whole index as stored. */
  readonly indexBytes: number;
}

/** Bytes as stored and gzipped. */
export interface Fetched {
  readonly raw: number;
  readonly gzipped: number;
  readonly requests: number;
}

interface Text {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

export const ENGINES: Readonly<Record<string, (articles: readonly Article[]) => Promise<Engine>>> = {
  whence: buildWhence,
  minisearch: (articles) => buildMiniSearch(articles, 'MiniSearch as VitePress sets it up', VITEPRESS),
  minisearchPlain: (articles) => buildMiniSearch(articles, 'MiniSearch, whole words', { boost: { title: 2 } }),
  pagefind: buildPagefind,
  flexsearch: buildFlexSearch,
  orama: buildOrama,
};

const toText = ({ id, title, blocks }: Article): Text => ({ id, title, text: blocksText(blocks) });

async function buildWhence(articles: readonly Article[]): Promise<Engine> {
  const files = new Map(buildIndex(describeArticles(articles)).map(({ name, value }) => [name, JSON.stringify(value)]));
  const open = (read: string[]): Finder =>
    createFinder(async (name) => {
      const text = files.get(name) ?? 'null';
      read.push(text);
      return JSON.parse(text);
    });
  const read: string[] = [];
  const finder = open(read);
  return {
    name: 'Whence',
    find: async (query) => (await finder.find(query)).map(({ record }) => record.id),
    fetched: () => weigh(read),
    fetchCold: async (query) => {
      const cold: string[] = [];
      await open(cold).find(query);
      return weigh(cold);
    },
    indexBytes: [...files.values()].reduce((sum, text) => sum + text.length, 0),
  };
}

/** Weights, prefixes and tolerance as VitePress sets them. */
const VITEPRESS: SearchOptions = { fuzzy: 0.2, prefix: true, boost: { title: 4, text: 2 } };

async function buildMiniSearch(articles: readonly Article[], name: string, searchOptions: SearchOptions): Promise<Engine> {
  const index = new MiniSearch<Text>({ fields: ['title', 'text'], searchOptions });
  index.addAll(articles.map(toText));
  const stored = JSON.stringify(index);
  return {
    name,
    find: async (query) =>
      index
        .search(query)
        .slice(0, 10)
        .map(({ id }) => String(id)),
    fetched: () => weigh([stored]),
    indexBytes: stored.length,
  };
}

/** Its browser code, with what it wants of a browser put in place. */
async function buildPagefind(articles: readonly Article[]): Promise<Engine> {
  const folder = mkdtempSync(join(tmpdir(), 'pagefind-'));
  const { index } = await createIndex();
  if (index === undefined) throw new Error('Pagefind made no index.');
  for (const { id, title, text } of articles.map(toText)) {
    await index.addCustomRecord({ url: `/${id}`, content: `${title}. ${text}`, language: 'en', meta: { title } });
  }
  await index.writeFiles({ outputPath: folder });
  await close();
  const read: Buffer[] = [];
  const origin = 'http://bench.example';
  Object.assign(globalThis, {
    window: globalThis,
    location: { origin, href: `${origin}/` },
    document: { querySelector: () => ({ getAttribute: () => 'en' }), currentScript: null },
    fetch: async (url: string) => {
      const bytes = readFileSync(
        join(
          folder,
          String(url)
            .replace(/\?.*$/, '')
            .replace(/^.*\/pf\//, ''),
        ),
      );
      read.push(bytes);
      return new Response(bytes);
    },
  });
  const pagefind = await import(pathToFileURL(join(folder, 'pagefind.js')).href);
  await pagefind.options({ basePath: '/pf/', baseUrl: '/' });
  return {
    name: 'Pagefind',
    find: async (query) => {
      const { results } = (await pagefind.search(query)) as { results: readonly { data(): Promise<{ url: string }> }[] };
      const pages = await Promise.all(results.slice(0, 10).map((result) => result.data()));
      return pages.map(({ url }) => url.slice(1));
    },
    fetched: () => {
      const raw = read.reduce((sum, bytes) => sum + bytes.length, 0);
      return { raw, gzipped: raw, requests: read.length };
    },
    indexBytes: folderSize(folder),
  };
}

async function buildFlexSearch(articles: readonly Article[]): Promise<Engine> {
  const index = new Document({ document: { id: 'id', index: ['title', 'text'] }, tokenize: 'forward' });
  for (const article of articles) index.add({ ...toText(article) });
  const parts: string[] = [];
  await index.export((_, data) => void parts.push(String(data)));
  return {
    name: 'FlexSearch',
    find: async (query) => {
      const found = (await index.search(query, { limit: 10, suggest: true, merge: true })) as unknown as readonly {
        id: unknown;
      }[];
      return found.map(({ id }) => String(id));
    },
    fetched: () => weigh(parts),
    indexBytes: parts.reduce((sum, part) => sum + part.length, 0),
  };
}

async function buildOrama(articles: readonly Article[]): Promise<Engine> {
  const index = create({ schema: { id: 'string', title: 'string', text: 'string' } });
  await insertMultiple(index, articles.map(toText));
  const stored = JSON.stringify(save(index));
  return {
    name: 'Orama',
    find: async (query) => {
      const { hits } = await search(index, { term: query, properties: ['title', 'text'], boost: { title: 2 }, limit: 10 });
      return hits.map(({ document }) => String(document.id));
    },
    fetched: () => weigh([stored]),
    indexBytes: stored.length,
  };
}

function weigh(texts: readonly string[]): Fetched {
  return {
    requests: texts.length,
    raw: texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0),
    gzipped: texts.reduce((sum, text) => sum + gzipSync(text).length, 0),
  };
}

function folderSize(folder: string): number {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => statSync(join(folder, name)))
    .reduce((sum, file) => sum + (file.isFile() ? file.size : 0), 0);
}
