import type { NodeId } from '../../../model/ids.ts';
import type { Answer, TreeNode } from '../../../model/tree.ts';

/** A node of the map, with where its answers lead. */
export interface MapNode {
  readonly node: TreeNode;
  readonly ways: readonly MapWay[];
}

/** The answers that lead to one place. */
export interface MapWay {
  readonly labels: readonly string[];
  /** Not always: it depends on what was answered before. */
  readonly isConditional: boolean;
  readonly to: TreeNode;
  /** What follows; null where that is drawn elsewhere in the map, for ways meet again and go back. */
  readonly next: MapNode | null;
}

/**
 * The tree as a nested outline, depth first. A node that several ways reach is drawn where the first of them comes to it;
 * elsewhere the way only names it, and the ways that go back end there.
 */
export function buildMap(nodes: readonly TreeNode[]): MapNode | null {
  const start = nodes[0];
  if (!start) return null;
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const drawn = new Set<NodeId>([start.id]);

  const draw = (node: TreeNode): MapNode => ({ node, ways: listWays(node, byId).map((way) => follow(way)) });
  const follow = (way: Omit<MapWay, 'next'>): MapWay => {
    if (drawn.has(way.to.id)) return { ...way, next: null };
    drawn.add(way.to.id);
    return { ...way, next: draw(way.to) };
  };
  return draw(start);
}

/** Where a node's answers lead, those with one destination together, in the order of the answers. */
function listWays(node: TreeNode, byId: ReadonlyMap<NodeId, TreeNode>): readonly Omit<MapWay, 'next'>[] {
  const ways = new Map<string, { labels: string[]; isConditional: boolean; to: TreeNode }>();
  for (const { answer, to, isConditional } of listEdges(node.answers)) {
    const target = byId.get(to);
    if (!target) continue;
    const key = `${to} ${isConditional}`;
    const way = ways.get(key);
    if (way && !way.labels.includes(answer.label)) way.labels.push(answer.label);
    if (!way) ways.set(key, { labels: [answer.label], isConditional, to: target });
  }
  return [...ways.values()];
}

function listEdges(answers: readonly Answer[]) {
  return answers.flatMap((answer) => answer.goes.map((edge) => ({ answer, to: edge.to, isConditional: answer.goes.length > 1 })));
}
