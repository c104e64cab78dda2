import type { Article } from '../../model/article.ts';
import { articleKey } from '../../model/published.ts';
import type { SearchDocument } from '../../search/searchDocument.ts';
import { describeArticle } from './describeArticle.ts';

/** The articles as the search index sees them, in the order of their keys, in whatever order they come. */
export function describeArticles(articles: readonly Article[]): readonly SearchDocument[] {
  const keyed = articles.map((article) => ({ article, key: articleKey(article.id) }));
  keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.article.title < b.article.title ? -1 : 1));
  return keyed.map(({ article }) => describeArticle(article));
}
