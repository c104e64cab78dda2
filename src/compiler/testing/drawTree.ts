import { blocksText, plainText } from '../../model/plainText.ts';
import type { Edge, Guard, Substep, Tree, TreeNode } from '../../model/tree.ts';

/** A tree as text that a reader can check: a node a paragraph, its answers with where they lead. For fixtures. */
export function drawTree({ nodes }: Tree): string {
  return `${nodes.map(drawNode).join('\n')}\n`;
}

function drawNode(node: TreeNode): string {
  const lines = [
    `${node.id}: ${plainText(node.heading)}`,
    ...(node.type === 'cause' && node.likely ? [`  likely ${node.likely}`] : []),
    ...(node.type === 'step' && node.takes !== undefined ? [`  takes ${node.takes} min`] : []),
    ...(node.blocks.length > 0 ? [`  | ${blocksText(node.blocks)}`] : []),
    ...(node.type === 'symptom' ? node.symptoms.map(({ blocks }) => `  * ${blocksText(blocks)}`) : []),
    ...(node.type === 'step'
      ? [
          ...node.cautions.map(({ kind, blocks }) => `  ! ${kind}: ${blocksText(blocks)}`),
          ...node.substeps.flatMap((substep) => drawSubstep(substep, '  ')),
        ]
      : []),
    ...node.answers.map(({ id, goes }) => `  ${id} → ${goes.map(drawEdge).join(', else ')}`),
  ];
  return `${lines.join('\n')}\n`;
}

const drawSubstep = (substep: Substep, indent: string): readonly string[] => [
  `${indent}- ${blocksText(substep.blocks)}`,
  ...substep.substeps.flatMap((inner) => drawSubstep(inner, `${indent}  `)),
];

const drawEdge = ({ to, guards = [] }: Edge): string =>
  guards.length === 0 ? to : `${to} if ${guards.map(drawGuard).join(' and ')}`;

function drawGuard(guard: Guard): string {
  if (guard.type === 'unvisited') return `${guard.node} not visited`;
  return `${guard.node} ${guard.type === 'answered' ? 'is' : 'is not'} ${guard.answers.join('/')}`;
}
