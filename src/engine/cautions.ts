import type { NodeId } from '../model/ids.ts';
import type { ShownCaution, StepNode, TreeNode } from '../model/tree.ts';
import { findStepOf } from './progress.ts';
import type { Walk } from './replay.ts';

/** A caution in front of a step. All of a node's cautions are acknowledged together. */
export interface ScreenCaution extends ShownCaution {
  /** The step in front of which the article has it: the one shown, or an earlier one that a link went past. */
  readonly node: NodeId;
  readonly acknowledged: boolean;
}

/**
 * The cautions in front of the node where `walk` stands: those of the remedy's earlier steps that a link went past and nobody has read
 * yet, then its own. An article warns once, ahead of the first step ("back up the registry"), for all of the remedy. On the card
 * that the link led to, those stay in sight once they are read.
 */
export function listCautions(nodes: readonly TreeNode[], walk: Walk, acknowledged: readonly NodeId[]): readonly ScreenCaution[] {
  const isEntered = walk.path.at(-1)?.given.origin === 'link';
  const passed = listPassedSteps(nodes, walk).filter(({ id }) => isEntered || !acknowledged.includes(id));
  const own = walk.current.type === 'step' ? [walk.current] : [];
  return [...passed, ...own].flatMap(({ id, cautions }) =>
    cautions.map((caution) => ({ ...caution, node: id, acknowledged: acknowledged.includes(id) })),
  );
}

/** The earlier steps of the same remedy that were only assumed, each once. */
function listPassedSteps(nodes: readonly TreeNode[], walk: Walk): readonly StepNode[] {
  const remedy = findStepOf(nodes, walk)?.remedy;
  const assumed = walk.path.flatMap(({ node, given }) => (node.type === 'step' && given.origin === 'link' ? [node] : []));
  return [...new Set(assumed)].filter((step) => step.remedy === remedy && step.id !== walk.current.id);
}
