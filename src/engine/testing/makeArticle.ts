import { FORMAT, type PublishedArticle } from '../../model/published.ts';
import type { TreeNode } from '../../model/tree.ts';

/** An article around `nodes`, for tests. `over` replaces what is worth replacing. */
export function makeArticle(nodes: readonly TreeNode[], over: Partial<PublishedArticle> = {}): PublishedArticle {
  return {
    format: FORMAT,
    id: 'Q1',
    title: 'The Service Does Not Start',
    description: 'The service does not start.',
    updated: '2002-08-06',
    verdict: 'fix',
    products: [],
    events: [],
    codes: [],
    blanks: [],
    blocks: [],
    nodes,
    references: [],
    nearest: [],
    ...over,
  };
}
