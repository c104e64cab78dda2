import type { NodeId } from '../model/ids.ts';
import type { Given } from '../model/session.ts';
import type { TreeNode } from '../model/tree.ts';
import type { PathStep } from './findPath.ts';

/**
 * The tree with only the remembered answers at the nodes for which the walk that ended before them left some: a search in it finds the
 * way that takes them up. Nodes without remembered answers keep all theirs.
 */
export function keepToRemembered(nodes: readonly TreeNode[], left: readonly Given[]): readonly TreeNode[] {
  return nodes.map((node) => {
    const given = new Set(left.filter((one) => one.node === node.id).map((one) => one.answer));
    const answers = node.answers.filter(({ id }) => given.has(id));
    return answers.length === 0 ? node : { ...node, answers };
  });
}

/**
 * The answers of a way that goes on behind `walked`: a step whose turn among the `remembered` answers is answered the same takes that
 * answer as it was given, the others are assumed (origin `link`). An assumed answer is given at the time of the next real one on the
 * way, never before one that precedes it; behind the last real one at `time`.
 */
export function takeUp(
  steps: readonly PathStep[],
  walked: readonly Given[],
  remembered: readonly Given[],
  time: number,
): readonly Given[] {
  const turns = new Map<NodeId, number>();
  for (const { node } of walked) turns.set(node, (turns.get(node) ?? 0) + 1);
  const real = steps.map((step) => {
    const turn = turns.get(step.node) ?? 0;
    turns.set(step.node, turn + 1);
    const given = remembered.filter(({ node }) => node === step.node)[turn];
    return given?.answer === step.answer ? given : undefined;
  });
  let latest = walked.reduce((latestSoFar, given) => Math.max(latestSoFar, given.time), Number.NEGATIVE_INFINITY);
  return steps.map((step, at) => {
    const next = real.slice(at).find((given) => given !== undefined);
    const given: Given = real[at] ?? { ...step, time: Math.max(latest, next?.time ?? time), origin: 'link' };
    latest = Math.max(latest, given.time);
    return given;
  });
}
