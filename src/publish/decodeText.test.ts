import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText } from './decodeText.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('decodeText', () => {
  it('reads UTF-8 and drops the mark at its beginning', () => {
    expect(decodeText(utf8('\uFEFF# Größe'))).toEqual({ text: '# Größe', diagnostics: [] });
  });

  it('points at the first byte that is not UTF-8', () => {
    const windows1252 = Uint8Array.from([...utf8('Größe\nna'), 0xef, ...utf8('ve')]);
    const [diagnostic] = decodeText(windows1252).diagnostics;
    expect(diagnostic).toMatchObject({ code: 'not-utf8', severity: 'error', range: { start: 'Größe\nna'.length } });
  });

  it('says of a binary file that it is none of ours, and reads nothing from it', () => {
    const decoded = decodeText(Uint8Array.from([0x45, 0x6c, 0x66, 0x46, 0x69, 0x6c, 0x65, 0, 0, 1]));
    expect(decoded.text).toBe('');
    expect(decoded.diagnostics.map(({ code }) => code)).toEqual(['not-text']);
  });

  it.each([
    ['little', [0xff, 0xfe, 0x23, 0]],
    ['big', [0xfe, 0xff, 0, 0x23]],
  ])('tells whoever saved a file as UTF-16 (%s end first) to save it as UTF-8, not to remove it', (_, bytes) => {
    const { text, diagnostics } = decodeText(Uint8Array.from(bytes));
    expect(text).toBe('');
    expect(diagnostics).toMatchObject([{ code: 'not-utf8', severity: 'error', hint: expect.stringContaining('as UTF-8') }]);
  });

  it('finds the bad byte wherever it stands in otherwise good text', () => {
    const text = fc.string({ unit: 'grapheme' }).map((value) => value.replaceAll('\0', ''));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const bytes = Uint8Array.from([...utf8(`x${before}`), 0xff, ...utf8(after)]);
        const [diagnostic] = decodeText(bytes).diagnostics;
        expect(diagnostic?.range.start).toBe(`x${before}`.length);
      }),
      { seed: 2, numRuns: 200 },
    );
  });
});
