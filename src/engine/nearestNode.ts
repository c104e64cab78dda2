import type { NodeId } from '../model/ids.ts';
import type { TreeNode } from '../model/tree.ts';

/** Below this similarity two ids have nothing to do with each other. */
const LEAST_SIMILARITY = 0.35;

/**
 * The node whose id comes nearest to `id`, for a link made before the article was edited. Ids are made from a node's words, so
 * nearness is that of words: the share of common letter pairs. Undefined where none comes near; of equals the first in the tree.
 */
export function findNearestNode(nodes: readonly TreeNode[], id: NodeId): TreeNode | undefined {
  const wanted = pairsOf(id);
  let nearest: TreeNode | undefined;
  let best = LEAST_SIMILARITY;
  for (const node of nodes) {
    const similarity = node.id === id ? 2 : shareOfCommon(wanted, pairsOf(node.id));
    if (similarity <= best) continue;
    nearest = node;
    best = similarity;
  }
  return nearest;
}

function pairsOf(id: string): ReadonlySet<string> {
  const text = `-${id.toLowerCase()}-`;
  const pairs = new Set<string>();
  for (let i = 0; i + 1 < text.length; i++) pairs.add(text.slice(i, i + 2));
  return pairs;
}

/** Dice's coefficient, from 0 to 1. */
function shareOfCommon(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0;
  for (const pair of a) if (b.has(pair)) common++;
  return (2 * common) / (a.size + b.size);
}
