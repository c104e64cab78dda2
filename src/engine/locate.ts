import type { NodeId } from '../model/ids.ts';
import type { Given } from '../model/session.ts';
import type { TreeNode } from '../model/tree.ts';
import { beginWith } from './answer.ts';
import { findPath, findPathTo, type PathStep } from './findPath.ts';
import { findNearestNode } from './nearestNode.ts';
import type { Place } from './place.ts';
import { replay, type Walk } from './replay.ts';
import { buildStateGraph, stateAt } from './stateGraph.ts';
import { lastAnswersOf } from './transition.ts';

/** How a place lies to a walk. */
export type Located =
  | { readonly type: 'current' }
  /** `visit` counts the walk's visits from 0. */
  | { readonly type: 'earlier'; readonly visit: number }
  /** Not on the walk; with `answers` it would stand there. */
  | { readonly type: 'linked'; readonly answers: readonly Given[] }
  /** The article has no such node, or no way leads to it. */
  | { readonly type: 'missing'; readonly nearest: NodeId | null };

/**
 * Finds `at` (null: where the walk stands) on the walk that `answers` amount to. A later pass than was walked is the last one walked.
 * A place that is not on the walk is reached by assumed answers of origin `link`, given at `time`: on from where the walk stands if
 * that leads there, else from the start.
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
  return assumed ? { type: 'linked', answers: assumed } : { type: 'missing', nearest: nearestTo(nodes, at.node) };
}

function assumeWayTo(
  nodes: readonly TreeNode[],
  answers: readonly Given[],
  walk: Walk,
  node: NodeId,
  time: number,
): readonly Given[] | undefined {
  const walked = walk.path.map((visit) => visit.given);
  const graph = buildStateGraph(nodes);
  const standing = stateAt(graph, walk.current, lastAnswersOf(walk.path));
  const onward = findPath(graph, standing, (next) => next.id === node)?.steps;
  const steps = onward ?? findPathTo(nodes, node);
  if (steps === undefined) return undefined;
  // Later than all before, so that an assumed check does not come before a step that was done.
  const latest = walked.reduce((latestSoFar, given) => Math.max(latestSoFar, given.time), time);
  return beginWith([...(onward ? walked : []), ...steps.map((step) => assume(step, latest))], answers);
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
