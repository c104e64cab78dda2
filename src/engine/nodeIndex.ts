import type { AnswerId, NodeId } from '../model/ids.ts';
import type { Answer, TreeNode } from '../model/tree.ts';

/** A tree's nodes by id. */
export type NodeIndex = ReadonlyMap<NodeId, TreeNode>;

/** The nodes by id. Of two nodes with one id the first counts. */
export function indexNodes(nodes: readonly TreeNode[]): NodeIndex {
  const index = new Map<NodeId, TreeNode>();
  for (const node of nodes) if (!index.has(node.id)) index.set(node.id, node);
  return index;
}

/** The node named `id`. Throws a RangeError where there is none. */
export function getNode(index: NodeIndex, id: NodeId): TreeNode {
  const node = index.get(id);
  if (node === undefined) throw new RangeError(`No node ${id} in this tree`);
  return node;
}

/** The tree's first node. Throws a RangeError for a tree without nodes. */
export function getStart(nodes: readonly TreeNode[]): TreeNode {
  const start = nodes[0];
  if (start === undefined) throw new RangeError('A tree has at least one node');
  return start;
}

/** The node's answer named `id`, if it has one. */
export function findAnswer(node: TreeNode, id: AnswerId): Answer | undefined {
  return node.answers.find((answer) => answer.id === id);
}
