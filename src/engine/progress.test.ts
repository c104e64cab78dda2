import { expect, it } from 'vitest';
import type { TreeNode } from '../model/tree.ts';
import { describeWhere, findProgress } from './progress.ts';
import { replay } from './replay.ts';
import { makeNode, makeOutcome, makeStep } from './testing/makeTree.ts';

it('says where a card stands, and what its author says of time and likelihood', () => {
  const progress = { unit: 'step', number: 1, of: 2, remedy: null } as const;
  expect(describeWhere('fix', makeStep('s', {}, { takes: 5 }), 1, progress)).toBe('Fix · step 1 of 2 · takes 5 min');
  expect(describeWhere('fix', makeStep('s', {}), 2, progress)).toBe('Fix · step 1 of 2 · round 2');
  const cause = makeNode('cause', 'c', {});
  expect(
    describeWhere('cause', { ...cause, type: 'cause', number: 1, of: 2, likely: 'often' }, 1, {
      unit: 'cause',
      number: 1,
      of: 2,
      remedy: null,
    }),
  ).toBe('Cause 1 of 2 · often the cause');
});

it('does not count a question of one remedy with the steps of another that it sends to', () => {
  const asked = makeNode('question', 'q', { yes: 'other', no: 'own' });
  const nodes = (remedy: number): readonly TreeNode[] => [
    { ...asked, type: 'question', condition: 'q', remedy },
    makeStep('own', { done: 'end' }, { remedy: 0 }),
    makeNode('choice', 'other', { way: 'far' }),
    makeStep('far', { done: 'end' }, { remedy: 1 }),
    makeOutcome('end'),
  ];
  const progressOf = (remedy: number) => findProgress(nodes(remedy), replay(nodes(remedy), []));
  expect(progressOf(0)).toBeNull();
  expect(progressOf(1)).toEqual({ unit: 'step', number: 1, of: 1, remedy: { number: 2, of: 2 } });
});
