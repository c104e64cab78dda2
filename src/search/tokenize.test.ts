import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenize } from './tokenize.ts';

const terms = (text: string): readonly string[] => tokenize(text).map(({ term }) => term);

describe('tokenize', () => {
  it('gives one list for what an article quotes and what another computer logs', () => {
    const quoted = 'The Open Procedure in DLL "G:\\bin\\imsperf.dll" failed on \\\\SERVER1 at 3/12/1999 10:15:00 AM.';
    const pasted =
      '2024-03-11 14:02:33 The Open Procedure in DLL "D:\\bin\\imsperf.dll" failed on \\\\MAIL07 at 11.03.2024 14:02.';
    expect(terms(pasted)).toEqual(terms(quoted));
  });

  it.each([
    ['Services failed', 'service fails'],
    ['starting the servers', 'start the server'],
    ['stopped', 'stop'],
    ['MSExchangeIMC', 'msexchangeimc'],
    ["can't", 'cant'],
  ])('%s is %s', (a, b) => expect(terms(a)).toEqual(terms(b)));

  it('keeps a file name whole, and its first part', () => {
    expect(terms('Imsperf.dll')).toEqual(['imsperf.dll', 'imsperf']);
    expect(terms('version 5.5')).toEqual(['version', '5.5'].map((word) => terms(word)[0]));
  });

  it('says where each word stands, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        for (const { term, start, end } of tokenize(text)) {
          expect(term).not.toMatch(/[\s=]/);
          expect(text.slice(start, end)).not.toMatch(/\s/);
          expect(end).toBeGreaterThan(start);
        }
      }),
      { seed: 20263, numRuns: 300 },
    );
  });
});
