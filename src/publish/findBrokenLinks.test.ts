import { describe, expect, it } from 'vitest';
import { compile } from '../compiler/compile.ts';
import { findBrokenLinks } from './findBrokenLinks.ts';

/** The messages for `a.md` with the text `text`, beside `b.md` and `sub/c.md`. */
function messages(text: string): readonly string[] {
  const file = (path: string, content: string) => ({
    path: `kb/${path}`,
    text: content,
    tree: compile(content, /(\w+)\.md$/.exec(path)?.[1] ?? '').tree,
  });
  const files = [file('a.md', text), file('b.md', '# B\n\n## What it is, mostly\n\nX.\n'), file('sub/c.md', '# C\n\nX.\n')];
  return findBrokenLinks(files).map(
    ({ path, position, diagnostic }) => `${path}:${position.line}:${position.column} ${diagnostic.message}`,
  );
}

describe('a link that leads to no place', () => {
  it.each([
    ['within the article', 'See [it](#nope).', 'kb/a.md:1:10 This article has no heading #nope.'],
    ['in another article', 'See [it](b.md#nope).', 'kb/a.md:1:10 b.md has no heading #nope.'],
    ['in another folder', 'See [it](sub9/c.md).', 'kb/a.md:1:10 There is no file sub9/c.md; the article is in kb/sub/c.md.'],
    ['by a label', 'See [it there][nope].', "kb/a.md:1:16 The link's label [nope] is not defined."],
    ['by a label that leads nowhere', 'See [it][x].\n\n[x]: b.md#nope', 'kb/a.md:3:6 b.md has no heading #nope.'],
  ])('%s is reported at its target', (_where, text, expected) => expect(messages(text)).toEqual([expected]));

  it.each([
    'See [it](b.md#what-it-is-mostly), [it](./b.md), [it](sub/c.md), [it](sub/../b.md) and [it](https://example.org/#nope).',
    '# One two\n\nSee [it](#one-two), [it](#One_Two), [it](#one-two-1), [it](#mark) and [tab](#tab/x).\n\n## Other {#mark}\n',
    'Code: `[a](#nope)`\n\n```md\n[a](#nope)\n```\n\n<!-- [a](#nope) -->',
    'See [it][x] and `[Microsoft][ODBC]`: [Microsoft][ODBC Driver][Server] failed in [in][out].\n\n[x]: b.md',
    'See [absent](nowhere.md#nope), which is reported otherwise.',
  ])('is not what %j has', (text) => expect(messages(text)).toEqual([]));
});

it.each(['](', '<!-- ', '[a][', '`a ``', '{#', '](#a) {', '[a](#b) ', '```\n', '[a]: '])(
  'takes no time over a megabyte of %j',
  (text) => {
    const path = 'kb/a.md';
    const { tree } = compile('# A', 'a');
    expect(findBrokenLinks([{ path, text: text.repeat(1_000_000 / text.length), tree }]).length).toBeGreaterThanOrEqual(0);
  },
);
