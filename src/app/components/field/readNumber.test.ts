import { describe, expect, it } from 'vitest';
import { readNumber } from './readNumber.ts';

describe('readNumber', () => {
  it.each([
    ['1008', '/event/1008'],
    ['Event ID: 1008', '/event/1008'],
    ['event 4087', '/event/4087'],
    ['Q256927', '/kb/Q256927'],
    ['q256927', '/kb/Q256927'],
  ])('takes %s to %s', (query, path) => {
    expect(readNumber(query)).toBe(path);
  });

  it.each(['imsperf.dll', '0x800706F4', 'error 2140 on start', '1234567890'])('leaves %s to the search', (query) => {
    expect(readNumber(query)).toBeUndefined();
  });
});
