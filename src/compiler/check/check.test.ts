import { describe, expect, it } from 'vitest';
import { plainText } from '../../model/plainText.ts';
import type { Edge, Tree, TreeNode } from '../../model/tree.ts';
import { compile } from '../compile.ts';
import { findSections } from '../extract/sections.ts';
import { check } from './check.ts';

const text = [
  '# It stops',
  '## Symptoms',
  'It stops.',
  '',
  '## Resolution',
  '',
  '1. Restart it.',
  '2. Look at the log.',
  '',
].join('\n');
const { tree, document } = compile(text, 'a');
const root = findSections(document.blocks, 'A');

/** The faults of a tree that was made by hand: code, line and message. */
const faultsOf = (nodes: readonly TreeNode[]): readonly string[] => {
  const made: Tree = { ...tree, nodes };
  return check(made, document, root).map(
    ({ code, range, message }) => `${text.slice(0, range.start).split('\n').length} ${code}: ${message}`,
  );
};

const step = tree.nodes.find((node) => plainText(node.heading).startsWith('Restart it'));
if (!step) throw new Error('The article has no step to break.');

/** The tree with its step changed. */
const withStep = (change: Partial<TreeNode>): readonly TreeNode[] =>
  tree.nodes.map((node) => (node.id === step.id ? ({ ...node, ...change } as TreeNode) : node));

/** The tree with all answers of its step leading along `goes`. */
const leading = (goes: readonly Edge[]): readonly TreeNode[] =>
  withStep({ answers: step.answers.map((answer) => ({ ...answer, goes })) });

describe('a tree keeps its rules', () => {
  it('as the compiler makes it', () => {
    expect(faultsOf(tree.nodes)).toEqual([]);
  });

  it('or says which answer leads nowhere', () => {
    const answer = step.answers[0]?.id;
    expect(faultsOf(leading([{ to: 'nowhere' }]))).toContain(
      `7 broken-edge: Answer "${answer}" of node "${step.id}" names "nowhere", which is not there.`,
    );
    expect(faultsOf(leading([]))).toContain(`7 broken-edge: Answer "${answer}" of node "${step.id}" leads nowhere.`);
  });

  it('or which node no answer leads to', () => {
    const island = { ...step, id: 'island' };
    expect(faultsOf([...tree.nodes, island])).toEqual(['7 unreachable-node: No answer leads to node "island".']);
  });

  it('or from which node no path ends', () => {
    expect(faultsOf(leading([{ to: step.id }]))).toContain(`7 dead-end: From node "${step.id}" no path reaches an outcome.`);
  });

  it('or which name two nodes have', () => {
    expect(faultsOf([...tree.nodes, step])).toEqual([`7 repeated-node: Two nodes are named "${step.id}".`]);
  });

  it('or which instruction stands on no card', () => {
    const changed = withStep({ heading: [{ type: 'text', value: 'Do something' }], blocks: [] });
    expect(faultsOf(changed)).toEqual(['7 lost-step: This instruction is in no node of the tree: "Restart it.".']);
  });
});
