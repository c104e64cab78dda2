import type { NodeId } from '../../../model/ids.ts';
import type { TreeNode } from '../../../model/tree.ts';

/**
 * For each node but the first, the nearest node that every walk to it passes: where ways that part meet again, it is where they
 * parted. Nodes that no walk reaches are left out.
 */
export function findDominators(nodes: readonly TreeNode[]): ReadonlyMap<NodeId, NodeId> {
  const order = listInOrder(nodes);
  const position = new Map(order.map((node, index) => [node.id, index]));
  const before = listPredecessors(order);
  const nearest = new Map<NodeId, NodeId>();
  const start = order[0]?.id;

  /** The last node that the ways to `a` and to `b` share: climb from the one that stands further down. */
  const meet = (a: NodeId, b: NodeId): NodeId => {
    let [one, other] = [a, b];
    while (one !== other) {
      if ((position.get(one) ?? 0) > (position.get(other) ?? 0)) one = nearest.get(one) ?? other;
      else other = nearest.get(other) ?? one;
    }
    return one;
  };

  for (let isSettled = false; !isSettled; ) {
    isSettled = true;
    for (const { id } of order.slice(1)) {
      const known = (before.get(id) ?? []).filter((candidate) => candidate === start || nearest.has(candidate));
      const found = known.length === 0 ? undefined : known.reduce(meet);
      if (found === undefined || nearest.get(id) === found) continue;
      nearest.set(id, found);
      isSettled = false;
    }
  }
  return nearest;
}

/** The nodes that can be reached, each after those that lead to it except where a way goes back. */
function listInOrder(nodes: readonly TreeNode[]): readonly TreeNode[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const seen = new Set<NodeId>();
  const finished: TreeNode[] = [];
  const visit = (node: TreeNode | undefined): void => {
    if (!node || seen.has(node.id)) return;
    seen.add(node.id);
    for (const id of listNext(node).toReversed()) visit(byId.get(id));
    finished.push(node);
  };
  visit(nodes[0]);
  return finished.reverse();
}

function listPredecessors(nodes: readonly TreeNode[]): ReadonlyMap<NodeId, readonly NodeId[]> {
  const before = new Map<NodeId, NodeId[]>();
  for (const node of nodes) for (const id of listNext(node)) before.set(id, [...(before.get(id) ?? []), node.id]);
  return before;
}

function listNext(node: TreeNode): readonly NodeId[] {
  return node.answers.flatMap((answer) => answer.goes.map((edge) => edge.to));
}
