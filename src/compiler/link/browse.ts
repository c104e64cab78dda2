import { articleKey, type Browse, type PublishedArticle } from '../../model/published.ts';

/** How many of each list the home page gets: it stays one small file for a site of any size. */
const MOST_ENTRIES = 200;

/** How many articles each product lists by name; the rest is counted. */
const MOST_OF_PRODUCT = 20;

/** The ways in without words. `articles` come in the order of their keys. */
export function buildBrowse(articles: readonly PublishedArticle[]): Browse {
  return { sources: listSources(articles), products: listProducts(articles), others: listOthers(articles) };
}

function listSources(articles: readonly PublishedArticle[]): Browse['sources'] {
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
    .sort(([a, entryA], [b, entryB]) => entryB.articles.size - entryA.articles.size || (a < b ? -1 : 1))
    .slice(0, MOST_ENTRIES)
    .map(([source, entry]) => ({ source, events: [...entry.events].sort((a, b) => a - b), articles: entry.articles.size }));
}

function listProducts(articles: readonly PublishedArticle[]): Browse['products'] {
  const byName = new Map<string, { readonly id: string; readonly title: string }[]>();
  for (const { id, title, products } of articles) {
    for (const name of new Set(products.map((product) => product.name))) {
      const listed = byName.get(name);
      if (listed === undefined) byName.set(name, [{ id, title }]);
      else listed.push({ id, title });
    }
  }
  return [...byName]
    .sort(([a, listA], [b, listB]) => listB.length - listA.length || (a < b ? -1 : 1))
    .slice(0, MOST_ENTRIES)
    .map(([name, listed]) => ({ name, articles: listed.slice(0, MOST_OF_PRODUCT), count: listed.length }));
}

function listOthers(articles: readonly PublishedArticle[]): Browse['others'] {
  return articles
    .filter(({ events }) => events.length === 0)
    .sort((a, b) => (a.updated === b.updated ? byKey(a.id, b.id) : (a.updated ?? '') > (b.updated ?? '') ? -1 : 1))
    .slice(0, MOST_ENTRIES)
    .map(({ id, title }) => ({ id, title }));
}

function byKey(a: string, b: string): number {
  return articleKey(a) < articleKey(b) ? -1 : 1;
}
