import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { GFM, parser } from '@lezer/markdown';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, Inline, ListItem } from '../../model/content.ts';
import type { Document } from '../../model/document.ts';
import { blocksText } from '../../model/plainText.ts';
import { parse } from './parse.ts';
import { PlainRuns } from './plainRuns.ts';

const SEED = { seed: 20240124, numRuns: 400 };

/** Pieces from which random text comes out as Markdown more often than not, well-formed and otherwise. */
const PIECES = [
  '# ',
  '## Cause',
  '\n',
  '\n\n',
  '  ',
  '    ',
  '\t',
  '\r\n',
  '- ',
  '* ',
  '1. ',
  '3) ',
  '> ',
  '> [!NOTE]\n',
  '**',
  '*',
  '_',
  '~~',
  '`',
  '```\n',
  '~~~cmd\n',
  '[',
  ']',
  '](',
  ')',
  '](Q123456)',
  '[a]: http://x.org\n',
  '![',
  '<b>',
  '</b>',
  '<path>',
  '<!--',
  '-->',
  '<script>',
  '</script>',
  '<pre>',
  '</pre>',
  '<br>',
  '<li>',
  '</li>',
  '<ol>',
  '</ol>',
  '<ul class="a">',
  '<table><tr><td>',
  '</td><th>',
  '</table>',
  '<div class="warning">',
  '</div>',
  '<p>',
  '<p>1. a<br>2. b',
  '<table><tr><td>1<td>a<tr><td>2<td>b</table>',
  '<h2>',
  '</h2>',
  '<details><summary>',
  '</summary>',
  '</details>',
  '<dl><dt>',
  '<dd>',
  ':::warning Title\n',
  ':::\n',
  '{{< note >}}\n',
  '{{< /note >}}\n',
  '{% tab title="A" %}\n',
  '{% endtab %}\n',
  '{: .note }\n',
  '!!! warning "Title"\n',
  '=== "A"\n',
  '# [A](#tab/a)\n',
  '> [!bug]- Title\n',
  '⚠️ ',
  '[^1]',
  '\n[^1]: ',
  '\n: ',
  '<Tabs>\n',
  '<TabItem label="A">\n',
  '</TabItem>',
  '</Tabs>\n',
  '<Note>\n',
  '</Note>\n',
  '|',
  '|-|-|\n',
  'NOTE: ',
  '**Warning**: ',
  ':::image source="a" alt-text="b":::',
  '::: moniker\n',
  '[!INCLUDE [t](p)]',
  '---\n',
  'title: x\n',
  '&amp;',
  '\\',
  'www.x.org',
  'a@b.c',
  'http://x.org/y ',
  'word',
  'stop the service ',
  '\0',
  '\ufffd',
  '😀',
  '===\n',
];

const markdown = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join('')),
  fc.string({ maxLength: 200, unit: 'grapheme' }),
);

describe('any text', { timeout: 120_000 }, () => {
  it('gives blocks numbered in order, each within its parent and behind its elder', () => {
    fc.assert(
      fc.property(markdown, (text) => {
        const { document, diagnostics } = parse(text, 'a');
        expectNumbered(document);
        expectNested(document, document.blocks, 0, text.length);
        for (const { range } of diagnostics) expectWithin(range, 0, text.length);
      }),
      SEED,
    );
  });

  it('gives texts merged, and links to the web or to mail only', () => {
    fc.assert(
      fc.property(markdown, (text) => {
        for (const inlines of leaves(parse(text, 'a').document.blocks)) expectSound(inlines);
      }),
      SEED,
    );
  });

  it('reads alike with any line ends', () => {
    fc.assert(
      fc.property(markdown, (text) => {
        const unix = text.replaceAll('\r', '');
        expect(parse(unix.replaceAll('\n', '\r\n'), 'a').document.blocks).toEqual(parse(unix, 'a').document.blocks);
      }),
      SEED,
    );
  });

  it('keeps the words of prose', () => {
    const word = fc
      .stringMatching(/^[A-Za-z]{1,8}$/)
      .filter((letters) => !/^(?:note|tip|warning|caution|important)s?$/i.test(letters));
    const paragraph = fc.array(word, { minLength: 1, maxLength: 30 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.array(paragraph, { minLength: 1, maxLength: 8 }), (paragraphs) => {
        expect(blocksText(parse(paragraphs.join('\n\n'), 'a').document.blocks)).toBe(paragraphs.join(' '));
        expect(blocksText(parse(paragraphs.map((text) => `- ${text}`).join('\n'), 'a').document.blocks)).toBe(
          paragraphs.join(' '),
        );
      }),
      SEED,
    );
  });

  it('has the same syntax whether or not plain words are passed over', () => {
    const [plain, passing] = [parser.configure(GFM), parser.configure([GFM, PlainRuns])];
    fc.assert(
      fc.property(markdown, (text) => {
        expect(nodesOf(passing.parse(text))).toEqual(nodesOf(plain.parse(text)));
      }),
      SEED,
    );
  });
});

const corpus = new URL('../../../../shared/corpus/markdown/support/', import.meta.url);

describe.skipIf(!existsSync(corpus))('real articles (../shared/corpus is there)', { timeout: 120_000 }, () => {
  it('survive being cut, doubled and shuffled', () => {
    const names = readdirSync(corpus).filter((name) => name.endsWith('.md'));
    const article = fc.constantFrom(...names).map((name) => readFileSync(new URL(name, corpus), 'utf8'));
    const cut = fc.tuple(article, fc.nat(4_000), fc.nat(4_000), fc.constantFrom(...PIECES));
    fc.assert(
      fc.property(cut, ([text, from, length, piece]) => {
        const mutated = text.slice(0, from) + piece + text.slice(from + length);
        const { document } = parse(mutated, 'a');
        expectNumbered(document);
        expectNested(document, document.blocks, 0, mutated.length);
      }),
      { ...SEED, numRuns: 100 },
    );
  });
});

function expectNumbered({ blocks, ranges }: Document): void {
  const numbers = blocks.flatMap(numbersOf);
  expect(numbers).toEqual(numbers.map((_, i) => i));
  expect(ranges.length).toBe(numbers.length);
}

function numbersOf(block: Block | ListItem): readonly number[] {
  return [block.at, ...childrenOf(block).flatMap(numbersOf)];
}

function childrenOf(block: Block | ListItem): readonly (Block | ListItem)[] {
  if ('items' in block) return block.items;
  return !('type' in block) || block.type === 'quote' || block.type === 'admonition' ? block.children : [];
}

function expectNested({ ranges }: Document, blocks: readonly (Block | ListItem)[], start: number, end: number): void {
  const check = (siblings: readonly (Block | ListItem)[], from: number, to: number): void => {
    let behind = from;
    for (const block of siblings) {
      const range = ranges[block.at] ?? { start: -1, end: -1 };
      expectWithin(range, behind, to);
      check(childrenOf(block), range.start, range.end);
      behind = range.end;
    }
  };
  check(blocks, start, end);
}

function expectWithin(range: { start: number; end: number }, start: number, end: number): void {
  expect(range.start).toBeGreaterThanOrEqual(start);
  expect(range.end).toBeGreaterThanOrEqual(range.start);
  expect(range.end).toBeLessThanOrEqual(end);
}

function leaves(blocks: readonly (Block | ListItem)[]): readonly (readonly Inline[])[] {
  return blocks.flatMap((block) => {
    if ('type' in block && (block.type === 'paragraph' || block.type === 'heading')) return [block.children];
    if ('type' in block && block.type === 'table') return [...block.head, ...block.rows.flat()];
    return leaves(childrenOf(block));
  });
}

function expectSound(inlines: readonly Inline[]): void {
  inlines.forEach((inline, i) => {
    if (inline.type === 'text') expect(inlines[i + 1]?.type).not.toBe('text');
    if (inline.type === 'link') expect(inline.href).toMatch(/^(?:https?:\/\/|mailto:)/i);
    if ('children' in inline) expectSound(inline.children);
  });
}

function nodesOf(tree: ReturnType<typeof parser.parse>): readonly string[] {
  const nodes: string[] = [];
  tree.iterate({ enter: ({ name, from, to }) => void nodes.push(`${name} ${from}-${to}`) });
  return nodes;
}
