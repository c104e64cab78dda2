import { expect, it } from 'vitest';
import type { SearchDocument } from '../search/searchDocument.ts';
import { hash } from './hash.ts';
import { buildSearchFiles } from './searchFiles.ts';

const document = (id: string, text: string): SearchDocument => ({
  fields: { title: text, symptoms: '', messages: '', causes: '', all: text },
  clues: new Map(),
  record: { id, title: text, verdict: 'fix', products: [], events: [], text },
});

it('names every file by one hash, which changes with any article', () => {
  const before = buildSearchFiles([document('Q1', 'spooler stops')], hash);
  const after = buildSearchFiles([document('Q1', 'spooler hangs')], hash);
  expect(before.files.every(({ name }) => name.endsWith(`.${before.search.version}.json`))).toBe(true);
  expect(after.search.version).not.toBe(before.search.version);
  expect(buildSearchFiles([document('Q1', 'spooler stops')], hash)).toEqual(before);
});
