import fc from 'fast-check';
import { expect, it } from 'vitest';
import { locate } from './locate.ts';
import { replay } from './replay.ts';
import { anyTree, PROPERTY } from './testing/anyTree.ts';

/** For each of some nodes, one of its answers, whatever the way there; what an edit of the article leaves of a session looks like that. */
const anyPicks = fc.array(fc.record({ node: fc.nat(9), answer: fc.nat(2), time: fc.nat(50) }), { maxLength: 15 });

it('comes in any tree to the place of a link, whatever answers are remembered', () => {
  fc.assert(
    fc.property(anyTree, anyPicks, fc.nat(9), (nodes, picks, where) => {
      const answers = picks.flatMap(({ node, answer, time }) => {
        const picked = nodes[node % nodes.length];
        const given = picked?.answers[answer % Math.max(1, picked.answers.length)];
        return picked && given ? [{ node: picked.id, answer: given.id, time }] : [];
      });
      const at = { node: nodes[where % nodes.length]?.id ?? '', pass: 1 };
      const located = locate(nodes, answers, at, 100);
      if (located.type !== 'linked') return;
      const { path, current } = replay(nodes, located.answers);
      expect((located.visit === null ? current : path[located.visit]?.node)?.id).toBe(at.node);
      // What is not assumed is as the agent gave it.
      const own = new Set(answers);
      expect(path.filter(({ given }) => given.origin !== 'link' && !own.has(given))).toEqual([]);
    }),
    PROPERTY,
  );
});
