import type { StepNode, TreeNode } from '../model/tree.ts';
import { findLikelyWay } from './likelyWay.ts';
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
 * How far a walk has come where it stands: by the causes, or by the step nodes of the remedy it is in. A check or loop counts with the
 * step before it, a question or choice with the step it leads to. Null outside causes and remedies.
 */
export function findProgress(nodes: readonly TreeNode[], walk: Walk): Progress | null {
  const { current } = walk;
  if (current.type === 'cause')
    return current.of > 1 ? { unit: 'cause', number: current.number, of: current.of, remedy: null } : null;
  const step = findStepOf(nodes, walk);
  if (step === undefined) return null;
  const steps = nodes.filter(isStep);
  const ofRemedy = steps.filter((other) => other.remedy === step.remedy);
  const remedies = [...new Set(steps.map((other) => other.remedy))];
  const remedy = remedies.length > 1 ? { number: remedies.indexOf(step.remedy) + 1, of: remedies.length } : null;
  return { unit: 'step', number: ofRemedy.findIndex((other) => other.id === step.id) + 1, of: ofRemedy.length, remedy };
}

/** The card's first line: "Fix · step 1 of 2", "Cause 1 of 2", "Fix 2 of 3 · step 1 of 4 · round 2". */
export function describeWhere(phase: Phase, node: TreeNode, pass: number, progress: Progress | null): string {
  const name = PHASE_NAMES[phase];
  const count = progress ? `${progress.number} of ${progress.of}` : '';
  if (progress?.unit === 'cause') return `${name} ${count}`;
  const remedy = progress?.remedy ? `${name} ${progress.remedy.number} of ${progress.remedy.of}` : name;
  const step = progress ? ` · ${node.type === 'check' ? 'check after step' : 'step'} ${count}` : '';
  return `${remedy}${step}${pass > 1 ? ` · round ${pass}` : ''}`;
}

function findStepOf(nodes: readonly TreeNode[], walk: Walk): StepNode | undefined {
  const { current } = walk;
  if (current.type === 'step') return current;
  if (current.type === 'question' || current.type === 'choice') return findLikelyWay(nodes, walk).find(isStep);
  if (current.type !== 'check' && current.type !== 'loop') return undefined;
  return walk.path.map((visit) => visit.node).findLast(isStep);
}

function isStep(node: TreeNode): node is StepNode {
  return node.type === 'step';
}
