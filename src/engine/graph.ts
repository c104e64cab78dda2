import type { AnswerId, NodeId } from '../model/ids.ts';
import type { Answer, Guard, TreeNode } from '../model/tree.ts';
import { findAnswer } from './nodeIndex.ts';

/** An edge that cannot be walked, or an answer that leaves the walk without one. */
export interface BrokenEdge {
  readonly node: NodeId;
  readonly answer: AnswerId;
  /** The destination or the guard's node that does not exist; null for a fault of the answer itself. */
  readonly to: NodeId | null;
  readonly fault: 'unknown-destination' | 'unknown-guard-node' | 'unknown-guard-answer' | 'no-edge' | 'last-edge-guarded';
}

/** A tree's edges by the places of its nodes in it: what is asked of all of a hundred thousand edges must not look each name up again. */
export interface Graph {
  readonly nodes: readonly TreeNode[];
  /** Of the node at place `i`, the destinations are those of `ends` from `starts[i]` up to `starts[i + 1]`. */
  readonly starts: Int32Array;
  /** Places of destinations; guards are taken as open, and an edge behind an unguarded one is never taken. What no node is named as is left out. */
  readonly ends: Int32Array;
  /** Every fault of the edges, in the order of the nodes. */
  readonly broken: readonly BrokenEdge[];
}

/** The edges between the nodes `all`. Of two nodes with one id the first counts. */
export function readGraph(all: readonly TreeNode[]): Graph {
  const nodes: TreeNode[] = [];
  const places = new Map<NodeId, number>();
  for (const node of all) {
    if (places.has(node.id)) continue;
    places.set(node.id, nodes.length);
    nodes.push(node);
  }
  const starts = new Int32Array(nodes.length + 1);
  const reading: Reading = { nodes, places, ends: [], broken: [], checked: new Map() };
  nodes.forEach((node, place) => {
    let read: Answer['goes'] | undefined;
    for (const answer of node.answers) {
      // A step's answers most often all lead on the same way: its edges, and what is wrong with them, are read once.
      if (answer.goes !== read) readEdges(reading, node, answer);
      read = answer.goes;
    }
    starts[place + 1] = reading.ends.length;
  });
  return { nodes, starts, ends: Int32Array.from(reading.ends), broken: reading.broken };
}

interface Reading {
  readonly nodes: readonly TreeNode[];
  readonly places: ReadonlyMap<NodeId, number>;
  readonly ends: number[];
  readonly broken: BrokenEdge[];
  /** The ways to many remedies share a guard that names all their answers. */
  readonly checked: Map<Guard, BrokenEdge['fault'] | null>;
}

/** Each of a hundred thousand destinations is looked up once, for the graph and for its fault. */
function readEdges({ nodes, places, ends, broken, checked }: Reading, node: TreeNode, answer: Answer): void {
  let isReached = true;
  for (const { to, guards } of answer.goes) {
    const place = places.get(to);
    if (place === undefined) broken.push(fault(node, answer, to, 'unknown-destination'));
    else if (isReached) ends.push(place);
    if (!guards?.length) isReached = false;
    for (const guard of guards ?? NONE) {
      const known = checked.get(guard);
      const found = known === undefined ? findGuardFault(nodes[places.get(guard.node) ?? -1], guard) : known;
      if (guard.type !== 'unvisited' && known === undefined) checked.set(guard, found);
      if (found) broken.push(fault(node, answer, guard.node, found));
    }
  }
  const end = answer.goes.at(-1);
  if (end === undefined) broken.push(fault(node, answer, null, 'no-edge'));
  else if (end.guards?.length) broken.push(fault(node, answer, null, 'last-edge-guarded'));
}

const NONE: readonly Guard[] = [];

const fault = (node: TreeNode, answer: Answer, to: NodeId | null, of: BrokenEdge['fault']): BrokenEdge => ({
  node: node.id,
  answer: answer.id,
  to,
  fault: of,
});

function findGuardFault(node: TreeNode | undefined, guard: Guard): BrokenEdge['fault'] | null {
  if (node === undefined) return 'unknown-guard-node';
  const unknown = guard.type !== 'unvisited' && guard.answers.some((answer) => !findAnswer(node, answer));
  return unknown ? 'unknown-guard-answer' : null;
}

/** Nodes that no edge reaches from the start. */
export function findUnreachable({ nodes, starts, ends }: Graph): readonly NodeId[] {
  const isReached = new Uint8Array(nodes.length);
  const reached = nodes.length > 0 ? [0] : [];
  isReached[0] = 1;
  for (let place = reached.pop(); place !== undefined; place = reached.pop()) {
    for (let i = starts[place] ?? 0; i < (starts[place + 1] ?? 0); i++) {
      const to = ends[i] ?? 0;
      if (isReached[to]) continue;
      isReached[to] = 1;
      reached.push(to);
    }
  }
  return idsOutside(nodes, isReached);
}

/** Nodes from which no outcome can be reached. */
export function findDeadEnds({ nodes, starts, ends }: Graph): readonly NodeId[] {
  const isEnding = new Uint8Array(nodes.length);
  const leadsOn = (place: number): boolean => {
    for (let i = starts[place] ?? 0; i < (starts[place + 1] ?? 0); i++) if (isEnding[ends[i] ?? 0]) return true;
    return false;
  };
  // Most nodes lead on to those behind them: read from the end, hardly any has to wait for one in front of it.
  const waiting: number[] = [];
  for (let place = nodes.length - 1; place >= 0; place--) {
    if (nodes[place]?.type === 'outcome' || leadsOn(place)) isEnding[place] = 1;
    else waiting.push(place);
  }
  const found = waiting.filter(leadsOn);
  const sources = found.length > 0 ? findSources(waiting, { starts, ends }) : undefined;
  for (let place = found.pop(); place !== undefined; place = found.pop()) {
    if (isEnding[place]) continue;
    isEnding[place] = 1;
    for (const source of sources?.get(place) ?? []) found.push(source);
  }
  return idsOutside(nodes, isEnding);
}

/** By the place of each destination, which of `places` lead to it. */
function findSources(places: readonly number[], { starts, ends }: Pick<Graph, 'starts' | 'ends'>): ReadonlyMap<number, number[]> {
  const sources = new Map<number, number[]>();
  for (const place of places) {
    for (let i = starts[place] ?? 0; i < (starts[place + 1] ?? 0); i++) {
      const to = ends[i] ?? 0;
      const known = sources.get(to);
      if (known) known.push(place);
      else sources.set(to, [place]);
    }
  }
  return sources;
}

const idsOutside = (nodes: readonly TreeNode[], isInside: Uint8Array): readonly NodeId[] =>
  nodes.filter((_, place) => !isInside[place]).map(({ id }) => id);
