import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile } from './compile.ts';

/** A hundred thousand characters of anything give a tree or diagnostics, and never an exception. */
const SIZE = 100_000;

const repeated = (text: string): string => text.repeat(Math.ceil(SIZE / text.length));

const inputs: Readonly<Record<string, string>> = {
  'one long line': repeated('word '),
  'one long line of instructions': `## Resolution\n\n${repeated('Click OK. ')}`,
  'ten thousand steps': `## Resolution\n\n${Array.from({ length: 10_000 }, (_, i) => `${i + 1}. Click it.`).join('\n')}`,
  'ten thousand alternatives': `## Workaround\n\nUse one of the following methods:\n\n${'- Click it.\n'.repeat(10_000)}`,
  'deep nesting of lists': `## Resolution\n\n${Array.from({ length: 1000 }, (_, i) => `${'  '.repeat(i)}- Click it.`).join('\n')}`,
  'deep nesting of quotes': `${'> '.repeat(20_000)}WARNING: stop`,
  'unbalanced markup': repeated('**`[_<*(~'),
  headings: repeated('## Resolution\n\nClick it.\n\n'),
  'conditions without end': `## Resolution\n\nIf ${repeated('a, b or c, ')}`,
  events: `## Symptoms\n\n\`\`\`event\n${repeated('Event ID: 1008\nSource: Perflib\n')}\n\`\`\``,
  'error words': repeated('error code '),
  blanks: `## Resolution\n\n\`\`\`cmd\n${repeated('copy <a> <b>\n')}\n\`\`\``,
  'opposite conditions': `## Resolution\n\n1. ${repeated('If it is on, stop. If it is not on, start. ')}`,
  'quotation marks': `## Resolution\n\n${repeated('type "')}`,
};

describe('input that no author wrote', () => {
  it.each(Object.entries(inputs))('%s', (_, text) => {
    const { tree, diagnostics } = compile(text, 'hostile');
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
