import { expect, it } from 'vitest';
import { isSameSource } from './isSameSource.ts';

it.each([
  ['Perflib', 'PERFLIB'],
  ['Service Control Manager', 'Microsoft-Windows-Service Control Manager'],
  ['Microsoft-Windows-EventLog', 'EventLog'],
  ['Service Control M...', 'Service Control Manager'],
  ['Microsoft-Windows-Security-Auditing', 'Microsoft-Windows-Securit…'],
])('%s and %s are one source', (one, other) => {
  expect(isSameSource(one, other)).toBe(true);
  expect(isSameSource(other, one)).toBe(true);
});

it.each([
  ['Perflib', 'Perfnet'],
  ['MSExchangeIMC', 'MSExchangeIM'],
  ['...', 'Perflib'],
  ['Per...', 'Perflib'],
  ['', 'Perflib'],
])('%s and %s are not', (one, other) => {
  expect(isSameSource(one, other)).toBe(false);
});
