import { describe, expect, it } from 'vitest';
import { compareWords, readTokens } from './compareWords.ts';
import { readLines } from './raw/line.ts';
import { readSourceTokens } from './sourceTokens.ts';

const compare = (source: string, markdown: string): number =>
  compareWords(readSourceTokens(readLines(source)), readTokens(markdown)).length;

describe('compareWords', () => {
  it('finds nothing lost where only white space, case and layout marks differ', () => {
    expect(compare('CAUSE\n=====\n\n1. The disk\n   is full.\n\nNOTE: It is.', 'Cause The disk is full. It is.')).toBe(0);
  });

  it('takes a layout mark that was kept as text', () => {
    expect(compare('- a\n* b', '- a * b')).toBe(0);
  });

  it('finds a word that is lost, added, changed or moved', () => {
    const source = 'The quick brown fox jumps over the lazy dog and goes home.';
    expect(compare(source, 'The quick fox jumps over the lazy dog and goes home.')).toBe(1);
    expect(compare(source, 'The quick brown fox jumps right over the lazy dog and goes home.')).toBe(1);
    expect(compare(source, 'The quick brown fox jumps over the lazy cat and goes home.')).toBe(1);
    expect(compare(source, 'The brown quick fox jumps over the lazy dog and goes home.')).toBeGreaterThan(0);
  });

  it('finds a lost sign', () => {
    expect(compare('Type <drive>:\\bin.', 'Type drive:\\bin.')).toBeGreaterThan(0);
  });
});
