import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPathTo, type ListedPath, listPaths } from './paths.ts';
import { replay } from './replay.ts';
import { anyTree, PROPERTY } from './testing/anyTree.ts';
import { makeNode, makeOutcome } from './testing/makeTree.ts';
import { getDestination } from './transition.ts';

const nodes = [
  makeNode('cause', 'dll', { yes: 'register', no: 'counters', unsure: 'counters' }),
  makeNode('cause', 'counters', {
    yes: 'register',
    no: 'unsolved',
    unsure: [{ to: 'register', guards: [unsureOfDll()] }, 'unsolved'],
  }),
  makeNode('step', 'register', { done: 'more', 'could-not': 'more' }),
  makeNode('loop', 'more', { another: 'register', 'no-more': 'solved' }),
  makeOutcome('solved'),
  makeOutcome('unsolved', 'not-solved'),
];

const hiddenBehindGuard = [
  makeNode('question', 'a', { yes: 'b', no: 'b' }),
  makeNode('question', 'b', { yes: [{ to: 'hidden', guards: [{ type: 'answered', node: 'a', answers: ['no'] }] }, 'end'] }),
  makeNode('step', 'hidden', { done: 'end' }),
  makeOutcome('end'),
];

function unsureOfDll() {
  return { type: 'answered' as const, node: 'dll', answers: ['unsure'] };
}

function show(path: ListedPath): string {
  return [...path.steps.map((step) => step.node), path.outcome].join(' ');
}

describe('listPaths', () => {
  it('lists every way through, loops gone around as often as asked', () => {
    const once = [...listPaths(nodes, { loopPasses: 1, limit: 100 })].map(show);
    expect(once.slice(0, 3)).toEqual(['dll register more solved', 'dll counters register more solved', 'dll counters unsolved']);
    const twice = [...listPaths(nodes, { loopPasses: 2, limit: 100 })].map(show);
    expect(twice).toContain('dll register more register more solved');
    expect(twice).not.toContain('dll register more register more register more solved');
  });

  it('tells apart two answers with one destination where a later guard asks which it was', () => {
    const paths = [...listPaths(hiddenBehindGuard, { loopPasses: 1, limit: 100 })];
    expect(paths.map((path) => `${path.steps[0]?.answer}: ${show(path)}`)).toEqual(['yes: a b end', 'no: a b hidden end']);
  });

  it('adds the shortest paths for answers not seen when the limit is reached', () => {
    const paths = [...listPaths(nodes, { loopPasses: 2, limit: 1 })];
    expect(new Set(paths.flatMap((path) => path.steps.map((step) => `${step.node} ${step.answer}`)))).toEqual(allAnswers(nodes));
  });

  it('ends for a tree from which no outcome can be reached', () => {
    const round = [makeNode('question', 'a', { yes: 'b' }), makeNode('question', 'b', { yes: 'a' })];
    expect([...listPaths(round, { loopPasses: 3, limit: 10 })]).toEqual([]);
  });

  it('shows in any tree every answer that can be given, and each path ends in an outcome', () => {
    fc.assert(
      fc.property(anyTree, (tree) => {
        const seen = new Set<string>();
        for (const path of listPaths(tree, { loopPasses: 2, limit: 50 })) {
          expect(tree.find((node) => node.id === path.outcome)?.type).toBe('outcome');
          for (const step of path.steps) seen.add(`${step.node} ${step.answer}`);
        }
        const reachable = tree.filter((node) => findPathTo(tree, node.id) !== undefined);
        expect(seen).toEqual(allAnswers(reachable));
      }),
      PROPERTY,
    );
  });
});

describe('findPathTo', () => {
  it('needs no answer for the start, and gives the shortest way to the rest', () => {
    expect(findPathTo(nodes, 'dll')).toEqual([]);
    expect(findPathTo(nodes, 'more')?.map((step) => step.node)).toEqual(['dll', 'register']);
    expect(findPathTo(nodes, 'gone')).toBeUndefined();
  });

  it('finds a way that only one combination of earlier answers opens', () => {
    expect(findPathTo(hiddenBehindGuard, 'hidden')).toEqual([
      { node: 'a', answer: 'no' },
      { node: 'b', answer: 'yes' },
    ]);
  });

  it('leads in any tree to the node it was asked for', () => {
    fc.assert(
      fc.property(anyTree, fc.nat(), (tree, which) => {
        const goal = tree[which % tree.length]?.id ?? '';
        const steps = findPathTo(tree, goal);
        if (steps)
          expect(
            replay(
              tree,
              steps.map((step) => ({ ...step, time: 0 })),
            ).current.id,
          ).toBe(goal);
        else expect(tree.some((node) => node.answers.some((answer) => answer.goes.some((edge) => edge.guards)))).toBe(true);
      }),
      PROPERTY,
    );
  });
});

describe('getDestination', () => {
  it('says where an answer leads, and refuses what the tree has not got', () => {
    expect(getDestination(nodes, [], 'dll', 'no')).toBe('counters');
    expect(getDestination(nodes, replay(nodes, [{ node: 'dll', answer: 'unsure', time: 0 }]).path, 'counters', 'unsure')).toBe(
      'register',
    );
    expect(() => getDestination(nodes, [], 'dll', 'maybe')).toThrow(RangeError);
    expect(() => getDestination(nodes, [], 'gone', 'yes')).toThrow(RangeError);
  });
});

function allAnswers(tree: readonly { id: string; answers: readonly { id: string }[] }[]): ReadonlySet<string> {
  return new Set(tree.flatMap((node) => node.answers.map((answer) => `${node.id} ${answer.id}`)));
}
