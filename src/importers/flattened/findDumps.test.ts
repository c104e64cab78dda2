import { describe, expect, it } from 'vitest';
import { findDumps } from './findDumps.ts';

describe('findDumps', () => {
  it('finds where a dump begins, once', () => {
    const dump = Array.from({ length: 30 }, (_, i) => `77f67b${10 + i} 0x${i}`).join(' ');
    const text = `The debugger shows this when the service stops on the server. ${dump} This is the place where it stops.`;
    expect(findDumps(text)).toEqual([text.indexOf(dump)]);
  });

  it('finds none in sentences, whatever numbers they name', () => {
    expect(
      findDumps('Error 5 (0x5) occurs on versions 4.0, 5.0 and 5.5 if the value is 0x1, and error 7 occurs if it is 0x2.'),
    ).toEqual([]);
  });
});
