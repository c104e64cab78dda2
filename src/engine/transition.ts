import type { AnswerId, NodeId } from '../model/ids.ts';
import type { Answer, Guard, TreeNode } from '../model/tree.ts';
import { findAnswer, getNode, indexNodes } from './nodeIndex.ts';

/** The last answer given at each node of a path: all that a guard can ask about. */
export type LastAnswers = ReadonlyMap<NodeId, AnswerId>;

/** Whether `guard` holds after the answers `last`. */
export function holds(guard: Guard, last: LastAnswers): boolean {
  const given = last.get(guard.node);
  if (guard.type === 'unvisited') return given === undefined;
  const isOne = given !== undefined && guard.answers.includes(given);
  return guard.type === 'answered' ? isOne : !isOne;
}

/**
 * Where `answer` leads after the answers `last`, its own node's included: the first edge all of whose guards hold. The last
 * edge serves where none does, so that an article with a faulty edge can still be walked. Undefined for an answer without edges.
 */
export function findDestination(answer: Answer, last: LastAnswers): NodeId | undefined {
  const open = answer.goes.find((edge) => (edge.guards ?? []).every((guard) => holds(guard, last)));
  return (open ?? answer.goes.at(-1))?.to;
}

/** The last answer given at each node of `path`. */
export function lastAnswersOf(
  path: readonly { readonly node: TreeNode; readonly given: { readonly answer: AnswerId } }[],
): LastAnswers {
  return new Map(path.map((visit) => [visit.node.id, visit.given.answer]));
}

/**
 * Where giving `answer` at `node` leads after walking `path` (which does not contain this answer yet).
 * Throws a RangeError where the tree has no such node or answer, or the answer leads nowhere.
 */
export function getDestination(
  nodes: readonly TreeNode[],
  path: readonly { readonly node: TreeNode; readonly given: { readonly answer: AnswerId } }[],
  node: NodeId,
  answer: AnswerId,
): NodeId {
  const found = findAnswer(getNode(indexNodes(nodes), node), answer);
  const destination = found && findDestination(found, new Map([...lastAnswersOf(path), [node, answer]]));
  if (destination === undefined) throw new RangeError(`Answer ${answer} of node ${node} leads nowhere`);
  return destination;
}
