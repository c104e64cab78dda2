import type { AnswerId, NodeId } from '../model/ids.ts';
import type { Answer, TreeNode } from '../model/tree.ts';
import { findPath, findPathTo, type PathStep } from './findPath.ts';
import { getNode, getStart, indexNodes, type NodeIndex } from './nodeIndex.ts';
import { findDestination, type LastAnswers } from './transition.ts';

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
  const seen = new Set<string>();
  let listed = 0;
  if (limit > 0) {
    for (const path of walkOn(startOf(nodes, loopPasses))) {
      yield note(path, seen);
      if (++listed >= limit) break;
    }
  }
  for (const node of nodes) {
    for (const answer of node.answers) {
      const path = seen.has(answerKey(node.id, answer.id)) ? undefined : findPathThrough(nodes, node, answer);
      if (path) yield note(path, seen);
    }
  }
}

/** Where the depth-first search stands. */
interface Position {
  readonly index: NodeIndex;
  readonly guarded: ReadonlyMap<NodeId, readonly ReadonlySet<AnswerId>[]>;
  readonly loopPasses: number;
  readonly node: TreeNode;
  readonly steps: readonly PathStep[];
  readonly last: LastAnswers;
}

function startOf(nodes: readonly TreeNode[], loopPasses: number): Position {
  const guarded = collectGuardedAnswers(nodes);
  return { index: indexNodes(nodes), guarded, loopPasses, node: getStart(nodes), steps: [], last: new Map() };
}

function* walkOn(position: Position): Generator<ListedPath> {
  const { node, steps } = position;
  if (node.type === 'outcome') yield { steps, outcome: node.id };
  if (steps.filter((step) => step.node === node.id).length >= position.loopPasses) return;
  const taken = new Set<string>();
  for (const answer of node.answers) {
    const last = new Map(position.last).set(node.id, answer.id);
    const next = position.index.get(findDestination(answer, last) ?? '');
    const way = `${next?.id} ${guardSignature(position, answer)}`;
    if (next === undefined || taken.has(way)) continue;
    taken.add(way);
    yield* walkOn({ ...position, node: next, last, steps: [...steps, { node: node.id, answer: answer.id }] });
  }
}

/** Which of the guards about this node the answer meets. */
function guardSignature({ node, guarded }: Position, answer: Answer): string {
  return (guarded.get(node.id) ?? []).map((answers) => (answers.has(answer.id) ? '1' : '0')).join('');
}

/** For each node that guards ask about, the sets of answers that they ask for. */
function collectGuardedAnswers(nodes: readonly TreeNode[]): ReadonlyMap<NodeId, readonly ReadonlySet<AnswerId>[]> {
  const guarded = new Map<NodeId, Set<AnswerId>[]>();
  for (const edge of nodes.flatMap((node) => node.answers.flatMap((answer) => answer.goes))) {
    for (const guard of edge.guards ?? []) {
      if (guard.type !== 'unvisited') guarded.set(guard.node, [...(guarded.get(guard.node) ?? []), new Set(guard.answers)]);
    }
  }
  return guarded;
}

/** The shortest way to the node, this answer, and from there the shortest way to an outcome. */
function findPathThrough(nodes: readonly TreeNode[], node: TreeNode, answer: Answer): ListedPath | undefined {
  const before = findPathTo(nodes, node.id);
  if (before === undefined) return undefined;
  const steps = [...before, { node: node.id, answer: answer.id }];
  const last = new Map(steps.map((step) => [step.node, step.answer]));
  const destination = findDestination(answer, last);
  const after = destination && findPath(nodes, { node: destination, last }, (next) => next.type === 'outcome');
  return destination && after ? endedPath(nodes, destination, [...steps, ...after], after) : undefined;
}

function endedPath(nodes: readonly TreeNode[], from: NodeId, steps: readonly PathStep[], after: readonly PathStep[]): ListedPath {
  const end = after.at(-1);
  if (end === undefined) return { steps, outcome: from };
  const index = indexNodes(nodes);
  const last = new Map(steps.map((step) => [step.node, step.answer]));
  const answer = getNode(index, end.node).answers.find(({ id }) => id === end.answer);
  return { steps, outcome: (answer && findDestination(answer, last)) ?? from };
}

function note(path: ListedPath, seen: Set<string>): ListedPath {
  for (const step of path.steps) seen.add(answerKey(step.node, step.answer));
  return path;
}

function answerKey(node: NodeId, answer: AnswerId): string {
  return `${node} ${answer}`;
}
