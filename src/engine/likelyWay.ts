import type { NodeId } from '../model/ids.ts';
import type { CheckNode, TreeNode } from '../model/tree.ts';
import type { Walk } from './replay.ts';
import { buildStateGraph, type State, type StateGraph, stateAt, takeAnswer } from './stateGraph.ts';
import { lastAnswersOf } from './transition.ts';

/**
 * What most likely comes after the walk's current node, to an outcome: at each node the first answer that leads somewhere new; at a
 * check that is followed by more steps of its remedy, the answer that leads to these. Empty at an outcome.
 */
export function findLikelyWay(nodes: readonly TreeNode[], walk: Walk): readonly TreeNode[] {
  const graph = buildStateGraph(nodes);
  const visited = new Set([...walk.path.map((visit) => visit.node.id), walk.current.id]);
  const way: TreeNode[] = [];
  let state: State | undefined = stateAt(graph, walk.current, lastAnswersOf(walk.path));
  for (;;) {
    state = chooseNext(graph, state, visited);
    if (state === undefined) return way;
    way.push(state.node);
    visited.add(state.node.id);
  }
}

function chooseNext(graph: StateGraph, from: State, visited: ReadonlySet<NodeId>): State | undefined {
  const ways = from.node.answers.flatMap((answer) => {
    const next = takeAnswer(graph, from, answer);
    return next === undefined || visited.has(next.node.id) ? [] : [next];
  });
  const { node } = from;
  const onward = node.type === 'check' ? ways.find((way) => continuesRemedy(graph, node, way.node, visited)) : undefined;
  return onward ?? ways[0];
}

function continuesRemedy({ index }: StateGraph, check: CheckNode, next: TreeNode, visited: ReadonlySet<NodeId>): boolean {
  if (next.type === 'step') return next.remedy === check.remedy;
  if (next.type !== 'question' && next.type !== 'choice' && next.type !== 'loop') return false;
  return [...index.values()].some((node) => node.type === 'step' && node.remedy === check.remedy && !visited.has(node.id));
}
