import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile } from './compile.ts';
import { HOSTILE_TEXTS } from './testing/hostileTexts.ts';

/** A hundred thousand characters of anything give a tree or diagnostics, and never an exception. */
const SIZE = 100_000;

describe('input that no author wrote', () => {
  it.each(Object.entries(HOSTILE_TEXTS))('%s', (_, build) => {
    const { tree, diagnostics } = compile(build(SIZE), 'hostile');
    expect(tree.nodes[0]?.type).toBe('symptom');
    expect(
      diagnostics.filter(({ code }) => ['broken-edge', 'unreachable-node', 'dead-end', 'repeated-node'].includes(code)),
    ).toEqual([]);
  });
});

describe('damaged articles', () => {
  const content = join(import.meta.dirname, '../../content/kb');
  const articles = readdirSync(content)
    .filter((name) => name.endsWith('.md'))
    .map((name) => readFileSync(join(content, name), 'utf8'));

  it('are compiled whatever was cut, doubled or mixed up in them', () => {
    const damage = fc.record({
      article: fc.constantFrom(...articles),
      from: fc.nat(4000),
      length: fc.nat(300),
      to: fc.nat(4000),
      noise: fc.string({ maxLength: 20 }),
    });
    fc.assert(
      fc.property(damage, ({ article, from, length, to, noise }) => {
        const moved = article.slice(from, from + length);
        const cut = article.slice(0, from) + noise + article.slice(from + length);
        expect(compile(cut.slice(0, to) + moved + cut.slice(to), 'a').tree.nodes.length).toBeGreaterThan(1);
      }),
      { seed: 11, numRuns: 300 },
    );
  });
});
