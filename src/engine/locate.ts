import type { NodeId } from '../model/ids.ts';
import type { Given } from '../model/session.ts';
import type { TreeNode } from '../model/tree.ts';
import { beginWith } from './answer.ts';
import { findPath, findPathTo, type PathStep } from './findPath.ts';
import { findNearestNode } from './nearestNode.ts';
import type { Place } from './place.ts';
import { replay, type Walk } from './replay.ts';
import { buildStateGraph, stateAt } from './stateGraph.ts';
import { keepToRemembered, takeUp } from './takeUp.ts';
import { lastAnswersOf } from './transition.ts';

/** How a place lies to a walk. */
export type Located =
  | { readonly type: 'current' }
  /** `visit` counts the walk's visits from 0. */
  | { readonly type: 'earlier'; readonly visit: number }
  /**
   * Not on the walk; with `answers` it would stand there. Where remembered answers lead on from there, `visit` counts the visits of that
   * walk from 0; else null.
   */
  | { readonly type: 'linked'; readonly answers: readonly Given[]; readonly visit: number | null }
  /** The article has no such node, or no way leads to it. */
  | { readonly type: 'missing'; readonly nearest: NodeId | null };

/**
 * Finds `at` (null: where the walk stands) on the walk that `answers` amount to. A later pass than was walked is the last one walked.
 * A place that is not on the walk is reached on from where the walk stands if that leads there, else from the start: by the
 * remembered answers where they fit (an edit of the article may have parted them from the walk), and by assumed ones of origin
 * `link`, given at `time`, where none does.
 */
export function locate(nodes: readonly TreeNode[], answers: readonly Given[], at: Place | null, time: number): Located {
  const walk = replay(nodes, answers);
  if (at === null) return { type: 'current' };
  const exact = walk.path.findIndex((visit) => visit.node.id === at.node && visit.pass === at.pass);
  if (exact >= 0) return { type: 'earlier', visit: exact };
  if (walk.current.id === at.node) return { type: 'current' };
  const last = walk.path.findLastIndex((visit) => visit.node.id === at.node);
  if (last >= 0) return { type: 'earlier', visit: last };
  const assumed = assumeWayTo(nodes, answers, walk, at.node, time);
  return assumed
    ? { type: 'linked', answers: assumed, visit: findVisit(nodes, assumed, at) }
    : { type: 'missing', nearest: nearestTo(nodes, at.node) };
}

function assumeWayTo(
  nodes: readonly TreeNode[],
  answers: readonly Given[],
  walk: Walk,
  node: NodeId,
  time: number,
): readonly Given[] | undefined {
  const walked = walk.path.map((visit) => visit.given);
  const onward = findWayOn(keepToRemembered(nodes, walk.dropped), walk, node) ?? findWayOn(nodes, walk, node);
  const steps = onward ?? findPathTo(nodes, node);
  if (steps === undefined) return undefined;
  const before = onward ? walked : [];
  const taken = beginWith([...before, ...takeUp(steps, before, answers, time)], answers);
  if (comesTo(nodes, taken, node)) return taken;
  // A remembered check may not hold on this way, as a step was done since: then all is assumed, later than all before.
  const latest = walked.reduce((latestSoFar, given) => Math.max(latestSoFar, given.time), time);
  return beginWith([...before, ...steps.map((step) => assume(step, latest))], answers);
}

function comesTo(nodes: readonly TreeNode[], answers: readonly Given[], node: NodeId): boolean {
  const { path, current } = replay(nodes, answers);
  return current.id === node || path.some((visit) => visit.node.id === node);
}

/** Where the walk of `answers` passes `at`, in that pass if it can be; null where it does not, or ends there. */
function findVisit(nodes: readonly TreeNode[], answers: readonly Given[], at: Place): number | null {
  const { path, current, currentPass } = replay(nodes, answers);
  const exact = path.findIndex((visit) => visit.node.id === at.node && visit.pass === at.pass);
  if (exact >= 0) return exact;
  if (current.id === at.node && currentPass <= at.pass) return null;
  const last = path.findLastIndex((visit) => visit.node.id === at.node);
  return last >= 0 ? last : null;
}

/** The way from where the walk stands to `node`. */
function findWayOn(nodes: readonly TreeNode[], walk: Walk, node: NodeId): readonly PathStep[] | undefined {
  const graph = buildStateGraph(nodes);
  const current = graph.index.get(walk.current.id) ?? walk.current;
  return findPath(graph, stateAt(graph, current, lastAnswersOf(walk.path)), (next) => next.id === node)?.steps;
}

function assume(step: PathStep, time: number): Given {
  return { ...step, time, origin: 'link' };
}

/** A node that exists and cannot be reached is nearest to itself, which helps nobody. */
function nearestTo(nodes: readonly TreeNode[], id: NodeId): NodeId | null {
  return (
    findNearestNode(
      nodes.filter((node) => node.id !== id),
      id,
    )?.id ?? null
  );
}
