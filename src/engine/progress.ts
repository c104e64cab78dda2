import type { StepNode, TreeNode } from '../model/tree.ts';
import { findLikelyWay } from './likelyWay.ts';
import { indexNodes } from './nodeIndex.ts';
import { PHASE_NAMES, type Phase } from './phase.ts';
import type { Walk } from './replay.ts';

/** "Step 1 of 2", "cause 2 of 3". */
export interface Progress {
  readonly unit: 'step' | 'cause';
  readonly number: number;
  readonly of: number;
  /** Which of several remedies; null where there is one. */
  readonly remedy: { readonly number: number; readonly of: number } | null;
}

/**
 * How far a walk has come where it stands: by the causes, or by the article's steps in the remedy it is in (a step and the parts of it
 * that have cards of their own, `1` and `1.4`, are one). A check or loop counts with the step before it, a question or choice
 * with the step it leads to, unless that decides the remedy. Null outside causes and remedies.
 */
export function findProgress(nodes: readonly TreeNode[], walk: Walk): Progress | null {
  const { current } = walk;
  if (current.type === 'cause')
    return current.of > 1 ? { unit: 'cause', number: current.number, of: current.of, remedy: null } : null;
  const step = findStepOf(nodes, walk);
  if (step === undefined) return null;
  const steps = nodes.filter(isStep);
  const remedies = [...new Set(steps.map((other) => other.remedy))];
  const numbers = [...new Set(steps.filter((other) => other.remedy === step.remedy).map(topNumber))];
  const remedy = remedies.length > 1 ? { number: remedies.indexOf(step.remedy) + 1, of: remedies.length } : null;
  return { unit: 'step', number: numbers.indexOf(topNumber(step)) + 1, of: numbers.length, remedy };
}

/** The article's own step that a step node belongs to: `1` for `1.4`. */
export function topNumber(step: StepNode): string {
  return step.number.split('.', 1)[0] ?? step.number;
}

/** The card's first line: "Fix · step 1 of 2", "Cause 1 of 2", "Fix 2 of 3 · step 1 of 4 · round 2". */
export function describeWhere(phase: Phase, node: TreeNode, pass: number, progress: Progress | null): string {
  const name = PHASE_NAMES[phase];
  const count = progress ? `${progress.number} of ${progress.of}` : '';
  const said = describeEstimate(node);
  if (node.type === 'cause') return `${name}${progress ? ` ${count}` : ''}${said}`;
  const remedy = progress?.remedy ? `${name} ${progress.remedy.number} of ${progress.remedy.of}` : name;
  const step = progress ? ` · ${node.type === 'check' ? 'check after step' : 'step'} ${count}` : '';
  return `${remedy}${step}${pass > 1 ? ` · round ${pass}` : ''}${said}`;
}

const LIKELIHOODS = { rare: 'rarely the cause', possible: 'possibly the cause', often: 'often the cause' } as const;

/** What the author says of how likely a cause is, and how long a step takes: " · often the cause", " · takes 5 min". */
function describeEstimate(node: TreeNode): string {
  if (node.type === 'cause' && node.likely) return ` · ${LIKELIHOODS[node.likely]}`;
  return node.type === 'step' && node.takes !== undefined ? ` · takes ${node.takes} min` : '';
}

/**
 * The step to whose remedy the place belongs where `walk` stands: itself, the one before a check or loop, the one that a question or choice
 * leads to. Undefined outside remedies, and where the answer decides the remedy.
 */
export function findStepOf(nodes: readonly TreeNode[], walk: Walk): StepNode | undefined {
  const { current } = walk;
  if (current.type === 'step') return current;
  if (current.type === 'check' || current.type === 'loop') return walk.path.map((visit) => visit.node).findLast(isStep);
  if (current.type !== 'question' && current.type !== 'choice') return undefined;
  if (decidesRemedy(nodes, current)) return undefined;
  const step = findLikelyWay(nodes, walk).find(isStep);
  // A question that sends to other remedies leads to none of their steps yet.
  return current.remedy === undefined || current.remedy === step?.remedy ? step : undefined;
}

/** Whether different answers lead to steps of different remedies. */
function decidesRemedy(nodes: readonly TreeNode[], node: TreeNode): boolean {
  const index = indexNodes(nodes);
  const targets = node.answers.flatMap((answer) => answer.goes.flatMap((edge) => index.get(edge.to) ?? []));
  return new Set(targets.filter(isStep).map((step) => step.remedy)).size > 1;
}

function isStep(node: TreeNode): node is StepNode {
  return node.type === 'step';
}
