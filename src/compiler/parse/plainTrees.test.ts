import { NodeProp, type Tree } from '@lezer/common';
import { GFM, parser } from '@lezer/markdown';
import { expect, test } from 'vitest';
import { buildPlainTrees } from './plainTrees.ts';

const grammar = parser.configure([GFM]);

/** The nodes of `tree` that carry a hash of what is around them. */
function hashedIn(tree: Tree): readonly string[] {
  const hashed: string[] = [];
  tree.iterate({
    enter: ({ name, tree: own }) => void (own?.prop(NodeProp.contextHash) !== undefined && hashed.push(name)),
  });
  return hashed;
}

/** Every node of `tree` with its place, in reading order. */
function nodesOf(tree: Tree): readonly string[] {
  const nodes: string[] = [];
  tree.iterate({ enter: ({ name, from, to }) => void nodes.push(`${name} ${from}–${to}`) });
  return nodes;
}

const ROW = '| `a` | **b** [c](d) |\n';

const TEXTS: Readonly<Record<string, string>> = {
  'a heading closed by its marks': '## Print **again** ##\n',
  'a heading of hundreds of marked words': `# ${'**a** `b` '.repeat(150)} #\n`,
  'an underlined heading of two lines': 'Print\n*again*\n=====\n',
  'a paragraph of hundreds of marked words': `${'*a **b `c`*** '.repeat(150)}\n`,
  'lists and quotes in each other': '> - Click **it**.\n>   1. ![b](c)\n>\n>      > d\n> - e\n',
  'a list of hundreds of items': `> Quoted.\n\n${'- Click **it**.\n'.repeat(200)}`,
  'a short table': `| a | b |\n| - | - |\n${ROW.repeat(3)}`,
  'a table of hundreds of rows': `| a | b |\n| - | - |\n${ROW.repeat(300)}`,
  'code, a rule, a definition and HTML': '```sh\na\n```\n\n---\n\n[a]: b "c"\n\n<p>d</p>\n\n    e\n',
};

// The library's own trees, before its methods are replaced.
const before = new Map(Object.entries(TEXTS).map(([name, text]) => [name, nodesOf(grammar.parse(text))]));
const LIST = TEXTS['a list of hundreds of items'] ?? '';
const hashedBefore = hashedIn(grammar.parse(LIST));
buildPlainTrees(grammar);

test.each(Object.entries(TEXTS))('the tree is the same, node by node: %s', (name, text) => {
  expect(nodesOf(grammar.parse(text))).toEqual(before.get(name));
});

test('the grammar spends nothing on texts that are typed: no node has a hash, and a long list is flat', () => {
  const tree = grammar.parse(LIST);
  expect(hashedBefore).not.toEqual([]);
  expect(hashedIn(tree)).toEqual([]);
  // Every item, and nothing in between that only groups them.
  expect(tree.topNode.getChild('BulletList')?.tree?.children).toHaveLength(200);
});
