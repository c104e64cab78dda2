import { expect, it } from 'vitest';
import { waitUntilStill } from './waitUntilStill.ts';

/** What each look at the file finds; the last one from then on. Gives whether the file is there, and how many looks it took. */
async function watch(...found: readonly (string | null)[]): Promise<readonly [boolean, number]> {
  let looks = 0;
  const isThere = await waitUntilStill('a.md', () => found[Math.min(looks++, found.length - 1)] ?? null);
  return [isThere, looks];
}

it('does not read a file that an editor has emptied and is about to write', async () => {
  expect(await watch('0 1', '0 1', '120 2')).toEqual([true, 4]);
});

it('does not read a file that is being written', async () => {
  expect(await watch('60 1', '90 2', '120 3')).toEqual([true, 4]);
});

it('takes a file that another is put in the place of for changed, not for gone', async () => {
  expect(await watch(null, '120 1')).toEqual([true, 3]);
});

it('sees in the end that a file is empty, or gone', async () => {
  expect((await watch('0 1'))[0]).toBe(true);
  expect((await watch(null))[0]).toBe(false);
});
