import type { AnswerId, NodeId } from '../model/ids.ts';
import type { Given } from '../model/session.ts';
import type { TreeNode } from '../model/tree.ts';
import { findAnswer, getStart, indexNodes, type NodeIndex } from './nodeIndex.ts';
import { findDestination } from './transition.ts';

/** A walk through a tree: what the remembered answers amount to. */
export interface Walk {
  readonly path: readonly Visit[];
  /** Where the walk stands: an unanswered node, or an outcome. */
  readonly current: TreeNode;
  /** 1 where the walk stands at `current` for the first time. */
  readonly currentPass: number;
  /** Answers that do not hold, in the order in which they were remembered. */
  readonly dropped: readonly Given[];
}

/** A node passed, with the answer given there. */
export interface Visit {
  readonly node: TreeNode;
  readonly given: Given;
  /** 1 on the first visit of this node, 2 on the second, for loops. */
  readonly pass: number;
}

/**
 * Walks the tree by `answers`: the k-th visit of a node takes the k-th answer remembered for it. The walk stops at an outcome,
 * at a node without a remembered answer, or where that answer does not hold: the article no longer has it, or (for a check) a step
 * was done after it was given. What was not taken is dropped. Every visit takes an answer, so a tree with loops ends, too.
 * Throws a RangeError for a tree without nodes.
 */
export function replay(nodes: readonly TreeNode[], answers: readonly Given[]): Walk {
  const index = indexNodes(nodes);
  const remembered = byNode(answers);
  const path: Visit[] = [];
  const last = new Map<NodeId, AnswerId>();
  const passes = new Map<NodeId, number>();
  let current = getStart(nodes);
  let lastDone = Number.NEGATIVE_INFINITY;
  for (;;) {
    const pass = (passes.get(current.id) ?? 0) + 1;
    const given = remembered.get(current.id)?.[pass - 1];
    const next = given && !isOutdated(current, given, lastDone) ? followAnswer(index, current, given.answer, last) : undefined;
    if (given === undefined || next === undefined) return { path, current, currentPass: pass, dropped: without(answers, path) };
    path.push({ node: current, given, pass });
    passes.set(current.id, pass);
    if (isStepDone(current, given)) lastDone = Math.max(lastDone, given.time);
    current = next;
  }
}

/** What one saw after the steps so far says nothing of what one sees after another step. */
function isOutdated(node: TreeNode, given: Given, lastDone: number): boolean {
  return node.type === 'check' && given.time < lastDone;
}

function isStepDone(node: TreeNode, given: Given): boolean {
  return node.type === 'step' && given.answer === 'done';
}

/** The node that the answer leads to, having noted the answer in `last`; undefined where it leads nowhere, and the walk stops. */
function followAnswer(index: NodeIndex, node: TreeNode, id: AnswerId, last: Map<NodeId, AnswerId>): TreeNode | undefined {
  const answer = findAnswer(node, id);
  if (answer === undefined) return undefined;
  const destination = findDestination(answer, last.set(node.id, id));
  return destination === undefined ? undefined : index.get(destination);
}

function byNode(answers: readonly Given[]): ReadonlyMap<NodeId, readonly Given[]> {
  const groups = new Map<NodeId, Given[]>();
  for (const given of answers) {
    const group = groups.get(given.node);
    if (group === undefined) groups.set(given.node, [given]);
    else group.push(given);
  }
  return groups;
}

function without(answers: readonly Given[], path: readonly Visit[]): readonly Given[] {
  const taken = new Set(path.map((visit) => visit.given));
  return answers.filter((given) => !taken.has(given));
}
