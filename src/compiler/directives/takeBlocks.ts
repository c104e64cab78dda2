import type { Block, ListItem } from '../../model/content.ts';

/**
 * `blocks` without those that `isTaken` names, at any depth. An item whose first block is taken goes as a whole, a list, quote or admonition without content
 * disappears.
 */
export function withoutBlocks(blocks: readonly Block[], isTaken: (at: number) => boolean): readonly Block[] {
  return blocks.flatMap((block): readonly Block[] => {
    if (isTaken(block.at)) return [];
    if (block.type === 'list') {
      const items = block.items.flatMap((item) => keepItem(item, isTaken));
      return isSame(items, block.items) ? [block] : items.length === 0 ? [] : [{ ...block, items }];
    }
    if (block.type !== 'quote' && block.type !== 'admonition') return [block];
    const children = withoutBlocks(block.children, isTaken);
    return isSame(children, block.children) ? [block] : children.length === 0 ? [] : [{ ...block, children }];
  });
}

/** What is not touched stays the same object: admonitions are known by it. */
const isSame = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((one, i) => one === b[i]);

function keepItem(item: ListItem, isTaken: (at: number) => boolean): readonly ListItem[] {
  const [first] = item.children;
  if (isTaken(item.at) || (first !== undefined && isTaken(first.at))) return [];
  const children = withoutBlocks(item.children, isTaken);
  return [isSame(children, item.children) ? item : { ...item, children }];
}

/** The blocks beside the one numbered `at`, itself included, and its place among them; the item's own where it stands in one. */
export function findSiblings(
  blocks: readonly Block[],
  at: number,
): { readonly blocks: readonly Block[]; readonly place: number } | undefined {
  const place = blocks.findIndex((block) => block.at === at);
  if (place >= 0) return { blocks, place };
  for (const block of blocks) {
    for (const inner of childrenOf(block)) {
      const found = findSiblings(inner, at);
      if (found) return found;
    }
  }
  return undefined;
}

function childrenOf(block: Block): readonly (readonly Block[])[] {
  if (block.type === 'list') return block.items.map(({ children }) => children);
  return block.type === 'quote' || block.type === 'admonition' ? [block.children] : [];
}
