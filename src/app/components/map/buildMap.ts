import type { NodeId } from '../../../model/ids.ts';
import type { TreeNode } from '../../../model/tree.ts';
import { findDominators } from './findDominators.ts';

/** A node of the map, with what follows from it. */
export interface MapNode {
  readonly node: TreeNode;
  readonly ways: readonly MapWay[];
  /** Where its ways meet again, in the article's order: drawn after all of them. */
  readonly meetings: readonly MapNode[];
}

/** The answers that lead to one place. */
export interface MapWay {
  readonly labels: readonly string[];
  /** Not always: it depends on what was answered before. */
  readonly isConditional: boolean;
  readonly to: TreeNode;
  /** What follows; null where other ways lead there as well, so that it is drawn where they meet. */
  readonly next: MapNode | null;
}

type Way = Omit<MapWay, 'next'>;

/**
 * The tree as a nested outline in which each node stands once: under the one way that leads to it, or, where several do, after the
 * node at which those ways parted. All other ways, those that go back among them, only name their destination.
 */
export function buildMap(nodes: readonly TreeNode[]): MapNode | null {
  const start = nodes[0];
  if (!start) return null;
  const dominators = findDominators(nodes);
  const waysOf = new Map(nodes.map((node) => [node.id, listWays(node, nodes)]));
  const arrivals = countArrivals([...waysOf.values()].flat());

  const draw = (node: TreeNode): MapNode => {
    const isOwn = (way: Way) => dominators.get(way.to.id) === node.id && arrivals.get(way.to.id) === 1;
    const ways = (waysOf.get(node.id) ?? []).map((way) => ({ ...way, next: isOwn(way) ? draw(way.to) : null }));
    const own = new Set(ways.filter((way) => way.next).map((way) => way.to.id));
    const meetings = nodes.filter(({ id }) => dominators.get(id) === node.id && !own.has(id));
    return { node, ways, meetings: meetings.map(draw) };
  };
  return draw(start);
}

/** Where a node's answers lead, those with one destination together, in the order of the answers. */
function listWays(node: TreeNode, nodes: readonly TreeNode[]): readonly Way[] {
  const ways: { labels: string[]; isConditional: boolean; to: TreeNode }[] = [];
  for (const { label, goes } of node.answers) {
    const isConditional = goes.length > 1;
    for (const edge of goes) {
      const to = nodes.find((candidate) => candidate.id === edge.to);
      const known = ways.find((way) => way.to === to && way.isConditional === isConditional);
      if (known && !known.labels.includes(label)) known.labels.push(label);
      if (!known && to) ways.push({ labels: [label], isConditional, to });
    }
  }
  return ways;
}

function countArrivals(ways: readonly Way[]): ReadonlyMap<NodeId, number> {
  const counts = new Map<NodeId, number>();
  for (const { to } of ways) counts.set(to.id, (counts.get(to.id) ?? 0) + 1);
  return counts;
}
