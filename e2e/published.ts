import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ArticleShard, Entry, EventShard, PublishedArticle, PublishedEvent } from '../src/model/published.ts';
import { sites } from './sites.ts';

/** What the built site publishes, read from its folder as the browser would. */
const data = join(sites.main.folder, 'data');

function read<T>(file: string): T {
  return JSON.parse(readFileSync(join(data, file), 'utf8'));
}

/** Every article of the site. */
export function readArticles(): readonly PublishedArticle[] {
  const shards = read<Entry>('entry.json').articles.map(({ file }) => read<ArticleShard>(file));
  return shards.flat().map(({ file }) => read<PublishedArticle>(file));
}

/** The article with this id. */
export function readArticle(id: string): PublishedArticle {
  const article = readArticles().find((candidate) => candidate.id === id);
  if (!article) throw new Error(`The site has no article ${id}.`);
  return article;
}

/** Every event of the site. */
export function readEvents(): readonly PublishedEvent[] {
  const shards = read<Entry>('entry.json').events.map(({ file }) => read<EventShard>(file));
  return shards.flat().map(({ event }) => event);
}

/** Every address that was drawn ahead of time, without the base and with a slash at its end; the home page is the empty one. */
export function listAddresses(): readonly string[] {
  return readdirSync(sites.main.folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /(^|\/)index\.html$/.test(file) && isDrawn(file))
    .map((file) => encodeURI(file.slice(0, -'index.html'.length)))
    .sort();
}

/** Not so the pages that only send on from old addresses. */
function isDrawn(file: string): boolean {
  return readFileSync(join(sites.main.folder, file), 'utf8').includes('data-page="prerendered"');
}
