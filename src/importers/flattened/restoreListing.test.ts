import { describe, expect, it } from 'vitest';
import { restoreListing } from './restoreListing.ts';

describe('restoreListing', () => {
  it('keeps a message on one line, however long', () => {
    const message =
      'The server could not complete the request because the path that you have given is not on this computer at all.';
    expect(restoreListing(message)).toEqual([message]);
  });

  it('ends lines where those of code end', () => {
    expect(restoreListing('int main() { int i = 0; i = i + 1; f(i); return i; } // x = 1 y = 2')).toEqual([
      'int main() {',
      'int i = 0;',
      'i = i + 1;',
      'f(i);',
      'return i;',
      '}',
      '// x = 1 y = 2',
    ]);
  });

  it('breaks dumps into lines, without losing a word', () => {
    const dump = Array.from({ length: 60 }, (_, i) => `0x${i}`).join(' ');
    expect(restoreListing(dump).length).toBeGreaterThan(5);
    expect(restoreListing(dump).join(' ')).toBe(dump);
  });
});
