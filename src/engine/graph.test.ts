import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDeadEnds, findUnreachable, readGraph } from './graph.ts';
import { findNearestNode } from './nearestNode.ts';
import { anyTree, PROPERTY } from './testing/anyTree.ts';
import { makeNode, makeOutcome } from './testing/makeTree.ts';

describe('facts about a tree', () => {
  it('names nodes that nothing leads to, also behind an edge that is always taken', () => {
    const nodes = [
      makeNode('question', 'a', { yes: ['end', 'behind'] }),
      makeNode('step', 'behind', { done: 'end' }),
      makeNode('step', 'alone', { done: 'end' }),
      makeOutcome('end'),
    ];
    expect(findUnreachable(readGraph(nodes))).toEqual(['behind', 'alone']);
  });

  it('names nodes from which no outcome can be reached', () => {
    const nodes = [
      makeNode('question', 'a', { yes: 'end', no: 'b' }),
      makeNode('loop', 'b', { another: 'b' }),
      makeNode('step', 'c', { done: 'd' }),
      makeNode('step', 'd', { done: 'a' }),
      makeNode('step', 'e', { done: 'd', skip: 'b' }),
      makeOutcome('end'),
    ];
    expect(findDeadEnds(readGraph(nodes))).toEqual(['b']);
  });

  it('names every edge that cannot be walked', () => {
    const guard = { type: 'answered' as const, node: 'gone', answers: ['yes'] };
    const noAnswer = { type: 'answered' as const, node: 'a', answers: ['maybe'] };
    const nodes = [
      makeNode('question', 'a', { yes: 'nowhere', no: [], unsure: [{ to: 'end', guards: [guard, noAnswer] }] }),
      makeOutcome('end'),
    ];
    expect(readGraph(nodes).broken).toEqual([
      { node: 'a', answer: 'yes', to: 'nowhere', fault: 'unknown-destination' },
      { node: 'a', answer: 'no', to: null, fault: 'no-edge' },
      { node: 'a', answer: 'unsure', to: 'gone', fault: 'unknown-guard-node' },
      { node: 'a', answer: 'unsure', to: 'a', fault: 'unknown-guard-answer' },
      { node: 'a', answer: 'unsure', to: null, fault: 'last-edge-guarded' },
    ]);
  });

  it('finds nothing to say about valid trees', () => {
    fc.assert(
      fc.property(anyTree, (nodes) => {
        expect([...findUnreachable(readGraph(nodes)), ...findDeadEnds(readGraph(nodes)), ...readGraph(nodes).broken]).toEqual([]);
      }),
      PROPERTY,
    );
  });
});

describe('findNearestNode', () => {
  const nodes = [makeNode('step', 'register-the-dll', {}), makeNode('step', 'reload-the-counters', {}), makeOutcome('solved')];

  it('finds the node whose words are nearest to those of an old link', () => {
    expect(findNearestNode(nodes, 'register-the-imsperf-dll')?.id).toBe('register-the-dll');
    expect(findNearestNode(nodes, 'reload-counters')?.id).toBe('reload-the-counters');
    expect(findNearestNode(nodes, 'solved')?.id).toBe('solved');
  });

  it('finds none where no node is near', () => {
    expect(findNearestNode(nodes, 'xyz')).toBeUndefined();
  });
});
