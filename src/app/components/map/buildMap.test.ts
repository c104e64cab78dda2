import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyTree, PROPERTY } from '../../../engine/testing/anyTree.ts';
import { makeNode, makeOutcome } from '../../../engine/testing/makeTree.ts';
import { buildMap, type MapNode } from './buildMap.ts';

/** Ids of the nodes that the map draws, each as often as it does. */
function listDrawn({ node, ways, meetings }: MapNode): readonly string[] {
  return [node.id, ...ways.flatMap(({ next }) => (next ? listDrawn(next) : [])), ...meetings.flatMap(listDrawn)];
}

describe('buildMap', () => {
  it('draws every node of every tree once', () => {
    fc.assert(
      fc.property(anyTree, (nodes) => {
        const map = buildMap(nodes);
        const drawn = map ? listDrawn(map) : [];
        expect([...drawn].sort()).toEqual(nodes.map(({ id }) => id).sort());
      }),
      PROPERTY,
    );
  });

  it('puts answers with one destination together, and draws after them where their ways meet', () => {
    const nodes = [
      makeNode('cause', 'a', { yes: 'b', unsure: 'b', no: 'end' }),
      makeNode('check', 'b', { solved: 'end', 'still-there': 'a' }),
      makeOutcome('end'),
    ];
    const map = buildMap(nodes);
    expect(map?.ways.map(({ labels, to, next }) => [labels, to.id, next !== null])).toEqual([
      [['yes', 'unsure'], 'b', true],
      [['no'], 'end', false],
    ]);
    expect(map?.meetings.map(({ node }) => node.id)).toEqual(['end']);
    expect(map?.ways[0]?.next?.ways.map(({ to, next }) => [to.id, next])).toEqual([
      ['end', null],
      ['a', null],
    ]);
  });

  it('says where a way depends on earlier answers', () => {
    const guarded = { to: 'b', guards: [{ type: 'unvisited', node: 'b' }] } as const;
    const map = buildMap([
      makeNode('check', 'a', { solved: 'end', no: [guarded, 'end'] }),
      makeNode('step', 'b', { done: 'end' }),
      makeOutcome('end'),
    ]);
    expect(map?.ways.map(({ to, isConditional }) => [to.id, isConditional])).toEqual([
      ['end', false],
      ['b', true],
      ['end', true],
    ]);
  });
});
