import { describe, expect, it } from 'vitest';
import type { Block, Inline } from './content.ts';
import { blocksText, plainText } from './plainText.ts';

const text = (value: string): Inline => ({ type: 'text', value });

describe('plainText', () => {
  it('drops markup and keeps the words', () => {
    const inlines: Inline[] = [
      text('Click '),
      { type: 'strong', children: [text('OK'), { type: 'emphasis', children: [text(' twice')] }] },
      text(', then type '),
      { type: 'code', value: 'net start' },
    ];
    expect(plainText(inlines)).toBe('Click OK twice, then type net start');
  });

  it('folds white space, no-break spaces and breaks', () => {
    expect(plainText([text(' a \u00a0 b'), { type: 'break' }, text('c\n')])).toBe('a b c');
  });

  it('reads an image by its alternative text, a link and a reference by their words', () => {
    const inlines: Inline[] = [
      { type: 'image', src: 'a.png', alt: 'The console' },
      { type: 'link', href: 'https://example.com/', children: [text(' here')] },
      { type: 'reference', article: 'Q1', children: [text(' and Q1')] },
    ];
    expect(plainText(inlines)).toBe('The console here and Q1');
  });
});

describe('blocksText', () => {
  it('reads every kind of block in order', () => {
    const paragraph = (at: number, value: string): Block => ({ type: 'paragraph', at, children: [text(value)] });
    const blocks: Block[] = [
      { type: 'heading', at: 0, depth: 2, children: [text('Cause')] },
      { type: 'list', at: 1, ordered: false, start: 1, items: [{ at: 2, children: [paragraph(3, 'one'), paragraph(4, 'two')] }] },
      { type: 'rule', at: 5 },
      { type: 'code', at: 6, language: null, value: 'a\n  b' },
      { type: 'quote', at: 7, children: [paragraph(8, 'said')] },
      { type: 'admonition', at: 9, kind: 'note', children: [paragraph(10, 'noted')] },
      { type: 'table', at: 11, head: [[text('H')], [text('I')]], rows: [[[text('x')], []]] },
      { type: 'command', at: 12, lines: [['del ', { blank: 'drive' }, ':'], ['exit']] },
    ];
    expect(blocksText(blocks)).toBe('Cause one two a b said noted H I x del <drive>: exit');
  });

  it('is empty for nothing', () => {
    expect(blocksText([])).toBe('');
    expect(plainText([])).toBe('');
  });
});
