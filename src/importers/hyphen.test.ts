import { expect, it } from 'vitest';
import { cutsWord, joinCutWords } from './hyphen.ts';

it.each([
  ['the 32-', 'bit client'],
  ['your CD-', 'ROM drive'],
  ['an MS-', 'DOS prompt'],
  ['(self-', 'extracting)'],
  ['a terminate-and-stay-', 'resident program'],
])('%s %s is one word', (left, right) => {
  expect(cutsWord(left, right)).toBe(true);
});

it.each([
  ['both 16-', 'and 32-bit'],
  ['the file. -or-', 'Click Cancel'],
  ['-or-', 'click Cancel'],
  ['this is slow -', 'and wrong'],
  ['see A-', 'Click it'],
])('%s %s are two', (left, right) => {
  expect(cutsWord(left, right)).toBe(false);
});

it('joins words of a flattened text', () => {
  expect(joinCutWords('Insert the CD- ROM and the 16- or 32- bit disk - if any.')).toBe(
    'Insert the CD-ROM and the 16- or 32-bit disk - if any.',
  );
});
