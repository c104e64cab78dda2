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
  let from = Number.POSITIVE_INFINITY;
  let to = -1;
  for (const block of blocks) {
    from = Math.min(from, block.at);
    to = Math.max(to, lastNumber(block));
  }
  return blocks.length === 0 ? null : { from, to };
}

/** The passage from the first of `passages` to the last; null where there is none. */
export function joinPassages(passages: readonly (Passage | null)[]): Passage | null {
  let from = Number.POSITIVE_INFINITY;
  let to = -1;
  for (const passage of passages) {
    if (passage === null) continue;
    from = Math.min(from, passage.from);
    to = Math.max(to, passage.to);
  }
  return to < 0 ? null : { from, to };
}

/** Whether all of `passage` stands in `place`. */
export const isWithin = (passage: Passage, place: Passage): boolean => place.from <= passage.from && passage.to <= place.to;

/** Whether a passage shares a block with any of `passages`: with more that begin before its end than end before its beginning. */
export function meets(passages: readonly Passage[]): (own: Passage) => boolean {
  const begins = passages.map(({ from }) => from).sort((a, b) => a - b);
  const ends = passages.map(({ to }) => to).sort((a, b) => a - b);
  return (own) => countBelow(begins, own.to + 1) > countBelow(ends, own.from);
}
