import { articleKey, type Browse, type ListedSource, type ProductEntry, type PublishedArticle } from '../../model/published.ts';

/** How many of each list the home page gets: it stays one screen for a site of any size. */
const MOST_ENTRIES = 8;

/** How many articles each product there lists by name, and how many events each source; the rest is counted. */
const MOST_NAMED = 6;

/** Every source and product, with all that belongs to it. */
export interface BrowseLists {
  /** In the order of the alphabet. */
  readonly sources: readonly ListedSource[];
  /** In the order of their keys. */
  readonly products: readonly ProductEntry[];
}

/** What is browsed without words. `articles` come in the order of their keys. */
export function buildLists(articles: readonly PublishedArticle[]): BrowseLists {
  return { sources: listSources(articles), products: listProducts(articles) };
}

/** The home page's part of it: those with the most articles. */
export function buildBrowse(articles: readonly PublishedArticle[], { sources, products }: BrowseLists): Browse {
  const others = listOthers(articles);
  return {
    sources: mostFirst(sources, ({ articles: count }) => count).map(({ events, ...source }) => ({
      ...source,
      events: events.slice(0, MOST_NAMED),
      more: Math.max(0, events.length - MOST_NAMED),
    })),
    products: mostFirst(products, ({ articles: own }) => own.length).map(({ name, articles: own }) => ({
      name,
      articles: own.slice(0, MOST_NAMED),
      count: own.length,
    })),
    others: others.slice(0, MOST_NAMED),
    counts: { sources: sources.length, products: products.length, others: others.length },
  };
}

/** The first of those that have most; of equals the first of the list. */
function mostFirst<T>(entries: readonly T[], countOf: (entry: T) => number): readonly T[] {
  return [...entries].sort((a, b) => countOf(b) - countOf(a)).slice(0, MOST_ENTRIES);
}

function listSources(articles: readonly PublishedArticle[]): readonly ListedSource[] {
  const bySource = new Map<string, { readonly events: Set<number>; readonly articles: Set<string> }>();
  for (const article of articles) {
    for (const { id, source } of article.events) {
      if (source === null) continue;
      const entry = bySource.get(source) ?? { events: new Set(), articles: new Set() };
      bySource.set(source, entry);
      entry.events.add(id);
      entry.articles.add(article.id);
    }
  }
  return [...bySource]
    .sort(([a], [b]) => compare(a.toLowerCase(), b.toLowerCase()) || compare(a, b))
    .map(([source, entry]) => ({ source, events: [...entry.events].sort((a, b) => a - b), articles: entry.articles.size }));
}

/** Names that differ in case alone are one product, spelt as its first article does. */
function listProducts(articles: readonly PublishedArticle[]): readonly ProductEntry[] {
  const byKey = new Map<
    string,
    { readonly name: string; readonly articles: { readonly id: string; readonly title: string }[] }
  >();
  for (const { id, title, products } of articles) {
    for (const [key, name] of new Map(products.map((product) => [product.name.toLowerCase(), product.name]))) {
      const entry = byKey.get(key) ?? { name, articles: [] };
      byKey.set(key, entry);
      entry.articles.push({ id, title });
    }
  }
  return [...byKey].sort(([a], [b]) => compare(a, b)).map(([key, entry]) => ({ key, ...entry }));
}

function listOthers(articles: readonly PublishedArticle[]): Browse['others'] {
  return articles
    .filter(({ events }) => events.length === 0)
    .sort((a, b) => compare(b.updated ?? '', a.updated ?? '') || compare(articleKey(a.id), articleKey(b.id)))
    .map(({ id, title }) => ({ id, title }));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
