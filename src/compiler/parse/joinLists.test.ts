import { expect, it } from 'vitest';
import { blocksText } from '../../model/plainText.ts';
import { reports, shape } from './forTests.ts';
import { parse } from './parse.ts';

const items = (text: string) =>
  parse(text, 'a').document.blocks.map((block) =>
    block.type === 'list' ? block.items.map((item) => blocksText(item.children)) : block.type,
  );

it('joins the parts of a list that commands without indentation have cut', () => {
  const text = '1. List them:\n\n```\noc get nodes\n```\n\n2. Look:\n\nIt says so.\n\n![Result](a.png)\n\n3. Restart.';
  expect(items(text)).toEqual([['List them: oc get nodes', 'Look: It says so. Result', 'Restart.']]);
  expect(reports(text)).toEqual([]);
});

it('gives the joined list and its items ranges that hold what they took', () => {
  const { document } = parse('1. a\n\n```\nb\n```\n\n2. c', 'a');
  expect(document.ranges.map(({ start, end }) => document.text.slice(start, end))).toEqual([
    document.text,
    '1. a\n\n```\nb\n```',
    'a',
    '```\nb\n```',
    '2. c',
    'c',
  ]);
});

it.each([
  ['another number', '1. a\n\ntext\n\n3. c'],
  ['a heading between', '1. a\n\n# H\n\n2. c'],
  ['a new list', '1. a\n\ntext\n\n1. b'],
  ['bullets', '- a\n\ntext\n\n2. b'],
])('leaves lists apart: %s', (_name, text) => {
  expect(shape(text)).toMatchObject([{ type: 'list' }, {}, { type: 'list' }]);
});
