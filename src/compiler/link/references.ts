import type { Article } from '../../model/article.ts';
import { articleKey, type PublishedReference } from '../../model/published.ts';
import type { Tree } from '../../model/tree.ts';
import type { AbsentReference } from './link.ts';

/** Trees by the key of their article. */
export type TreesByKey = ReadonlyMap<string, Tree>;

/** Whom an article points to: the target's own id and title where it is there, the id as written and no title where it is absent. */
export function resolveReferences(article: Article, trees: TreesByKey): readonly PublishedReference[] {
  const written = new Map(article.references.map((id) => [articleKey(id), id]));
  return [...written].map(([key, id]) => {
    const target = trees.get(key)?.article;
    return target ? { id: target.id, title: target.title } : { id, title: null };
  });
}

/** Every reference to an article that is not there, in the order of the trees. */
export function findAbsentReferences(trees: readonly Tree[], byKey: TreesByKey): readonly AbsentReference[] {
  return trees.flatMap(({ article }) =>
    article.references.filter((id) => !byKey.has(articleKey(id))).map((reference) => ({ article: article.id, reference })),
  );
}
