import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flatten, importText, rawArticle, toBytes } from '../../importers/testing/articles.ts';
import { findLosses } from './findLosses.ts';

const SEED = 77;

/** Words as articles have them, among them all that Markdown could misread. */
const word = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.constantFrom(
      'The',
      'service',
      'does',
      'not',
      'start.',
      'Click',
      'OK,',
      'and',
      'then',
      'restart',
      'Exchange',
      'log:',
      '4.0',
    ),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      '<path>',
      '*',
      '_x_',
      '__init__',
      '`a`',
      '[o=]',
      '[x]',
      '](b)',
      '&lt;',
      '&',
      '#',
      '+',
      '-',
      '1.',
      'a.',
      '\\\\server\\',
      '\\',
      '~~a~~',
      '!',
      '![',
      '|',
      '---',
      '===',
      '>',
      '$',
      'HKEY_LOCAL_MACHINE\\',
      'Q123456',
      'http://a.example/b_c*d',
      '"',
      "'",
    ),
  },
  { weight: 1, arbitrary: fc.string({ minLength: 1, maxLength: 8 }).map((text) => text.replace(/\s|\p{C}/gu, 'x')) },
);
const text = fc.array(word, { minLength: 1, maxLength: 30 }).map((words) => words.join(' '));

/** Wraps text as the old articles were wrapped, behind a marker or an indentation. */
function wrap(words: string, first: string, rest: string): string {
  const lines = [first];
  for (const next of words.split(' ')) {
    const last = lines.at(-1) ?? '';
    const isEmpty = last === first || last === rest;
    if (!isEmpty && last.length + 1 + next.length > 80) lines.push(rest + next);
    else lines[lines.length - 1] = isEmpty ? last + next : `${last} ${next}`;
  }
  return lines.join('\n');
}

const block = fc.oneof(
  text.map((words) => wrap(words, '', '')),
  text.map((words) => wrap(words, '   ', '   ')),
  text.map((words) => wrap(words, '      ', '      ')),
  text.map((words) => wrap(words, ' - ', '   ')),
  fc.tuple(fc.nat(12), text).map(([number, words]) => wrap(words, `${number}. `, '   ')),
  fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), text).map(([letter, words]) => wrap(words, `   ${letter}. `, '      ')),
  fc.constantFrom(
    'SYMPTOMS\n========',
    'CAUSE\n=====',
    'Steps to Reproduce\n------------------',
    '-or-',
    '   -or-',
    'NOTE: Wait.',
    '   Event ID: 1008\n   Source: Perflib',
  ),
);
const article = fc.array(block, { minLength: 1, maxLength: 12 }).map((blocks) => rawArticle(blocks.join('\n\n')));

describe('importing', () => {
  it('loses no word of any raw article', () => {
    fc.assert(
      fc.property(article, (raw) => {
        expect(findLosses(toBytes(raw), 'x.txt')).toEqual([]);
      }),
      { seed: SEED, numRuns: 6000 },
    );
  });

  it('loses no word of any flattened article', () => {
    fc.assert(
      fc.property(article, (raw) => {
        expect(findLosses(toBytes(flatten(raw)), 'x.txt')).toEqual([]);
      }),
      { seed: SEED, numRuns: 3000 },
    );
  });

  it('leaves alone what it has written', () => {
    fc.assert(
      fc.property(article, (raw) => {
        const { markdown } = importText(raw);
        expect(importText(markdown).markdown).toBe(markdown);
      }),
      { seed: SEED, numRuns: 100 },
    );
  });
});
