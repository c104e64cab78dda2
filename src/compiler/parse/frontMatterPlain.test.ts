import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isMap, isScalar, isSeq, type Node, parseDocument } from 'yaml';
import type { Fields } from './fields.ts';
import { readPlainYaml } from './frontMatterPlain.ts';

const read = (text: string): Fields | undefined => readPlainYaml(text, { start: 4, end: 4 + text.length });

const values = (text: string): unknown =>
  read(text)
    ?.list()
    .map(({ key }) => [key, read(text)?.get(key)?.value]);

describe('plain YAML', () => {
  it('is keys with words behind them or items below them', () => {
    expect(values('title: It fails, 10:30#1 \nproducts: \n  - Exchange 5.5\n  - sap:Mail\n\ntags:\n- a b\n')).toEqual([
      ['title', 'It fails, 10:30#1'],
      ['products', ['Exchange 5.5', 'sap:Mail']],
      ['tags', ['a b']],
    ]);
  });

  it('knows where its keys and values stand', () => {
    const fields = read('title: Words\ntags:\n  - a\n  - b\n');
    expect(fields?.list()[1]?.range).toEqual({ start: 17, end: 21 });
    expect(fields?.get('TITLE')?.range).toEqual({ start: 11, end: 16 });
    expect(fields?.get('tags')?.range).toEqual({ start: 25, end: 34 });
  });

  it.each([
    'title:',
    'title: "Words"',
    'title: Words\n  go on',
    'title: Words # remark',
    'title: a: b',
    'title: [a]',
    'a: b\na: c',
    'a:\n  - b\n   - c',
    'a: b\n  - c',
    '- a',
    'a\u00a0: b',
    'a: b\u00a0',
    'a: b\tc',
  ])('leaves %j to the library', (text) => {
    expect(read(text)).toBeUndefined();
  });

  it('reads what the library reads', () => {
    const piece = fc.constantFrom(...PIECES);
    const line = fc.array(piece, { minLength: 1, maxLength: 4 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom(...LINES), line), { minLength: 1, maxLength: 6 }), (lines) => {
        const text = lines.join('\n');
        const fields = read(text);
        if (!fields) return;
        expect(fields.list().map(({ key, range }) => ({ range, ...fields.get(key) }))).toEqual(readWithLibrary(text));
      }),
      { seed: 7, numRuns: 3_000 },
    );
  });
});

const LINES = ['a: b', 'title: Two words', 'b:', 'c: ', '- d', '  - e', '  - f g ', ''];
const PIECES = [
  'a',
  'b:',
  'c: ',
  '- ',
  ' ',
  ':',
  '#',
  ' #',
  "'",
  '"',
  '[',
  '{',
  '&a',
  '*a',
  '|',
  '>',
  '?',
  '~',
  'é',
  '\u00a0',
  '\u2028',
  '\t',
];

/** Keys and values with their places; the library lets a list end with the line. */
function readWithLibrary(text: string): unknown {
  const yaml = parseDocument(text, { schema: 'failsafe' });
  expect(yaml.errors).toEqual([]);
  if (!isMap(yaml.contents)) throw new Error('There are keys.');
  return yaml.contents.items.map(({ key, value }) => {
    if (!isScalar(key)) throw new Error('Its keys are words.');
    const range = placeOf(text, value as Node);
    return { key: String(key.value), value: isSeq(value) ? value.toJSON() : (value as { value?: unknown }).value, range };
  });
}

function placeOf(text: string, { range }: Node): unknown {
  const [start = 0, end = 0] = range ?? [];
  return { start: start + 4, end: start + 4 + text.slice(start, end).trimEnd().length };
}
