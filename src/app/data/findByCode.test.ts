import { expect, it } from 'vitest';
import type { SearchHit } from '../../search/hit.ts';
import { findByCode } from './findByCode.ts';

const hit = (id: string, text: string, reasons: readonly string[]): SearchHit => ({
  record: { id, title: id, verdict: 'fix', products: [], events: [], text },
  score: 1,
  reasons,
  titleMatches: [],
  extract: { text, matches: [] },
});

const found = [
  hit('Q1', 'Setup fails.', ['error 0x800706F4']),
  hit('Q2', 'It says "Error 0x800706f4".', ['says error']),
  hit('Q3', 'A number of 800 errors.', ['says 800706f4']),
];

it('keeps the articles that name the code, in whatever notation', async () => {
  for (const code of ['0x800706F4', '800706f4', '-2147023116']) {
    expect((await findByCode(code, { find: async () => found })).map(({ id }) => id)).toEqual(['Q1', 'Q2']);
  }
});

it('looks for a bare number as an error', async () => {
  const asked: string[] = [];
  await findByCode('2140', {
    find: async (text) => {
      asked.push(text);
      return [];
    },
  });
  expect(asked).toEqual(['error 2140']);
});
