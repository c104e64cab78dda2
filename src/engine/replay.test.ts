import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Given } from '../model/session.ts';
import type { TreeNode } from '../model/tree.ts';
import { listPaths } from './paths.ts';
import { replay } from './replay.ts';
import { anyTree, PROPERTY } from './testing/anyTree.ts';
import { makeNode, makeOutcome } from './testing/makeTree.ts';

/** A step, then "did that help?", then "another one?", which leads back to the step. */
const looped: readonly TreeNode[] = [
  makeNode('step', 'protocol', { done: 'helped', skip: 'more' }),
  makeNode('check', 'helped', { solved: 'end', 'still-there': 'more' }),
  makeNode('loop', 'more', { another: 'protocol', 'no-more': 'unsolved' }),
  makeOutcome('end'),
  makeOutcome('unsolved', 'not-solved'),
];

function given(node: string, answer: string, time = 0): Given {
  return { node, answer, time };
}

describe('replay', () => {
  it('stands at the start before anything is answered', () => {
    expect(replay(looped, [])).toMatchObject({ path: [], currentPass: 1, dropped: [], current: { id: 'protocol' } });
  });

  it('takes the second answer for the second pass of a loop', () => {
    const answers = [
      given('protocol', 'done'),
      given('helped', 'still-there'),
      given('more', 'another'),
      given('protocol', 'skip'),
      given('more', 'no-more'),
    ];
    const walk = replay(looped, answers);
    expect(walk.path.map((visit) => `${visit.node.id} ${visit.pass} ${visit.given.answer}`)).toEqual([
      'protocol 1 done',
      'helped 1 still-there',
      'more 1 another',
      'protocol 2 skip',
      'more 2 no-more',
    ]);
    expect(walk.current.id).toBe('unsolved');
  });

  it('stops at an answer that the article no longer has, and drops it with what came after', () => {
    const answers = [given('protocol', 'done'), given('helped', 'perhaps'), given('more', 'no-more')];
    const walk = replay(looped, answers);
    expect(walk.current.id).toBe('helped');
    expect(walk.dropped).toEqual(answers.slice(1));
  });

  it('drops answers to nodes that the article no longer has, and keeps the rest', () => {
    const walk = replay(looped, [given('removed', 'yes'), given('protocol', 'skip')]);
    expect(walk.current.id).toBe('more');
    expect(walk.dropped).toEqual([given('removed', 'yes')]);
  });

  it('asks again whether it helped, where a step was done after that was answered', () => {
    const walk = replay(looped, [given('protocol', 'done', 9), given('helped', 'still-there', 5)]);
    expect(walk.current.id).toBe('helped');
    expect(walk.dropped).toEqual([given('helped', 'still-there', 5)]);
  });

  it('takes the first edge whose guards hold', () => {
    const nodes: readonly TreeNode[] = [
      makeNode('question', 'mac', { yes: 'plain', no: 'plain' }),
      makeNode('step', 'plain', {
        done: [{ to: 'mac-only', guards: [{ type: 'answered', node: 'mac', answers: ['yes'] }] }, 'end'],
      }),
      makeNode('step', 'mac-only', { done: 'end' }),
      makeOutcome('end'),
    ];
    expect(replay(nodes, [given('mac', 'yes'), given('plain', 'done')]).current.id).toBe('mac-only');
    expect(replay(nodes, [given('mac', 'no'), given('plain', 'done')]).current.id).toBe('end');
  });

  it('ends on a tree whose every answer leads around', () => {
    const round = [makeNode('question', 'a', { yes: 'a' })];
    expect(replay(round, [given('a', 'yes'), given('a', 'yes'), given('a', 'yes')]).currentPass).toBe(4);
  });

  it('gives the same walk when its own answers are replayed', () => {
    fc.assert(
      fc.property(anyTree, anyAnswers(), (nodes, answers) => {
        const walk = replay(nodes, answers);
        const again = replay(
          nodes,
          walk.path.map((visit) => visit.given),
        );
        expect(again).toEqual({ ...walk, dropped: [] });
      }),
      PROPERTY,
    );
  });

  it('takes or drops every answer exactly once, whatever the answers are', () => {
    fc.assert(
      fc.property(anyTree, anyAnswers(), (nodes, answers) => {
        const { path, dropped } = replay(nodes, answers);
        expect(new Set([...path.map((visit) => visit.given), ...dropped])).toEqual(new Set(answers));
        expect(path.length + dropped.length).toBe(answers.length);
      }),
      PROPERTY,
    );
  });

  it('comes to the outcome of a listed path by its answers, unknown ones among them aside', () => {
    fc.assert(
      fc.property(anyTree, fc.nat(20), (nodes, where) => {
        for (const path of listPaths(nodes, { loopPasses: 2, limit: 30 })) {
          const answers = path.steps.map((step) => given(step.node, step.answer));
          expect(replay(nodes, answers).current.id).toBe(path.outcome);
          expect(replay(nodes, answers.toSpliced(where, 0, given('gone', 'yes'))).current.id).toBe(path.outcome);
        }
      }),
      { ...PROPERTY, numRuns: 100 },
    );
  });
});

/** Answers with ids that trees have, in any order, with some that no tree has. */
function anyAnswers(): fc.Arbitrary<readonly Given[]> {
  const node = fc.nat(10).map((number) => `n${number}`);
  const answer = fc.constantFrom(
    'this',
    'yes',
    'no',
    'unsure',
    'done',
    'skip',
    'another',
    'no-more',
    'solved',
    'still-there',
    'gone',
  );
  return fc.array(fc.record({ node, answer, time: fc.nat(50) }), { maxLength: 30 });
}
