import type { BlockIndex, Indexed } from './blockIndex.ts';

/** The nearest heading in whose section the block numbered `target` stands; undefined for none. */
export const headingAround = (index: BlockIndex, target: number): Indexed | undefined =>
  index.findLast(({ at, block, extent }) => block?.type === 'heading' && at < target && extent.to >= target);

/** The headings right below the one numbered `at`. */
export function subheadings(index: BlockIndex, at: number): readonly number[] {
  const end = index[at]?.extent.to ?? at;
  const below = index
    .slice(at + 1, end + 1)
    .flatMap(({ at: other, block }) => (block?.type === 'heading' ? [{ at: other, depth: block.depth }] : []));
  const depth = Math.min(...below.map((heading) => heading.depth));
  return below.filter((heading) => heading.depth === depth).map((heading) => heading.at);
}
