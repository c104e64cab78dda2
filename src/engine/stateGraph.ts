import type { AnswerId, NodeId } from '../model/ids.ts';
import type { Answer, Edge, Guard, TreeNode } from '../model/tree.ts';
import { indexNodes, type NodeIndex } from './nodeIndex.ts';
import { holds, type LastAnswers } from './transition.ts';

/**
 * A tree made ready for searching. What guards can know of the way to a node is kept as facts: one `1` or `0` for each distinct
 * guard of the tree. Two ways to one node with equal facts have the same future.
 */
export interface StateGraph {
  readonly index: NodeIndex;
  readonly guards: readonly Guard[];
  /** Where each guard stands in `guards`; equal ones share a place. */
  readonly places: ReadonlyMap<Guard, number>;
  /** The places of the guards that ask about a node. */
  readonly about: ReadonlyMap<NodeId, readonly number[]>;
}

/** A node, with the facts about the way there. */
export interface State {
  readonly node: TreeNode;
  readonly facts: string;
}

/** Gets a tree ready for searching. */
export function buildStateGraph(nodes: readonly TreeNode[]): StateGraph {
  const all = nodes.flatMap((node) => node.answers.flatMap((answer) => answer.goes.flatMap((edge) => edge.guards ?? [])));
  const keys = [...new Set(all.map((guard) => JSON.stringify(guard)))];
  const placeByKey = new Map(keys.map((key, place) => [key, place]));
  const places = new Map(all.map((guard) => [guard, placeByKey.get(JSON.stringify(guard)) ?? 0]));
  const byPlace = new Map([...places].map(([guard, place]) => [place, guard]));
  const guards = keys.flatMap((_, place) => byPlace.get(place) ?? []);
  const about = new Map<NodeId, number[]>();
  guards.forEach((guard, place) => {
    about.set(guard.node, [...(about.get(guard.node) ?? []), place]);
  });
  return { index: indexNodes(nodes), guards, places, about };
}

/** The state at `node` after the answers `last`. */
export function stateAt({ guards }: StateGraph, node: TreeNode, last: LastAnswers): State {
  return { node, facts: guards.map((guard) => (holds(guard, last) ? '1' : '0')).join('') };
}

/** The state that an answer leads to; undefined where the tree has no such node. */
export function takeAnswer(graph: StateGraph, { node, facts }: State, answer: Answer): State | undefined {
  const after = noteAnswer(graph, facts, node.id, answer.id);
  const edge = answer.goes.find((candidate) => isOpen(graph, candidate, after)) ?? answer.goes.at(-1);
  const next = edge && graph.index.get(edge.to);
  return next && { node: next, facts: after };
}

/** Equal for states with the same future. */
export function stateKey({ node, facts }: State): string {
  return `${node.id} ${facts}`;
}

function isOpen({ places }: StateGraph, edge: Edge, facts: string): boolean {
  return (edge.guards ?? []).every((guard) => facts[places.get(guard) ?? -1] === '1');
}

function noteAnswer({ about, guards }: StateGraph, facts: string, node: NodeId, answer: AnswerId): string {
  const places = about.get(node);
  if (places === undefined) return facts;
  const last = new Map([[node, answer]]);
  const changed = [...facts];
  for (const place of places) {
    const guard = guards[place];
    if (guard) changed[place] = holds(guard, last) ? '1' : '0';
  }
  return changed.join('');
}
