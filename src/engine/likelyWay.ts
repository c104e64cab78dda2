import type { NodeId } from '../model/ids.ts';
import type { CheckNode, TreeNode } from '../model/tree.ts';
import { indexNodes, type NodeIndex } from './nodeIndex.ts';
import type { Walk } from './replay.ts';
import { findDestination, type LastAnswers, lastAnswersOf } from './transition.ts';

/**
 * What most likely comes after the walk's current node, to an outcome: at each node the first answer that leads somewhere new; at a
 * check that is followed by more steps of its remedy, the answer that leads to these. Empty at an outcome.
 */
export function findLikelyWay(nodes: readonly TreeNode[], walk: Walk): readonly TreeNode[] {
  const index = indexNodes(nodes);
  const visited = new Set([...walk.path.map((visit) => visit.node.id), walk.current.id]);
  const way: TreeNode[] = [];
  let last = lastAnswersOf(walk.path);
  let node = walk.current;
  for (;;) {
    const next = chooseNext(nodes, index, node, last, visited);
    if (next === undefined) return way;
    way.push(next.node);
    visited.add(next.node.id);
    last = next.last;
    node = next.node;
  }
}

interface Next {
  readonly node: TreeNode;
  readonly last: LastAnswers;
}

function chooseNext(
  nodes: readonly TreeNode[],
  index: NodeIndex,
  from: TreeNode,
  last: LastAnswers,
  visited: ReadonlySet<NodeId>,
): Next | undefined {
  const ways = from.answers.flatMap((answer): readonly Next[] => {
    const after = new Map(last).set(from.id, answer.id);
    const node = index.get(findDestination(answer, after) ?? '');
    return node === undefined || visited.has(node.id) ? [] : [{ node, last: after }];
  });
  const onward = from.type === 'check' ? ways.find((way) => continuesRemedy(nodes, from, way.node, visited)) : undefined;
  return onward ?? ways[0];
}

function continuesRemedy(nodes: readonly TreeNode[], check: CheckNode, next: TreeNode, visited: ReadonlySet<NodeId>): boolean {
  if (next.type === 'step') return next.remedy === check.remedy;
  if (next.type !== 'question' && next.type !== 'choice' && next.type !== 'loop') return false;
  return nodes.some((node) => node.type === 'step' && node.remedy === check.remedy && !visited.has(node.id));
}
