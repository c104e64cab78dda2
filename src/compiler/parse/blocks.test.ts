import { describe, expect, it } from 'vitest';
import { inlines, reports, shape } from './forTests.ts';

const paragraph = (value: string) => ({ type: 'paragraph', children: [{ type: 'text', value }] });

describe('headings', () => {
  it('reads both kinds, closing marks dropped', () => {
    const heading = (depth: number, value: string) => ({ type: 'heading', depth, children: [{ type: 'text', value }] });
    expect(shape('### Cause ###\n\nSYMPTOMS\n========\n\nMore\n---\n\n###### C# \\#')).toEqual([
      heading(3, 'Cause'),
      heading(1, 'SYMPTOMS'),
      heading(2, 'More'),
      heading(6, 'C# #'),
    ]);
  });

  it('leaves out a heading without words', () => {
    expect(shape('#\n\ntext')).toEqual([paragraph('text')]);
  });
});

describe('lists', () => {
  it('nests as the reader would', () => {
    expect(shape('1. Stop it.\n   - First.\n   - Second.\n\n   Wait.\n2. Start it.')).toEqual([
      {
        type: 'list',
        ordered: true,
        start: 1,
        items: [
          {
            children: [
              paragraph('Stop it.'),
              {
                type: 'list',
                ordered: false,
                start: 1,
                items: [{ children: [paragraph('First.')] }, { children: [paragraph('Second.')] }],
              },
              paragraph('Wait.'),
            ],
          },
          { children: [paragraph('Start it.')] },
        ],
      },
    ]);
  });

  it('keeps the number at which a list starts', () => {
    expect(shape('3) c\n4) d')).toEqual([
      { type: 'list', ordered: true, start: 3, items: [{ children: [paragraph('c')] }, { children: [paragraph('d')] }] },
    ]);
  });

  it('reads lines lettered from a on within an item', () => {
    const lettered = {
      type: 'list',
      ordered: true,
      start: 1,
      items: [{ children: [paragraph('Open it.')] }, { children: [paragraph('Wipe it.')] }],
    };
    expect(shape('1) Clean it.\n   a) Open it.\n   b) Wipe it.')).toEqual([
      { type: 'list', ordered: true, start: 1, items: [{ children: [paragraph('Clean it.'), lettered] }] },
    ]);
    expect(shape('Vitamin\nb) is none.')).toEqual([paragraph('Vitamin b) is none.')]);
  });

  it('reads task items without their boxes', () => {
    expect(shape('- [x] done\n- [ ] open')).toEqual([
      { type: 'list', ordered: false, start: 1, items: [{ children: [paragraph('done')] }, { children: [paragraph('open')] }] },
    ]);
  });
});

describe('code', () => {
  it('keeps lines, drops the fence and what encloses it', () => {
    expect(shape('> 1. Run:\n>\n>    ```CMD title=x\n>    dir <drive>:\\\n>\n>      /s\n>    ```')).toEqual([
      {
        type: 'quote',
        children: [
          {
            type: 'list',
            ordered: true,
            start: 1,
            items: [{ children: [paragraph('Run:'), { type: 'code', language: 'cmd', value: 'dir <drive>:\\\n\n  /s' }] }],
          },
        ],
      },
    ]);
  });

  it('takes the indentation of the fence from its lines', () => {
    expect(shape('  ~~~\n  a\n    b\n c\n  ~~~')).toEqual([{ type: 'code', language: null, value: 'a\n  b\nc' }]);
  });

  it('reads indented code', () => {
    expect(shape('text\n\n    net stop x\n\n      y\n')).toEqual([
      paragraph('text'),
      { type: 'code', language: null, value: 'net stop x\n\n  y' },
    ]);
  });

  it('reads an unclosed fence to the end', () => {
    expect(shape('```\na\n')).toEqual([{ type: 'code', language: null, value: 'a' }]);
  });
});

describe('quotes, rules and tables', () => {
  it('reads a quote and joins its lines', () => {
    expect(shape('> one\n> two\nthree\n\n***')).toEqual([
      { type: 'quote', children: [paragraph('one two three')] },
      { type: 'rule' },
    ]);
  });

  it('keeps empty cells in their columns', () => {
    const cell = (value: string) => [{ type: 'text', value }];
    expect(shape('| Code | Meaning |\n|---|:-:|\n| 1 | |\n| | two |\nx')).toEqual([
      {
        type: 'table',
        head: [cell('Code'), cell('Meaning')],
        rows: [
          [cell('1'), []],
          [[], cell('two')],
          [cell('x'), []],
        ],
      },
    ]);
  });

  it('reads a pipe in a cell’s code', () => {
    expect(shape('|a|\n|-|\n|`x \\| y`|')).toEqual([
      { type: 'table', head: [[{ type: 'text', value: 'a' }]], rows: [[[{ type: 'code', value: 'x | y' }]]] },
    ]);
  });

  it('drops link definitions', () => {
    expect(shape('[a]: http://x.org\n')).toEqual([]);
    expect(inlines('[a]\n\n> [a]: http://x.org')).toEqual([
      { type: 'link', href: 'http://x.org', children: [{ type: 'text', value: 'a' }] },
    ]);
  });
});

it('says where a code block is never closed and swallows the rest', () => {
  expect(reports('Type:\n\n```cmd\nnet stop\n\n1. Go on.')).toEqual(['3:1 warning fence-unclosed']);
  expect(reports('```\na\n```')).toEqual([]);
  expect(reports('1. Type:\n\n   ```\n   a\n\n2. Go on.')).toEqual([]);
  expect(reports('    indented')).toEqual([]);
});
