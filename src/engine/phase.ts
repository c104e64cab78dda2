import type { TreeNode } from '../model/tree.ts';
import type { NodeIndex } from './nodeIndex.ts';

/** The four parts of every walk, as the rail shows them. */
export type Phase = 'symptom' | 'cause' | 'fix' | 'outcome';

/** In the order of a walk. */
export const PHASES: readonly Phase[] = ['symptom', 'cause', 'fix', 'outcome'];

/** As the agent reads them. */
export const PHASE_NAMES: Readonly<Record<Phase, string>> = {
  symptom: 'Symptom',
  cause: 'Cause',
  fix: 'Fix',
  outcome: 'Outcome',
};

/** Which part of the walk a node belongs to. A question or choice that leads on to a cause helps to find it; others belong to the fix. */
export function phaseOf(node: TreeNode, index: NodeIndex): Phase {
  switch (node.type) {
    case 'symptom':
    case 'applies-to':
      return 'symptom';
    case 'cause':
    case 'outcome':
      return node.type;
    case 'question':
    case 'choice':
      return leadsToCause(node, index) ? 'cause' : 'fix';
    default:
      return 'fix';
  }
}

function leadsToCause(node: TreeNode, index: NodeIndex): boolean {
  return node.answers.some((answer) => answer.goes.some((edge) => index.get(edge.to)?.type === 'cause'));
}
