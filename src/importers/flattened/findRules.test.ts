import { describe, expect, it } from 'vitest';
import { findRules } from './findRules.ts';

/** What stands above each rule, and whether columns follow. */
const show = (text: string): readonly (readonly [string, boolean])[] =>
  findRules(text).map(({ start, ruleAt, isTable }) => [text.slice(start, ruleAt).trim(), isTable]);

describe('findRules', () => {
  it('takes the words behind the last sentence for what stands above the rule', () => {
    expect(show('Press any key. Game Controls ============================ The game is easy.')).toEqual([
      ['Game Controls', false],
    ]);
  });

  it('has columns follow several rules in a row, a rule that is much wider than its heads, or heads that are announced', () => {
    expect(show('Files ----- --------- a.txt 5 KB')).toEqual([['Files', true]]);
    expect(show('It is slow. Maker Model --------------------- Digi PCI4')).toEqual([['Maker Model', true]]);
    expect(show('These are known: Maker Model ----------- Digi PCI4')).toEqual([['Maker Model', true]]);
  });

  it('takes no sentence for a title', () => {
    expect(show('It is slow. ------------------- It is wrong.')).toEqual([['', false]]);
  });
});
