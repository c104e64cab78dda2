import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compactPosting, packPostings, STEPS, unpackPostings } from './postings.ts';

const list = fc
  .uniqueArray(fc.nat({ max: 200_000 }), { maxLength: 60 })
  .chain((documents) =>
    fc.tuple(
      fc.constant([...documents].sort((a, b) => a - b)),
      fc.array(fc.integer({ min: 1, max: STEPS }), { minLength: documents.length, maxLength: documents.length }),
    ),
  )
  .map(([documents, steps]) => documents.map((document, at) => ({ document, strength: (steps[at] ?? 1) / STEPS })));

it('packs postings so that they come out as they went in', () => {
  fc.assert(
    fc.property(list, (postings) => {
      expect(unpackPostings(packPostings(postings.map(compactPosting)))).toEqual(postings);
    }),
    { seed: 20264, numRuns: 200 },
  );
});

it('ends with what cannot be read', () => {
  expect(() => unpackPostings('~~~')).not.toThrow();
  expect(unpackPostings('')).toEqual([]);
});
