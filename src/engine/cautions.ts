import type { NodeId } from '../model/ids.ts';
import type { ShownCaution, TreeNode } from '../model/tree.ts';

/** A caution in front of a step. All of a node's cautions are acknowledged together. */
export interface ScreenCaution extends ShownCaution {
  readonly acknowledged: boolean;
}

/** The cautions in front of `node`; only steps have any. */
export function listCautions(node: TreeNode, acknowledged: readonly NodeId[]): readonly ScreenCaution[] {
  if (node.type !== 'step') return [];
  return node.cautions.map((caution) => ({ ...caution, acknowledged: acknowledged.includes(node.id) }));
}
