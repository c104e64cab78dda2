import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { positionAt } from '../../model/diagnostic.ts';
import { blocksText } from '../../model/plainText.ts';
import { compile } from '../compile.ts';
import { parse } from '../parse/parse.ts';
import { indexBlocks } from './blockIndex.ts';
import { DIRECTIVES } from './directive.ts';
import { readDirectives } from './readDirectives.ts';

/** Each directive with the words of the block that it is about, then what was wrong. */
function read(text: string): readonly string[] {
  const { document } = parse(text, 'a');
  const index = indexBlocks(document);
  const { directives, diagnostics } = readDirectives(document);
  const about = (target: number): string => {
    const block = index[target]?.block;
    return block ? `${block.type} "${blocksText([block])}"` : 'the article';
  };
  const at = (offset: number): string => `${positionAt(text, offset).line}:${positionAt(text, offset).column}`;
  return [
    ...directives.map(({ name, value, target }) => `${[name, value].filter(Boolean).join(' ')}: ${about(target)}`),
    ...diagnostics.map(({ code, range }) => `${at(range.start)} ${code}`),
  ];
}

describe('a directive is about', () => {
  it.each([
    ['the paragraph whose line it ends', 'One.\n\nTwo. <!-- whence: cause -->\n\nThree.', 'cause: paragraph "Two."'],
    ['the paragraph, on any of its lines', 'One <!-- whence: cause -->\ntwo.', 'cause: paragraph "One two."'],
    ['the heading', '## Why <!-- whence: cause -->\n\nOne.', 'cause: heading "Why"'],
    ['the item', '1. One\n2. Two <!-- whence: takes 5 min -->\n3. Three', 'takes 5 min: paragraph "Two"'],
    ['the block below', 'One.\n\n<!-- whence: cause -->\nTwo.', 'cause: paragraph "Two."'],
    ['the block below an empty line', 'One.\n\n<!-- whence: cause -->\n\n## Two\n\nThree.', 'cause: heading "Two"'],
    ['the list below', '<!-- whence: alternatives -->\n- a\n- b', 'alternatives: list "a b"'],
    [
      'the list below, in its item',
      '1. One:\n\n   <!-- whence: alternatives -->\n   - a\n   - b\n2. Two',
      'alternatives: list "a b"',
    ],
    ['what opens the item', '- <!-- whence: cause -->\n\n  One.\n- Two.', 'cause: paragraph "One."'],
    ['the block below several comments', '<!-- note --> <!-- whence: cause -->\n<!-- note -->\nOne.', 'cause: paragraph "One."'],
    ['what a quote holds', '> One. <!-- whence: aside -->\n\nTwo.', 'aside: paragraph "One."'],
    ['the whole article', '<!-- whence: verdict fix -->', 'verdict fix: the article'],
  ])('%s', (_name, text, expected) => {
    expect(read(text)).toEqual([expected]);
    const old = text.replaceAll('\n', '\r\n');
    expect(read(old)).toEqual([expected]);
  });

  it('nothing in code, where it is shown', () => {
    expect(read('`<!-- whence: cause -->` marks one.\n\n```html\n<!-- whence: couse -->\n```\n\n    <!-- whence: x -->')).toEqual(
      [],
    );
  });

  it('nothing outside its item, and nothing below the end', () => {
    expect(read('- One.\n\n  <!-- whence: cause -->\n\nTwo.')).toEqual(['3:16 directive-misplaced']);
    expect(read('One.\n\n<!-- whence: cause -->\n')).toEqual(['3:14 directive-misplaced']);
  });
});

describe('several directives', () => {
  it('stand in one comment, parted by semicolons, each with its own place', () => {
    expect(read('One. <!-- Whence: cause; LIKELY often; takes long; -->')).toEqual([
      'cause: paragraph "One."',
      'likely often: paragraph "One."',
      '1:40 directive-value',
    ]);
  });

  it('are no more than anybody writes', () => {
    const { directives, diagnostics } = readDirectives(parse('One. <!-- whence: aside -->\n\n'.repeat(250), 'a').document);
    expect(directives).toHaveLength(100);
    expect(diagnostics.map(({ code }) => code)).toEqual(['directive-misplaced']);
  });
});

describe('a name that is none', () => {
  it('is reported with the nearest that is one', () => {
    const { diagnostics } = readDirectives(parse('One. <!-- whence: alternative -->', 'a').document);
    expect(diagnostics.map(({ hint }) => hint)).toEqual(['Did you mean "alternatives"?']);
    expect(read('One. <!-- whence: please read this as a cause -->')).toEqual(['1:19 directive-unknown']);
    expect(read('One. <!-- whence: -->')).toEqual(['1:18 directive-unknown']);
  });
});

describe('any directives in any place', () => {
  const clause = fc.oneof(
    fc.constantFrom(...Object.values(DIRECTIVES).map(({ example }) => example)),
    fc.constantFrom(...Object.keys(DIRECTIVES)),
    fc.string({ maxLength: 12 }),
  );
  const line = fc.oneof(
    {
      weight: 3,
      arbitrary: fc.constantFrom(
        '# T',
        '## Symptoms',
        '## Cause',
        '## Resolution',
        '### Method 1',
        '',
        '',
        'Restart the service:',
        'It fails.',
        '1. Click OK.',
        '2. If it is off, turn it on.',
        '   - Type `a`.',
        '- x',
        '> [!WARNING]',
        '> Lost.',
        '```',
        'See [b](b.md).',
      ),
    },
    clause.map((text) => `<!-- whence: ${text} -->`),
    clause.map((text) => `Restart it. <!-- whence: ${text} -->`),
    clause.map((text) => `1. Restart it. <!-- whence: ${text}; aside -->`),
  );

  it('give a tree that can be walked', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
        const { diagnostics } = compile(lines.join('\n'), 'a', () => '1. Shared step. <!-- whence: takes 2 min -->');
        const broken = ['broken-edge', 'dead-end', 'repeated-node', 'unreachable-node', 'lost-step'];
        expect(diagnostics.filter(({ code }) => broken.includes(code))).toEqual([]);
      }),
      { seed: 7, numRuns: 400 },
    );
  });
});
