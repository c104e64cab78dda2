import type { NodeId } from '../model/ids.ts';
import { blocksText, plainText } from '../model/plainText.ts';
import type { Tree, TreeNode } from '../model/tree.ts';
import { compareSets, wordsOf } from './compareSets.ts';

/** A node that has another id, and so another address, than before. */
export interface Renamed {
  readonly before: NodeId;
  readonly after: NodeId;
}

/** Nodes that share at least half of their words are the same. */
const ALIKE = 0.5;

/** More comparisons than this take longer than an author waits. */
const MOST_COMPARED = 1_000_000;

/** Nodes of `before` whose id is gone in `after`, and that say (nearly) what a new one of the same type says: links to them have to be changed. */
export function findRenamed(before: Tree, after: Tree): readonly Renamed[] {
  const gone = withoutIds(before, after);
  const fresh = withoutIds(after, before);
  if (gone.length * fresh.length > MOST_COMPARED) return [];
  const taken = new Set<NodeId>();
  return gone.flatMap(({ node, words }) => {
    const [best] = fresh
      .filter((other) => other.node.type === node.type && !taken.has(other.node.id))
      .map((other) => ({ id: other.node.id, likeness: compareSets(words, other.words) }))
      .filter(({ likeness }) => likeness >= ALIKE)
      .sort((a, b) => b.likeness - a.likeness);
    if (!best) return [];
    taken.add(best.id);
    return [{ before: node.id, after: best.id }];
  });
}

/** The nodes of `tree` whose ids `other` has not got, with their words. */
function withoutIds(tree: Tree, other: Tree): readonly { readonly node: TreeNode; readonly words: ReadonlySet<string> }[] {
  const ids = new Set(other.nodes.map(({ id }) => id));
  return tree.nodes
    .filter(({ id }) => !ids.has(id))
    .map((node) => ({ node, words: wordsOf(`${plainText(node.heading)} ${blocksText(node.blocks)}`) }));
}
