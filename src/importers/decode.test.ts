import { describe, expect, it } from 'vitest';
import { decode } from './decode.ts';
import { toBytes } from './testing/articles.ts';

const textOf = (bytes: readonly number[]): string => {
  const decoded = decode(Uint8Array.from(bytes));
  return decoded.type === 'text' ? `${decoded.encoding}: ${decoded.text}` : 'binary';
};

describe('decode', () => {
  it('reads UTF-8, with or without its mark', () => {
    expect(decode(toBytes('Größe – 𝄞'))).toEqual({ type: 'text', text: 'Größe – 𝄞', encoding: 'utf-8' });
    expect(textOf([0xef, 0xbb, 0xbf, 0x41])).toBe('utf-8: A');
  });

  it('reads UTF-16 in both orders', () => {
    expect(textOf([0xff, 0xfe, 0x41, 0, 0xe4, 0])).toBe('utf-16: Aä');
    expect(textOf([0xfe, 0xff, 0, 0x41, 0, 0xe4])).toBe('utf-16: Aä');
  });

  it('takes all else for Windows-1252: quotation marks, dashes, letters', () => {
    expect(textOf([0x93, 0x41, 0x94, 0x20, 0x96, 0x20, 0xe4])).toBe('windows-1252: “A” – ä');
  });

  it('does not take overlong or cut sequences and surrogates for UTF-8', () => {
    expect(textOf([0x41, 0xc0, 0xaf])).toBe('windows-1252: AÀ¯');
    expect(textOf([0x41, 0xe2, 0x82])).toMatch(/^windows-1252/);
    expect(textOf([0x41, 0xed, 0xa0, 0x80])).toMatch(/^windows-1252/);
  });

  it('knows that a file is binary', () => {
    expect(textOf([0x4d, 0x5a, 0x90, 0, 3, 0])).toBe('binary');
    expect(textOf([1, 2, 3, 4, 5, 65])).toBe('binary');
  });
});
