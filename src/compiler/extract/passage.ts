import type { Block, Passage } from '../../model/content.ts';

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
  return { from: Math.min(...blocks.map((block) => block.at)), to: Math.max(...blocks.map(lastNumber)) };
}

/** The passage from the first of `passages` to the last; null where there is none. */
export function joinPassages(passages: readonly (Passage | null)[]): Passage | null {
  const known = passages.filter((passage) => passage !== null);
  if (known.length === 0) return null;
  return { from: Math.min(...known.map(({ from }) => from)), to: Math.max(...known.map(({ to }) => to)) };
}
