import type { AnswerId, NodeId } from '../model/ids.ts';
import type { Answer, TreeNode } from '../model/tree.ts';
import { findFirstStates, findPath, type PathStep, type Reached, stepsTo } from './findPath.ts';
import { getStart } from './nodeIndex.ts';
import { buildStateGraph, type State, type StateGraph, stateAt, stateKey, takeAnswer } from './stateGraph.ts';

export type { PathStep } from './findPath.ts';
export { findPathTo } from './findPath.ts';

/** A way from the start to an outcome. */
export interface ListedPath {
  readonly steps: readonly PathStep[];
  readonly outcome: NodeId;
}

export interface ListPathsOptions {
  /** How often a path may come to one node; 2 goes around every loop once. */
  readonly loopPasses: number;
  /** After so many paths only those are added that show an answer not seen so far. */
  readonly limit: number;
}

/**
 * Every sequence of nodes from the start to an outcome, with answers that lead along it. Answers that lead to the same place and that
 * no guard tells apart are one path; but every answer that can be given and from which an outcome can be reached is on at least one.
 */
export function* listPaths(nodes: readonly TreeNode[], { loopPasses, limit }: ListPathsOptions): Generator<ListedPath> {
  const graph = buildStateGraph(nodes);
  const start = stateAt(graph, getStart(nodes), new Map());
  const seen = new Set<string>();
  let listed = 0;
  if (limit > 0) {
    for (const path of walkOn({ graph, loopPasses, state: start, steps: [], visits: new Map() })) {
      yield note(path, seen);
      if (++listed >= limit) break;
    }
  }
  yield* listUnseen(graph, start, seen);
}

/** Where the depth-first search stands. */
interface Position {
  readonly graph: StateGraph;
  readonly loopPasses: number;
  readonly state: State;
  readonly steps: readonly PathStep[];
  readonly visits: ReadonlyMap<NodeId, number>;
}

function* walkOn(position: Position): Generator<ListedPath> {
  const { graph, state, steps, visits, loopPasses } = position;
  const { node } = state;
  if (node.type === 'outcome') yield { steps, outcome: node.id };
  const visit = (visits.get(node.id) ?? 0) + 1;
  if (visit > loopPasses) return;
  const taken = new Set<string>();
  for (const answer of node.answers) {
    const next = takeAnswer(graph, state, answer);
    if (next === undefined || taken.has(stateKey(next))) continue;
    taken.add(stateKey(next));
    const onward = { steps: [...steps, { node: node.id, answer: answer.id }], visits: new Map(visits).set(node.id, visit) };
    yield* walkOn({ ...position, ...onward, state: next });
  }
}

/** For each answer not seen so far the shortest way to its node, the answer, and the shortest way on to an outcome. */
function* listUnseen(graph: StateGraph, start: State, seen: Set<string>): Generator<ListedPath> {
  const first = findFirstStates(graph, start);
  for (const [id, reached] of first) {
    for (const answer of reached.state.node.answers) {
      const path = seen.has(answerKey(id, answer.id)) ? undefined : findPathThrough(graph, reached, answer);
      if (path) yield note(path, seen);
    }
  }
}

function findPathThrough(graph: StateGraph, reached: Reached, answer: Answer): ListedPath | undefined {
  const next = takeAnswer(graph, reached.state, answer);
  const after = next && findPath(graph, next, (node) => node.type === 'outcome');
  if (after === undefined) return undefined;
  const through = { node: reached.state.node.id, answer: answer.id };
  return { steps: [...stepsTo(reached), through, ...after.steps], outcome: after.end.node.id };
}

function note(path: ListedPath, seen: Set<string>): ListedPath {
  for (const step of path.steps) seen.add(answerKey(step.node, step.answer));
  return path;
}

function answerKey(node: NodeId, answer: AnswerId): string {
  return `${node} ${answer}`;
}
