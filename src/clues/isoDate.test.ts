import { expect, it } from 'vitest';
import { findIsoDate } from './isoDate.ts';

it.each([
  ['2024-01-24', '2024-01-24'],
  ['2024-1-4', '2024-01-04'],
  ['2024-01-24T10:00:00Z', '2024-01-24'],
  ['01/24/2024', '2024-01-24'],
  ['06-AUG-2002', '2002-08-06'],
  ['6 August 2002', '2002-08-06'],
  ['August 6, 2002', '2002-08-06'],
  ['2024-02-29', '2024-02-29'],
])('reads %s', (written, date) => {
  expect(findIsoDate(written)).toBe(date);
});

it.each(['2023-02-29', '31/12/2024', '2024-13-01', '00-JAN-2000', '12-FOO-2000', 'yesterday', ''])(
  'finds no day in %j',
  (written) => {
    expect(findIsoDate(written)).toBeUndefined();
  },
);
