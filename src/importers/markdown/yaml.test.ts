import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { writeFrontMatter } from './yaml.ts';

const read = (text: string): unknown => parse(text.replace(/^---\n|---$/g, ''));

describe('writeFrontMatter', () => {
  it('leaves empty values out, and keeps short lists on a line', () => {
    const products = [{ name: 'Exchange', versions: ['5.5'] }];
    expect(writeFrontMatter({ id: 'Q1', keywords: ['a', 'b: c'], updated: '2002-08-06', empty: '', none: [], products })).toBe(
      '---\nid: Q1\nkeywords: [a, "b: c"]\nupdated: 2002-08-06\nproducts:\n  - name: Exchange\n    versions: ["5.5"]\n---',
    );
  });

  it('is read back by YAML as the same texts', () => {
    const text = fc.oneof(
      fc.string(),
      fc.constantFrom('yes', 'null', '5.0', ': a', 'a #b', "it's", '"x"', '[a]', 'a, b', 'MAP: x', 'a:', '- a', '2002-08-06'),
    );
    fc.assert(
      fc.property(text, fc.array(text), (title, keywords) => {
        const expected = { id: 'Q1', ...(title === '' ? {} : { title }), ...(keywords.length === 0 ? {} : { keywords }) };
        expect(read(writeFrontMatter({ id: 'Q1', title, keywords }))).toEqual(expected);
      }),
      { seed: 7, numRuns: 500 },
    );
  });
});
