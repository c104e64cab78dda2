import type { AnswerId, NodeId } from '../model/ids.ts';
import type { Guard, TreeNode } from '../model/tree.ts';
import { getStart, indexNodes, type NodeIndex } from './nodeIndex.ts';
import { findDestination, holds, type LastAnswers } from './transition.ts';

/** An answer on a path that nobody has walked yet. */
export interface PathStep {
  readonly node: NodeId;
  readonly answer: AnswerId;
}

/** A place in the search: a node, with what guards can know of the way there. */
interface Reached {
  readonly node: TreeNode;
  readonly last: LastAnswers;
  readonly step: PathStep | null;
  readonly from: Reached | null;
}

/** Beyond this many states guards no longer tell states apart: a tree with dozens of guarded questions has too many. */
const MOST_STATES = 20_000;

/** The shortest way to the node `id` as answers; empty for the start, undefined where it cannot be reached. */
export function findPathTo(nodes: readonly TreeNode[], id: NodeId): readonly PathStep[] | undefined {
  return findPath(nodes, { node: getStart(nodes).id, last: new Map() }, (node) => node.id === id);
}

/**
 * The shortest way, as answers, from a node to the next one (itself included) that `isGoal` accepts; `last` is what was answered before.
 * Undefined where there is none.
 */
export function findPath(
  nodes: readonly TreeNode[],
  from: { readonly node: NodeId; readonly last: LastAnswers },
  isGoal: (node: TreeNode) => boolean,
): readonly PathStep[] | undefined {
  const index = indexNodes(nodes);
  const node = index.get(from.node);
  if (node === undefined) return undefined;
  const start: Reached = { node, last: from.last, step: null, from: null };
  const found = searchBreadthFirst(index, start, isGoal, collectGuards(nodes)) ?? searchBreadthFirst(index, start, isGoal, []);
  return found && stepsTo(found);
}

function searchBreadthFirst(
  index: NodeIndex,
  start: Reached,
  isGoal: (node: TreeNode) => boolean,
  guards: readonly Guard[],
): Reached | undefined {
  const seen = new Set([stateKey(start, guards)]);
  const queue = [start];
  for (const reached of queue) {
    if (isGoal(reached.node)) return reached;
    if (queue.length > MOST_STATES) return undefined;
    for (const next of neighbours(index, reached)) {
      const key = stateKey(next, guards);
      if (!seen.has(key)) queue.push(next);
      seen.add(key);
    }
  }
  return undefined;
}

function neighbours(index: NodeIndex, from: Reached): readonly Reached[] {
  return from.node.answers.flatMap((answer) => {
    const last = new Map(from.last).set(from.node.id, answer.id);
    const to = findDestination(answer, last);
    const node = to === undefined ? undefined : index.get(to);
    return node === undefined ? [] : [{ node, last, step: { node: from.node.id, answer: answer.id }, from }];
  });
}

/** Two ways to one node are the same to the rest of the walk where every guard of the tree judges them alike. */
function stateKey(reached: Reached, guards: readonly Guard[]): string {
  return `${reached.node.id} ${guards.map((guard) => (holds(guard, reached.last) ? '1' : '0')).join('')}`;
}

/** Every distinct guard of the tree. */
function collectGuards(nodes: readonly TreeNode[]): readonly Guard[] {
  const all = nodes.flatMap((node) => node.answers.flatMap((answer) => answer.goes.flatMap((edge) => edge.guards ?? [])));
  return [...new Map(all.map((guard) => [JSON.stringify(guard), guard])).values()];
}

function stepsTo(reached: Reached): readonly PathStep[] {
  const steps: PathStep[] = [];
  for (let at: Reached | null = reached; at?.step; at = at.from) steps.push(at.step);
  return steps.reverse();
}
