import type { AnswerId, NodeId } from '../model/ids.ts';
import type { Answer, Edge, Guard, TreeNode } from '../model/tree.ts';
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
  return nodes.flatMap((node) => node.answers.flatMap((answer) => faultsOf(index, node.id, answer)));
}

function faultsOf(index: NodeIndex, node: NodeId, answer: Answer): readonly BrokenEdge[] {
  const at = { node, answer: answer.id };
  const end = answer.goes.at(-1);
  if (end === undefined) return [{ ...at, to: null, fault: 'no-edge' }];
  const unended: readonly BrokenEdge[] = end.guards?.length ? [{ ...at, to: null, fault: 'last-edge-guarded' }] : [];
  return [...answer.goes.flatMap((edge) => edgeFaults(index, edge).map((found) => ({ ...at, ...found }))), ...unended];
}

type EdgeFault = Pick<BrokenEdge, 'to' | 'fault'>;

function edgeFaults(index: NodeIndex, edge: Edge): readonly EdgeFault[] {
  const destination: readonly EdgeFault[] = index.has(edge.to) ? [] : [{ to: edge.to, fault: 'unknown-destination' }];
  return [...destination, ...(edge.guards ?? []).flatMap((guard) => guardFaults(index, guard))];
}

function guardFaults(index: NodeIndex, guard: Guard): readonly EdgeFault[] {
  const node = index.get(guard.node);
  if (node === undefined) return [{ to: guard.node, fault: 'unknown-guard-node' }];
  const unknown = guard.type !== 'unvisited' && guard.answers.some((answer) => !findAnswer(node, answer));
  return unknown ? [{ to: guard.node, fault: 'unknown-guard-answer' }] : [];
}

type Neighbours = ReadonlyMap<NodeId, readonly NodeId[]>;

function successorsOf(nodes: readonly TreeNode[]): Neighbours {
  return new Map(nodes.map((node) => [node.id, node.answers.flatMap((answer) => openEdges(answer).map((edge) => edge.to))]));
}

function openEdges(answer: Answer): readonly Edge[] {
  const last = answer.goes.findIndex((edge) => !edge.guards?.length);
  return last === -1 ? answer.goes : answer.goes.slice(0, last + 1);
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
