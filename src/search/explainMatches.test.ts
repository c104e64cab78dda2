import { expect, it } from 'vitest';
import { explainMatches } from './explainMatches.ts';
import type { PlannedTerm } from './planTerms.ts';
import type { SearchRecord } from './searchDocument.ts';

const record: SearchRecord = {
  id: 'Q256927',
  title: 'Event 1008',
  verdict: 'fix',
  products: [{ name: 'Microsoft Exchange Server', versions: ['4.0', '5.0', '5.5'] }],
  events: [{ id: 1008, source: 'Perflib' }],
  text: '',
};
const match = (means: PlannedTerm['means']): PlannedTerm => ({ term: '', weight: 1, means, isOpen: false });

it('says what convinces first, in the words of a person', () => {
  const reasons = explainMatches(
    [
      match('counters'),
      match({ type: 'product', name: 'Exchange Server', version: '5.0', at: 0 }),
      match({ type: 'file', name: 'imsperf.dll', at: 0 }),
      match({ type: 'event', id: 1008, source: null, at: 0 }),
      match({ type: 'event', id: 1008, source: 'perflib', at: 0 }),
    ],
    record,
  );
  expect(reasons).toEqual(['event 1008 from Perflib', 'names imsperf.dll', 'versions 4.0 to 5.5', 'says counters']);
});

it('names the source to somebody who has only the number, and no word that holds sentences together', () => {
  expect(explainMatches([match({ type: 'event', id: 1008, source: null, at: 0 }), match('the'), match('when')], record)).toEqual([
    'event 1008 from Perflib',
  ]);
});

it('names words as the article writes them, however they were typed', () => {
  const said = { ...record, text: 'The Internet Mail Service stops.' };
  for (const words of [
    ['internet', 'mail'],
    ['INTERNET', 'MAIL'],
  ])
    expect(explainMatches(words.map(match), said)).toEqual(['says Internet, Mail']);
});
