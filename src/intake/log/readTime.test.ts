import { expect, it } from 'vitest';
import { findDateOrder, readTime } from './readTime.ts';

const WANTED = Date.UTC(2024, 10, 20, 21, 15, 2);

it.each([
  ['2024-11-20T21:15:02Z', 'day-first'],
  ['11/20/2024 9:15:02 PM', 'month-first'],
  ['20.11.2024 21:15:02', 'day-first'],
  ['20/11/2024 21:15:02', 'day-first'],
  ['2024/11/20 21:15:02', 'month-first'],
  ['Wed Nov 20 21:15:02 2024', 'day-first'],
  ['11/20/24 9:15:02 p.m.', 'month-first'],
] as const)('%s is read', (text, order) => {
  expect(readTime(text, order)).toBe(WANTED);
});

it.each(['Nov 20 09:15', '', 'yesterday', '99/99/2024', '20.11'])('%j is no time', (text) => {
  expect(readTime(text, 'day-first')).toBeNull();
});

it('judges the order of day and month by many dates, then by the clock', () => {
  expect(findDateOrder(['1/2/2024 9:15:02 AM', '1/13/2024 9:15:02 AM'])).toBe('month-first');
  expect(findDateOrder(['1/2/2024 09:15:02', '13/1/2024 09:15:02'])).toBe('day-first');
  expect(findDateOrder(['1/2/2024 9:15:02 AM'])).toBe('month-first');
  expect(findDateOrder(['1.2.2024 09:15:02'])).toBe('day-first');
  expect(findDateOrder([])).toBe('day-first');
});
