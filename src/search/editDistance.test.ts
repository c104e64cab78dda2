import { expect, it } from 'vitest';
import { allowedErrors, editDistance } from './editDistance.ts';

it.each([
  ['service', 'service', 0],
  ['servce', 'service', 1],
  ['serrvice', 'service', 1],
  ['sevrice', 'service', 1],
  ['xervice', 'service', 1],
  ['regster', 'register', 1],
  ['mircosfot', 'microsoft', 2],
  ['server', 'service', 3],
  ['', 'ab', 2],
])('%s and %s differ by %i', (a, b, distance) => {
  expect(editDistance(a, b, 2)).toBe(Math.min(distance, 3));
  expect(editDistance(b, a, 2)).toBe(Math.min(distance, 3));
});

it('takes no name with digits and no short word for another', () => {
  expect(['nt', 'dll', 'w32time', 'q182346'].map(allowedErrors)).toEqual([0, 0, 0, 0]);
});
