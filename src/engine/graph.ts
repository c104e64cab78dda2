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
export function findUnreachable(nodes: readonly TreeNode[]): readonly NodeId[] {
  const start = nodes[0];
  const reached = start ? closure([start.id], successorsOf(nodes)) : new Set<NodeId>();
  return nodes.map((node) => node.id).filter((id) => !reached.has(id));
}

/** Nodes from which no outcome can be reached, guards taken as open. */
export function findDeadEnds(nodes: readonly TreeNode[]): readonly NodeId[] {
  const outcomes = nodes.filter((node) => node.type === 'outcome').map((node) => node.id);
  const ending = closure(outcomes, reverse(successorsOf(nodes)));
  return nodes.map((node) => node.id).filter((id) => !ending.has(id));
}

/** Every fault of the tree's edges, in the order of the nodes. */
export function findBrokenEdges(nodes: readonly TreeNode[]): readonly BrokenEdge[] {
  const index = indexNodes(nodes);
  const broken: BrokenEdge[] = [];
  for (const node of nodes)
    for (const answer of node.answers)
      for (const found of faultsOf(index, answer)) broken.push({ node: node.id, answer: answer.id, ...found });
  return broken;
}

type EdgeFault = Pick<BrokenEdge, 'to' | 'fault'>;

/** Yields, and gathers nothing: hardly any edge of a hundred thousand is broken. */
function* faultsOf(index: NodeIndex, { goes }: Answer): Generator<EdgeFault> {
  for (const edge of goes) {
    if (!index.has(edge.to)) yield { to: edge.to, fault: 'unknown-destination' };
    for (const guard of edge.guards ?? []) {
      const fault = findGuardFault(index, guard);
      if (fault) yield { to: guard.node, fault };
    }
  }
  const end = goes.at(-1);
  if (end === undefined) yield { to: null, fault: 'no-edge' };
  else if (end.guards?.length) yield { to: null, fault: 'last-edge-guarded' };
}

function findGuardFault(index: NodeIndex, guard: Guard): BrokenEdge['fault'] | null {
  const node = index.get(guard.node);
  if (node === undefined) return 'unknown-guard-node';
  const unknown = guard.type !== 'unvisited' && guard.answers.some((answer) => !findAnswer(node, answer));
  return unknown ? 'unknown-guard-answer' : null;
}

type Neighbours = ReadonlyMap<NodeId, readonly NodeId[]>;

function successorsOf(nodes: readonly TreeNode[]): Neighbours {
  return new Map(nodes.map(({ id, answers }) => [id, openEnds(answers)]));
}

function openEnds(answers: readonly Answer[]): readonly NodeId[] {
  const ends: NodeId[] = [];
  for (const { goes } of answers) {
    for (const edge of goes) {
      ends.push(edge.to);
      if (!edge.guards?.length) break;
    }
  }
  return ends;
}

function reverse(edges: Neighbours): Neighbours {
  const reversed = new Map<NodeId, NodeId[]>();
  for (const [from, tos] of edges) {
    for (const to of tos) {
      const sources = reversed.get(to);
      if (sources) sources.push(from);
      else reversed.set(to, [from]);
    }
  }
  return reversed;
}

function closure(from: readonly NodeId[], neighbours: Neighbours): ReadonlySet<NodeId> {
  const reached = new Set(from);
  for (const id of reached) for (const next of neighbours.get(id) ?? []) reached.add(next);
  return reached;
}
