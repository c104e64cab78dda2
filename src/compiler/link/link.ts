import type { ArticleId } from '../../model/ids.ts';
import { articleKey, type Browse, type PublishedArticle, type PublishedEvent } from '../../model/published.ts';
import type { Tree } from '../../model/tree.ts';
import { type BrowseLists, buildBrowse, buildLists } from './browse.ts';
import { buildEvents } from './events.ts';
import { findNearest } from './nearest.ts';
import { publishArticle } from './publishArticle.ts';
import { findAbsentReferences } from './references.ts';
import { spellSources } from './sources.ts';

/** All articles, tied together: what is published. */
export interface Site {
  /** In the order of their keys, one for each. */
  readonly articles: readonly PublishedArticle[];
  /** In the order of their IDs. */
  readonly events: readonly PublishedEvent[];
  readonly browse: Browse;
  readonly lists: BrowseLists;
  readonly absentReferences: readonly AbsentReference[];
}

/** An article points to one that the knowledge base does not have. */
export interface AbsentReference {
  readonly article: ArticleId;
  /** As written. */
  readonly reference: string;
}

/**
 * Ties articles together: whom they point to, who is near, which events lead to them, the ways in without words. The order of the trees
 * does not matter; of two articles with one id (case aside) the one with the smaller title counts.
 */
export function link(trees: readonly Tree[]): Site {
  const sorted = spellSources(sortTrees(trees));
  const byKey = new Map(sorted.map((tree) => [articleKey(tree.article.id), tree]));
  const nearest = findNearest(sorted);
  const articles = sorted.map((tree) => publishArticle(tree, byKey, nearest.get(tree.article.id) ?? []));
  const lists = buildLists(articles);
  return {
    articles,
    events: buildEvents(sorted.map((tree) => tree.article)),
    browse: buildBrowse(articles, lists),
    lists,
    absentReferences: findAbsentReferences(sorted, byKey),
  };
}

function sortTrees(trees: readonly Tree[]): readonly Tree[] {
  const keyed = trees.map((tree) => ({ tree, key: articleKey(tree.article.id), title: tree.article.title }));
  keyed.sort((a, b) => compare(a.key, b.key) || compare(a.title, b.title));
  return keyed.filter(({ key }, at) => key !== keyed[at - 1]?.key).map(({ tree }) => tree);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
