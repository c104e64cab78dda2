import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyTree, PROPERTY } from '../../../engine/testing/anyTree.ts';
import { makeNode, makeOutcome } from '../../../engine/testing/makeTree.ts';
import type { TreeNode } from '../../../model/tree.ts';
import { findDominators } from './findDominators.ts';

/** Ids of the nodes that can be reached without passing `avoided`. */
function listReachable(nodes: readonly TreeNode[], avoided: string): ReadonlySet<string> {
  const reached = new Set<string>();
  const visit = (id: string | undefined): void => {
    const node = nodes.find((candidate) => candidate.id === id);
    if (!node || node.id === avoided || reached.has(node.id)) return;
    reached.add(node.id);
    for (const answer of node.answers) for (const edge of answer.goes) visit(edge.to);
  };
  visit(nodes[0]?.id);
  return reached;
}

describe('findDominators', () => {
  it('finds where ways parted that meet again, and is not misled by a way back', () => {
    const nodes = [
      makeNode('symptom', 'a', { this: 'b', other: 'end' }),
      makeNode('question', 'b', { yes: 'c', no: 'd' }),
      makeNode('step', 'c', { done: 'e' }),
      makeNode('step', 'd', { done: 'e' }),
      makeNode('loop', 'e', { another: 'b', 'no-more': 'end' }),
      makeOutcome('end'),
    ];
    expect(Object.fromEntries(findDominators(nodes))).toEqual({ b: 'a', c: 'b', d: 'b', e: 'b', end: 'a' });
  });

  it('names a node that cannot be walked around, for every node of every tree', () => {
    fc.assert(
      fc.property(anyTree, (nodes) => {
        const dominators = findDominators(nodes);
        expect(dominators.size).toBe(nodes.length - 1);
        for (const [id, dominator] of dominators) expect(listReachable(nodes, dominator).has(id)).toBe(false);
      }),
      PROPERTY,
    );
  });
});
