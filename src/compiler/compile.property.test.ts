import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listPaths } from '../engine/paths.ts';
import { replay } from '../engine/replay.ts';
import type { Step } from '../model/article.ts';
import { blocksText } from '../model/plainText.ts';
import type { TreeNode } from '../model/tree.ts';
import { compile } from './compile.ts';
import { anyArticle } from './testing/anyArticle.ts';

const TREE_FAULTS = ['broken-edge', 'unreachable-node', 'dead-end', 'repeated-node', 'lost-step'];

const check = (property: (text: string) => void, runs = 300): void =>
  fc.assert(fc.property(anyArticle(), property), { seed: 20, numRuns: runs });

describe('every article', () => {
  it('gives a tree that keeps the rules of a tree', () => {
    check((text) => {
      const faults = compile(text, 'a').diagnostics.filter(({ code }) => TREE_FAULTS.includes(code));
      expect(faults.map(({ code, message }) => `${code}: ${message}`)).toEqual([]);
    });
  });

  it('gives paths that all end in an outcome', () => {
    check((text) => {
      const { nodes } = compile(text, 'a').tree;
      for (const { steps, outcome } of listPaths(nodes, { loopPasses: 2, limit: 40 })) {
        const walk = replay(
          nodes,
          steps.map((step) => ({ ...step, time: 0 })),
        );
        expect(walk.current).toMatchObject({ id: outcome, type: 'outcome' });
        expect(walk.dropped).toEqual([]);
      }
    }, 100);
  });

  it('shows every word of every step on some card', () => {
    check((text) => {
      const { article, nodes } = compile(text, 'a').tree;
      const shown = nodes.map(shownText).join(' ');
      for (const step of article.remedies.flatMap(({ steps }) => steps.flatMap(allSteps))) {
        for (const word of blocksText(step.blocks)
          .replace(/[(]without the quotation marks[)]/g, '')
          .split(/[^\p{L}\p{N}]+/u))
          expect(shown.toLowerCase()).toContain(word.toLowerCase());
      }
    }, 150);
  });

  it('shows every caution of a step on some card', () => {
    check((text) => {
      const { article, nodes } = compile(text, 'a').tree;
      const shown = nodes.flatMap((node) => (node.type === 'step' ? node.cautions.map(({ blocks }) => blocks) : []));
      const asked = article.remedies.flatMap(({ steps }) => steps.flatMap(allSteps)).flatMap(({ cautions }) => cautions);
      for (const index of asked) expect(shown).toContainEqual(article.cautions[index]?.blocks);
    }, 150);
  });

  it('keeps the ids of its nodes where something is added at the end', () => {
    check((text) => {
      const before = compile(text, 'a').tree.nodes.map(({ id }) => id);
      const after = new Set(compile(`${text}\n\n## References\n\nNothing else.\n`, 'a').tree.nodes.map(({ id }) => id));
      expect(before.filter((id) => !after.has(id))).toEqual([]);
    }, 100);
  });

  it('is compiled to the same tree whatever was compiled before it', () => {
    const text = '## Symptoms\n\nIt stops.\n\n## Resolution\n\n1. Run `net stop x`.\n2. If it fails, restart.\n';
    const first = compile(text, 'a').tree;
    check((other) => {
      compile(other, 'b');
      expect(compile(text, 'a').tree).toEqual(first);
    }, 60);
  });
});

const allSteps = (step: Step): readonly Step[] => [step, ...step.steps.flatMap(allSteps)];

function shownText(node: TreeNode): string {
  const heading = node.heading.map((inline) => blocksText([{ type: 'paragraph', at: 0, children: [inline] }])).join(' ');
  const answers = node.answers.map(({ label }) => label).join(' ');
  const substeps = node.type === 'step' ? node.substeps.map((substep) => JSON.stringify(substep)).join(' ') : '';
  const cautions = node.type === 'step' ? node.cautions.map(({ blocks }) => blocksText(blocks)).join(' ') : '';
  return `${heading} ${blocksText(node.blocks)} ${answers} ${substeps} ${cautions}`;
}
