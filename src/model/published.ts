import type { Blank, EventRef, Product, Verdict } from './article.ts';
import type { Block } from './content.ts';
import type { ArticleId } from './ids.ts';
import type { TreeNode } from './tree.ts';

/**
 * Every JSON shape that is written to disk under `data/`, and its version. The browser loads `data/entry.json` (the one file whose
 * name never changes), from it the one shard that names what it wants, then that file. It never loads an index of everything.
 */

/** Raised when a shape below changes in a way that an older app cannot read. */
export const FORMAT = 1;

/** `data/kb/<id>.<hash>.json`: all that the wizard needs for one article. */
export interface PublishedArticle {
  readonly format: typeof FORMAT;
  readonly id: ArticleId;
  readonly title: string;
  readonly description: string;
  readonly updated: string | null;
  readonly verdict: Verdict;
  readonly products: readonly Product[];
  readonly events: readonly EventRef[];
  readonly codes: readonly string[];
  readonly blanks: readonly Blank[];
  readonly blocks: readonly Block[];
  /** The first is the start. */
  readonly nodes: readonly TreeNode[];
  readonly references: readonly PublishedReference[];
  /** The nearest other articles, best first. */
  readonly nearest: readonly NearArticle[];
}

/** An article that another one points to. `title` is null where the knowledge base does not have it. */
export interface PublishedReference {
  readonly id: string;
  readonly title: string | null;
}

export interface NearArticle {
  readonly id: ArticleId;
  readonly title: string;
  /** Why it is near, to be shown: "event 1008 from Perflib". */
  readonly why: string;
}

/** What an event ID leads to, with any source or with one: a value in an event shard. */
export interface PublishedEvent {
  readonly id: number;
  readonly candidates: readonly EventCandidate[];
}

export interface EventCandidate {
  readonly article: ArticleId;
  readonly title: string;
  readonly source: string | null;
  /** The event's description as the article quotes it. */
  readonly description: string | null;
  readonly verdict: Verdict;
  readonly products: readonly Product[];
  /** What the article says is installed or running, or is not; absent where it says nothing of the kind. */
  readonly states?: readonly string[];
}

/** `data/entry.json`. Each directory is cut into shards of keys in ascending order. */
export interface Entry {
  readonly format: typeof FORMAT;
  /** Names this build; differs whenever any published byte does. */
  readonly build: string;
  readonly articleCount: number;
  readonly articles: readonly Shard[];
  readonly events: readonly Shard[];
  /** File of `Browse`, relative to `data/`. */
  readonly browse: string;
  /** File of the legal notice (`PublishedText`), relative to `data/`; absent where the knowledge base has none. */
  readonly legalNotice?: string;
  /** The search index; absent where the site has none. */
  readonly search?: PublishedSearch;
  /** What is browsed without words; absent in data of older builds. */
  readonly lists?: PublishedLists;
}

/** Where the lists of all sources and products are. Files are relative to `data/`. */
export interface PublishedLists {
  /** File of a `SourceList`. */
  readonly sources: string;
  /** File of a `ProductList`. */
  readonly products: string;
  /** Shards of products with their articles, by the product's key: its name in lower case. */
  readonly ofProduct: readonly Shard[];
}

/** Every event source, in the order of the alphabet. */
export type SourceList = readonly ListedSource[];

export interface ListedSource {
  readonly source: string;
  readonly events: readonly number[];
  /** How many articles name it. */
  readonly articles: number;
}

/** Every product, in the order of the alphabet. */
export type ProductList = readonly ListedProduct[];

export interface ListedProduct {
  readonly name: string;
  /** How many articles are about it. */
  readonly count: number;
}

/** Products with their articles, in key order. */
export type ProductShard = readonly ProductEntry[];

export interface ProductEntry {
  readonly key: string;
  readonly name: string;
  readonly articles: readonly { readonly id: ArticleId; readonly title: string }[];
}

/** Where the files of the search index are. All carry one version: they are made together and mean nothing apart. */
export interface PublishedSearch {
  readonly version: string;
}

/** The file of the search index with the bare name `name` (`meta`, `words-12`), relative to `data/`. */
export function searchFile({ version }: PublishedSearch, name: string): string {
  return `search/${name}.${version}.json`;
}

export interface Shard {
  /** The shard's first key; the first shard's is `""`. */
  readonly from: string;
  /** Relative to `data/`. */
  readonly file: string;
}

/** An article shard, keyed by the article's key (`articleKey`), in key order. */
export type ArticleShard = readonly ArticleEntry[];

export interface ArticleEntry {
  readonly key: string;
  readonly id: ArticleId;
  readonly title: string;
  /** Relative to `data/`. */
  readonly file: string;
}

/** An event shard, keyed by `eventKey`, in key order. */
export type EventShard = readonly EventEntry[];

export interface EventEntry {
  readonly key: string;
  readonly event: PublishedEvent;
}

/** A page of text that is no article: `data/legal-notice.<hash>.json`. */
export interface PublishedText {
  readonly format: typeof FORMAT;
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** `data/browse.<hash>.json`: the ways in without words, for the home page: a few of each, those of the most articles first. */
export interface Browse {
  /** The first events of each, and how many more it has. */
  readonly sources: readonly (ListedSource & { readonly more: number })[];
  readonly products: readonly {
    readonly name: string;
    readonly articles: readonly { readonly id: ArticleId; readonly title: string }[];
    readonly count: number;
  }[];
  /** Articles without an event, most recent first. */
  readonly others: readonly { readonly id: ArticleId; readonly title: string }[];
  /** How many there are in all. */
  readonly counts: { readonly sources: number; readonly products: number; readonly others: number };
}

/**
 * The key under which an article stands in its directory: lower case, each run of digits padded to ten, so that neighbours
 * in the order are neighbours in number.
 */
export function articleKey(id: string): string {
  return id.toLowerCase().replace(/\d+/g, (digits) => digits.padStart(10, '0'));
}

/** The key under which an event ID stands in its directory. Events with one ID and several sources share an entry. */
export function eventKey(id: number): string {
  return String(id).padStart(10, '0');
}

/**
 * The shard that holds `key`, if any does: the last one that begins at or before it. `shards` is not empty and sorted.
 */
export function shardFor(shards: readonly Shard[], key: string): Shard | undefined {
  let low = 0;
  let high = shards.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((shards[middle]?.from ?? '') <= key) low = middle + 1;
    else high = middle;
  }
  return shards[low - 1];
}
