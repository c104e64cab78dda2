import type { AnswerId, NodeId } from '../model/ids.ts';
import type { TreeNode } from '../model/tree.ts';
import { getStart } from './nodeIndex.ts';
import { buildStateGraph, type State, type StateGraph, stateAt, stateKey, takeAnswer } from './stateGraph.ts';

/** An answer on a path that nobody has walked yet. */
export interface PathStep {
  readonly node: NodeId;
  readonly answer: AnswerId;
}

/** A state that a search has come to. */
export interface Reached {
  readonly state: State;
  readonly step: PathStep | null;
  readonly from: Reached | null;
}

/** In which order a search goes on, and which states it takes for one. */
interface Search {
  readonly order: 'nearest-first' | 'deepest-first';
  readonly keyOf: (state: State) => string;
  readonly mostStates: number;
}

/**
 * Tried one after the other. The first is exact, but a tree with dozens of guarded remedies has too many states for it. The second comes
 * to each node once. The third dives: "not solved" may stand behind a dozen remedies that all have to be tried.
 */
const SEARCHES: readonly Search[] = [
  { order: 'nearest-first', keyOf: stateKey, mostStates: 4_000 },
  { order: 'nearest-first', keyOf: (state) => state.node.id, mostStates: Number.POSITIVE_INFINITY },
  { order: 'deepest-first', keyOf: stateKey, mostStates: 20_000 },
];

/** The shortest way to the node `id` as answers; empty for the start, undefined where it cannot be reached. */
export function findPathTo(nodes: readonly TreeNode[], id: NodeId): readonly PathStep[] | undefined {
  const graph = buildStateGraph(nodes);
  return findPath(graph, stateAt(graph, getStart(nodes), new Map()), (node) => node.id === id)?.steps;
}

/**
 * The shortest way, as answers, from a state to the next node (its own included) that `isGoal` accepts. In trees with very many
 * states it may be longer than the shortest. Undefined where there is none.
 */
export function findPath(
  graph: StateGraph,
  start: State,
  isGoal: (node: TreeNode) => boolean,
): { readonly steps: readonly PathStep[]; readonly end: State } | undefined {
  for (const search of SEARCHES) {
    for (const reached of searchFrom(graph, start, search)) {
      if (isGoal(reached.state.node)) return { steps: stepsTo(reached), end: reached.state };
    }
  }
  return undefined;
}

/** The first state in which each node is reached from `start`, by node id; those of very distant nodes may be missing. */
export function findFirstStates(graph: StateGraph, start: State): ReadonlyMap<NodeId, Reached> {
  const first = new Map<NodeId, Reached>();
  for (const search of SEARCHES) {
    for (const reached of searchFrom(graph, start, search)) {
      if (!first.has(reached.state.node.id)) first.set(reached.state.node.id, reached);
      if (first.size === graph.index.size) return first;
    }
  }
  return first;
}

/** The answers that lead to a reached state. */
export function stepsTo(reached: Reached): readonly PathStep[] {
  const steps: PathStep[] = [];
  for (let at: Reached | null = reached; at?.step; at = at.from) steps.push(at.step);
  return steps.reverse();
}

function* searchFrom(graph: StateGraph, start: State, { order, keyOf, mostStates }: Search): Generator<Reached> {
  const seen = new Set([keyOf(start)]);
  const waiting: Reached[] = [{ state: start, step: null, from: null }];
  for (let taken = 0; taken < waiting.length && seen.size <= mostStates; ) {
    const reached = order === 'nearest-first' ? waiting[taken++] : waiting.pop();
    if (reached === undefined) return;
    yield reached;
    for (const next of neighbours(graph, reached)) {
      const key = keyOf(next.state);
      if (!seen.has(key)) waiting.push(next);
      seen.add(key);
    }
  }
}

function neighbours(graph: StateGraph, from: Reached): readonly Reached[] {
  return from.state.node.answers.flatMap((answer) => {
    const state = takeAnswer(graph, from.state, answer);
    return state === undefined ? [] : [{ state, step: { node: from.state.node.id, answer: answer.id }, from }];
  });
}
