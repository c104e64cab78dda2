import type { Article, NextArticle, Remedy, Step } from '../../model/article.ts';
import type { Block } from '../../model/content.ts';
import type { NodeId } from '../../model/ids.ts';
import type { TreeNode } from '../../model/tree.ts';
import { findPassage } from '../extract/passage.ts';
import { toSlug } from './nodeIds.ts';
import { text } from './wording.ts';

/** The outcome that sends the agent on to another article. */
export function nextArticleId({ article }: NextArticle): NodeId {
  return `outcome-next-${toSlug(article) || 'article'}`;
}

/** An outcome for each article that one is sent on to, as far as some answer leads there. */
export function nextArticleNodes(article: Article, isReached: (id: NodeId) => boolean): readonly TreeNode[] {
  const found = new Map(findNextArticles(article).map((next) => [nextArticleId(next), next]));
  return [...found]
    .filter(([id]) => isReached(id))
    .map(([id, next]) => ({
      type: 'outcome',
      id,
      passage: findPassage(next.blocks),
      outcome: 'not-solved',
      heading: text(`Go on with the article ${next.article}`),
      blocks: next.blocks.length > 0 ? next.blocks : [pointer(next)],
      answers: [],
    }));
}

function findNextArticles({ causes, remedies }: Article): readonly NextArticle[] {
  const found: NextArticle[] = [];
  for (const { next } of causes) if (next) found.push(next);
  addNextOf(found, remedies);
  return found;
}

function addNextOf(found: NextArticle[], parts: readonly (Remedy | Step)[]): void {
  for (const { next, steps } of parts) {
    if (next) found.push(next);
    addNextOf(found, steps);
  }
}

function pointer({ article }: NextArticle): Block {
  return { type: 'paragraph', at: 0, children: [{ type: 'reference', article, children: text(article) }] };
}
