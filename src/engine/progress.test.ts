import { expect, it } from 'vitest';
import { describeWhere } from './progress.ts';
import { makeNode, makeStep } from './testing/makeTree.ts';

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
