import type { AnswerId, NodeId } from '../model/ids.ts';
import type { Answer, Guard, TreeNode } from '../model/tree.ts';
import { findAnswer, indexNodes, type NodeIndex } from './nodeIndex.ts';

/** An edge that cannot be walked, or an answer that leaves the walk without one. */
export interface BrokenEdge {
  readonly node: NodeId;
  readonly answer: AnswerId;
  /** The destination or the guard's node that does not exist; null for a fault of the answer itself. */
  readonly to: NodeId | null;
  readonly fault: 'unknown-destination' | 'unknown-guard-node' | 'unknown-guard-answer' | 'no-edge' | 'last-edge-guarded';
}

/** Nodes that no edge reaches from the start. Guards are taken as open; an edge behind an unguarded one is never taken. */
export function findUnreachable(nodes: readonly TreeNode[], index = indexNodes(nodes)): readonly NodeId[] {
  const start = nodes[0];
  const reached = new Set<NodeId>(start ? [start.id] : []);
  // What is added to a set while it is walked is walked as well.
  for (const id of reached) {
    const node = index.get(id);
    if (node) someOpenEnd(node, (to) => !reached.add(to));
  }
  return idsOutside(nodes, reached);
}

/** Nodes from which no outcome can be reached, guards taken as open. */
export function findDeadEnds(nodes: readonly TreeNode[]): readonly NodeId[] {
  const ending = new Set<NodeId>();
  const waiting: TreeNode[] = [];
  const isEnding = (to: NodeId): boolean => ending.has(to);
  // Most nodes lead on to those behind them: read from the end, hardly any has to wait for one in front of it.
  for (let i = nodes.length - 1; i >= 0; i--) {
    const node = nodes[i];
    if (node === undefined) continue;
    if (node.type === 'outcome' || someOpenEnd(node, isEnding)) ending.add(node.id);
    else waiting.push(node);
  }
  if (waiting.length === 0) return [];
  addSources(ending, waiting, isEnding);
  return idsOutside(nodes, ending);
}

/** Adds those of `waiting` to `ending` that lead to one that is there, and those that lead to these. */
function addSources(ending: Set<NodeId>, waiting: readonly TreeNode[], isEnding: (to: NodeId) => boolean): void {
  const sources = new Map<NodeId, NodeId[]>();
  const found = new Set<NodeId>();
  for (const node of waiting) {
    if (someOpenEnd(node, isEnding)) found.add(node.id);
    someOpenEnd(node, (to) => {
      const known = sources.get(to);
      if (known) known.push(node.id);
      else sources.set(to, [node.id]);
      return false;
    });
  }
  for (const id of found) {
    ending.add(id);
    for (const source of sources.get(id) ?? []) found.add(source);
  }
}

const idsOutside = (nodes: readonly TreeNode[], known: ReadonlySet<NodeId>): readonly NodeId[] =>
  nodes.filter(({ id }) => !known.has(id)).map(({ id }) => id);

/** Whether any node that an edge of `node` may lead to passes `test`. Calls, and gathers nothing: a tree may have a hundred thousand edges. */
function someOpenEnd({ answers }: TreeNode, test: (to: NodeId) => boolean): boolean {
  for (const { goes } of answers) {
    for (const edge of goes) {
      if (test(edge.to)) return true;
      if (!edge.guards?.length) break;
    }
  }
  return false;
}

/** Every fault of the tree's edges, in the order of the nodes. */
export function findBrokenEdges(nodes: readonly TreeNode[], index = indexNodes(nodes)): readonly BrokenEdge[] {
  const broken: BrokenEdge[] = [];
  for (const node of nodes) for (const answer of node.answers) addFaults(broken, index, node, answer);
  return broken;
}

/** Makes nothing but the faults: hardly any edge of a hundred thousand is broken. */
function addFaults(broken: BrokenEdge[], index: NodeIndex, node: TreeNode, answer: Answer): void {
  for (const { to, guards } of answer.goes) {
    if (!index.has(to)) broken.push(fault(node, answer, to, 'unknown-destination'));
    if (guards === undefined) continue;
    for (const guard of guards) {
      const found = findGuardFault(index, guard);
      if (found) broken.push(fault(node, answer, guard.node, found));
    }
  }
  const end = answer.goes.at(-1);
  if (end === undefined) broken.push(fault(node, answer, null, 'no-edge'));
  else if (end.guards?.length) broken.push(fault(node, answer, null, 'last-edge-guarded'));
}

const fault = (node: TreeNode, answer: Answer, to: NodeId | null, of: BrokenEdge['fault']): BrokenEdge => ({
  node: node.id,
  answer: answer.id,
  to,
  fault: of,
});

function findGuardFault(index: NodeIndex, guard: Guard): BrokenEdge['fault'] | null {
  const node = index.get(guard.node);
  if (node === undefined) return 'unknown-guard-node';
  const unknown = guard.type !== 'unvisited' && guard.answers.some((answer) => !findAnswer(node, answer));
  return unknown ? 'unknown-guard-answer' : null;
}
