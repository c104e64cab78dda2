import { describe, expect, it } from 'vitest';
import type { Browse } from '../../model/published.ts';
import { findInBrowse } from './find.ts';

const browse: Browse = {
  sources: [
    { source: 'MSExchangeIMC', events: [4086, 4087], articles: 2 },
    { source: 'Perflib', events: [1008], articles: 2 },
  ],
  products: [
    {
      name: 'Exchange',
      count: 2,
      articles: [
        { id: 'Q256927', title: 'Event 1008 Occurs' },
        { id: 'Q182346', title: 'Cannot Start Mail' },
      ],
    },
    { name: 'Windows', count: 1, articles: [{ id: 'Q256927', title: 'Event 1008 Occurs' }] },
  ],
  others: [{ id: 'Q201121', title: 'Registry Key Active' }],
};

const paths = (query: string) => findInBrowse(query, browse).map(({ path }) => path);

describe('findInBrowse', () => {
  it('finds an event by its number, and articles that name it once each', () => {
    expect(paths('1008')).toEqual(['/event/Perflib/1008', '/kb/Q256927']);
  });

  it('finds all events of a source', () => {
    expect(paths('msexchangeimc')).toEqual(['/event/MSExchangeIMC/4086', '/event/MSExchangeIMC/4087']);
  });

  it('finds articles whose titles hold every word, and one by its number', () => {
    expect(paths('start mail')).toEqual(['/kb/Q182346']);
    expect(paths('q201121')).toEqual(['/kb/Q201121']);
    expect(paths('start registry')).toEqual([]);
  });

  it('finds nothing for nothing', () => {
    expect(paths('  ')).toEqual([]);
  });
});
