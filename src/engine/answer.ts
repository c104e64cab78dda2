import type { AnswerId, NodeId } from '../model/ids.ts';
import type { Given } from '../model/session.ts';
import type { TreeNode } from '../model/tree.ts';
import { findAnswer } from './nodeIndex.ts';
import { replay } from './replay.ts';

/**
 * The answers after `given` was given where the walk stands. It takes the place of a remembered answer that did not hold there.
 * Remembered answers that are reached by it hold again, the rest stay dropped. Its time is put off to the latest time on the walk:
 * a clock may have been set back. Returns `answers` unchanged where the walk does not stand at `given.node`, or the node has no
 * such answer.
 */
export function giveAnswer(nodes: readonly TreeNode[], answers: readonly Given[], given: Given): readonly Given[] {
  const walk = replay(nodes, answers);
  if (walk.current.id !== given.node || !findAnswer(walk.current, given.answer)) return answers;
  const walked = walk.path.map((visit) => visit.given);
  return beginWith([...walked, { ...given, time: latest(walked, given.time) }], answers);
}

/**
 * The answers after the one given at `visitIndex` of the walk (from 0) was changed to `answer`. Later ones that still hold are
 * kept; the others come out of `replay` as dropped. Returns `answers` unchanged where the walk has no such visit, it was answered
 * so already, or the node has no such answer. The same answer again makes one that was assumed or pasted the agent's own.
 */
export function changeAnswer(
  nodes: readonly TreeNode[],
  answers: readonly Given[],
  visitIndex: number,
  answer: AnswerId,
  time: number,
): readonly Given[] {
  const { path } = replay(nodes, answers);
  const visit = path[visitIndex];
  if (visit === undefined || !findAnswer(visit.node, answer)) return answers;
  const isSame = visit.given.answer === answer;
  if (isSame && visit.given.origin === undefined) return answers;
  const walked = path.map(({ given }) => given);
  const changed: Given = { node: visit.node.id, answer, time: isSame ? visit.given.time : latest(walked, time) };
  return beginWith([...walked.slice(0, visitIndex), changed], answers);
}

/**
 * `first`, and behind it those of `remembered` whose turn comes later: for a node that `first` answers k times, from its
 * k + 1st remembered answer on.
 */
export function beginWith(first: readonly Given[], remembered: readonly Given[]): readonly Given[] {
  const replaced = new Map<NodeId, number>();
  for (const given of first) replaced.set(given.node, (replaced.get(given.node) ?? 0) + 1);
  const later = remembered.filter((given) => {
    const left = replaced.get(given.node) ?? 0;
    replaced.set(given.node, left - 1);
    return left <= 0;
  });
  return [...first, ...later];
}

function latest(answers: readonly Given[], time: number): number {
  return answers.reduce((latestSoFar, given) => Math.max(latestSoFar, given.time), time);
}
