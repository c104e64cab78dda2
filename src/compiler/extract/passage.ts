import type { Block, Passage } from '../../model/content.ts';
import { countBelow } from '../parse/countBelow.ts';

/** The number of the last block within `block`, itself included. */
export function lastNumber(block: Block): number {
  switch (block.type) {
    case 'list': {
      const item = block.items.at(-1);
      return item === undefined ? block.at : (endOf(item.children) ?? item.at);
    }
    case 'quote':
    case 'admonition':
      return endOf(block.children) ?? block.at;
    default:
      return block.at;
  }
}

const endOf = (blocks: readonly Block[]): number | undefined => {
  const last = blocks.at(-1);
  return last && lastNumber(last);
};

/** The passage that `blocks` take up in the article; null where there are none. */
export function findPassage(blocks: readonly Block[]): Passage | null {
  const first = blocks[0];
  if (first === undefined) return null;
  return cover(blocks.map((block) => ({ from: block.at, to: lastNumber(block) })));
}

/** The passage from the first of `passages` to the last; null where there is none. */
export function joinPassages(passages: readonly (Passage | null)[]): Passage | null {
  const known = passages.filter((passage) => passage !== null);
  return known.length === 0 ? null : cover(known);
}

/** `Math.min` takes no hundred thousand arguments, and an article may have as many blocks. */
function cover(passages: readonly Passage[]): Passage {
  return passages.reduce((all, { from, to }) => ({ from: Math.min(all.from, from), to: Math.max(all.to, to) }));
}

/** Whether all of `passage` stands in `place`. */
export const isWithin = (passage: Passage, place: Passage): boolean => place.from <= passage.from && passage.to <= place.to;

/** Whether a passage shares a block with any of `passages`: with more that begin before its end than end before its beginning. */
export function meets(passages: readonly Passage[]): (own: Passage) => boolean {
  const begins = passages.map(({ from }) => from).sort((a, b) => a - b);
  const ends = passages.map(({ to }) => to).sort((a, b) => a - b);
  return (own) => countBelow(begins, own.to + 1) > countBelow(ends, own.from);
}
