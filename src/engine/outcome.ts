import { plainText } from '../model/plainText.ts';
import type { NearArticle } from '../model/published.ts';
import type { OutcomeKind, TreeNode } from '../model/tree.ts';
import { type RailEntry, visitEntry } from './rail.ts';
import type { Visit, Walk } from './replay.ts';

/** What an outcome's page says beyond the node's own words. */
export interface ScreenOutcome {
  readonly kind: OutcomeKind;
  /** "Solved", "Explained: nothing to fix". */
  readonly sentence: string;
  /** Steps done, in order. */
  readonly done: readonly RailEntry[];
  /** Steps skipped or that could not be done, and not done on a later pass: to do now. */
  readonly leftOut: readonly RailEntry[];
  /** The nearest other articles; for `not-solved` and `not-this-article`, else empty. */
  readonly nearest: readonly NearArticle[];
}

/** What is said of the outcome `node` after `walk`; null for any other node. */
export function describeOutcome(node: TreeNode, walk: Walk, nearest: readonly NearArticle[]): ScreenOutcome | null {
  if (node.type !== 'outcome') return null;
  const isOpen = node.outcome === 'not-solved' || node.outcome === 'not-this-article';
  const steps = walk.path.filter((visit) => visit.node.type === 'step');
  return {
    kind: node.outcome,
    sentence: plainText(node.heading),
    done: steps.filter(isDone).map(visitEntry),
    leftOut: steps.filter((visit, at) => !isDone(visit) && !isDoneLater(visit, steps.slice(at + 1))).map(visitEntry),
    nearest: isOpen ? nearest : [],
  };
}

function isDone(visit: Visit): boolean {
  return visit.given.answer === 'done';
}

function isDoneLater(visit: Visit, later: readonly Visit[]): boolean {
  return later.some((other) => other.node.id === visit.node.id && isDone(other));
}
