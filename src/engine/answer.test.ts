import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Given } from '../model/session.ts';
import type { TreeNode } from '../model/tree.ts';
import { changeAnswer, giveAnswer } from './answer.ts';
import { listPaths } from './paths.ts';
import { replay } from './replay.ts';
import { anyTree, PROPERTY } from './testing/anyTree.ts';
import { makeNode, makeOutcome } from './testing/makeTree.ts';

const nodes: readonly TreeNode[] = [
  makeNode('question', 'pack', { yes: 'reapply', no: 'restart' }),
  makeNode('step', 'reapply', { done: 'shares', skip: 'shares' }),
  makeNode('step', 'restart', { done: 'shares', skip: 'shares' }),
  makeNode('question', 'shares', { yes: 'helped', no: 'helped' }),
  makeNode('check', 'helped', { solved: 'end', 'still-there': 'unsolved' }),
  makeOutcome('end'),
  makeOutcome('unsolved', 'not-solved'),
];

function answersOf(...pairs: readonly string[]): readonly Given[] {
  return pairs.map((pair, at) => {
    const [node = '', answer = ''] = pair.split(' ');
    return { node, answer, time: at };
  });
}

function walked(answers: readonly Given[]): readonly string[] {
  return replay(nodes, answers).path.map((visit) => `${visit.node.id} ${visit.given.answer}`);
}

describe('giveAnswer', () => {
  it('goes on from where the walk stands', () => {
    expect(walked(giveAnswer(nodes, [], { node: 'pack', answer: 'no', time: 0 }))).toEqual(['pack no']);
  });

  it('takes the place of an answer that the article no longer has', () => {
    const answers = giveAnswer(nodes, answersOf('pack perhaps'), { node: 'pack', answer: 'yes', time: 1 });
    expect(answers).toEqual([{ node: 'pack', answer: 'yes', time: 1 }]);
  });

  it('changes nothing at a node where the walk does not stand, nor for an answer that the node has not got', () => {
    const answers = answersOf('pack yes');
    expect(giveAnswer(nodes, answers, { node: 'shares', answer: 'yes', time: 1 })).toBe(answers);
    expect(giveAnswer(nodes, answers, { node: 'reapply', answer: 'perhaps', time: 1 })).toBe(answers);
  });

  it('goes on even when the clock was set back between a step and its check', () => {
    const stepDone = giveAnswer(nodes, answersOf('pack yes'), { node: 'reapply', answer: 'done', time: 900 });
    const toCheck = giveAnswer(nodes, stepDone, { node: 'shares', answer: 'no', time: 100 });
    expect(replay(nodes, giveAnswer(nodes, toCheck, { node: 'helped', answer: 'solved', time: 101 })).current.id).toBe('end');
  });
});

describe('changeAnswer', () => {
  const all = answersOf('pack yes', 'reapply done', 'shares no', 'helped still-there');

  it('keeps a later answer that still holds once the new way is walked, and asks the check again', () => {
    const changed = changeAnswer(nodes, all, 0, 'no', 10);
    expect(walked(changed)).toEqual(['pack no']);
    const goneOn = giveAnswer(nodes, changed, { node: 'restart', answer: 'done', time: 11 });
    expect(walked(goneOn)).toEqual(['pack no', 'restart done', 'shares no']);
    expect(replay(nodes, goneOn).dropped.map((given) => given.node)).toEqual(['reapply', 'helped']);
  });

  it('keeps all that comes after a change that leads the same way', () => {
    expect(walked(changeAnswer(nodes, all, 2, 'yes', 10))).toEqual([
      'pack yes',
      'reapply done',
      'shares yes',
      'helped still-there',
    ]);
  });

  it('asks the check again when a step that was skipped is done now', () => {
    const skipped = answersOf('pack yes', 'reapply skip', 'shares no', 'helped still-there');
    expect(replay(nodes, changeAnswer(nodes, skipped, 1, 'done', 10)).current.id).toBe('helped');
  });

  it('restores everything when the change is taken back', () => {
    const changed = changeAnswer(nodes, all, 0, 'no', 10);
    expect(walked(changeAnswer(nodes, changed, 0, 'yes', 11))).toEqual(walked(all));
  });

  it('keeps in any tree what comes before the change, and later drops only what it did not reach', () => {
    fc.assert(
      fc.property(anyTree, fc.nat(), fc.nat(), fc.nat(), (tree, whichPath, whichVisit, whichAnswer) => {
        const paths = [...listPaths(tree, { loopPasses: 2, limit: 20 })];
        const answers = (paths[whichPath % paths.length]?.steps ?? []).map((step, time) => ({ ...step, time }));
        const at = whichVisit % Math.max(answers.length, 1);
        const choice = tree.find((node) => node.id === answers[at]?.node)?.answers ?? [];
        const chosen = choice[whichAnswer % Math.max(choice.length, 1)]?.id ?? 'none';
        const changed = changeAnswer(tree, answers, at, chosen, 1000);
        const walk = replay(tree, changed);
        expect(walk.path.slice(0, at).map((visit) => visit.given)).toEqual(answers.slice(0, at));
        if (answers.length > 0) expect(walk.path[at]?.given).toMatchObject({ node: answers[at]?.node, answer: chosen });
        expect(changed.length).toBe(answers.length);
        const kept = answers.slice(at + 1).filter((given) => !walk.dropped.includes(given));
        expect(walk.path.slice(at + 1).map((visit) => visit.given)).toEqual(expect.arrayContaining(kept));
        const nextRemembered = walk.dropped.filter((given) => given.node === walk.current.id && walk.current.type !== 'check');
        expect(nextRemembered).toEqual([]);
      }),
      PROPERTY,
    );
  });
});
