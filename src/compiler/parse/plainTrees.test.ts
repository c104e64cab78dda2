import { NodeProp } from '@lezer/common';
import { expect, test } from 'vitest';
import { parseSyntax } from './syntax.ts';

test('the grammar spends nothing on texts that are typed: no node has a hash, and a long list is flat', () => {
  const tree = parseSyntax(`> Quoted.\n\n${'- Click **it**.\n'.repeat(200)}`);
  const hashed: string[] = [];
  tree.iterate({
    enter: ({ name, tree: own }) => void (own?.prop(NodeProp.contextHash) !== undefined && hashed.push(name)),
  });
  expect(hashed).toEqual([]);
  // Every item, and nothing in between that only groups them.
  expect(tree.topNode.getChild('BulletList')?.tree?.children).toHaveLength(200);
});
