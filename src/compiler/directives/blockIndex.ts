import type { Block, Inline, ListItem, Passage } from '../../model/content.ts';
import type { Document } from '../../model/document.ts';
import { lastNumber } from '../extract/passage.ts';

/** A block or list item by its number, and what it stands in. */
export interface Indexed {
  readonly at: number;
  /** Null for a list item. */
  readonly block: Block | null;
  /** The number of the list, item, quote or admonition around it; -1 at the top. */
  readonly parent: number;
  /** All that belongs to it: a heading's section, a list's items, of an item's first paragraph the item. */
  readonly extent: Passage;
}

/** All blocks and items of a document, by number. */
export type BlockIndex = readonly Indexed[];

export function indexBlocks(document: Document): BlockIndex {
  const index: Indexed[] = [];
  addBlocks(index, document.blocks, -1);
  return index;
}

function addBlocks(index: Indexed[], blocks: readonly Block[], parent: number, item?: ListItem): void {
  blocks.forEach((block, i) => {
    const end = block.type === 'heading' ? endOfSection(blocks, i, block.depth) : lastNumber(block);
    const isFirst = item !== undefined && i === 0 && block.type === 'paragraph';
    const extent = isFirst ? { from: item.at, to: lastNumber(blocks.at(-1) ?? block) } : { from: block.at, to: end };
    index[block.at] = { at: block.at, block, parent, extent };
    if (block.type === 'list') for (const inner of block.items) addItem(index, inner, block.at);
    else if (block.type === 'quote' || block.type === 'admonition') addBlocks(index, block.children, block.at);
  });
}

function addItem(index: Indexed[], item: ListItem, list: number): void {
  const last = item.children.at(-1);
  index[item.at] = { at: item.at, block: null, parent: list, extent: { from: item.at, to: last ? lastNumber(last) : item.at } };
  addBlocks(index, item.children, item.at, item);
}

function endOfSection(blocks: readonly Block[], at: number, depth: number): number {
  let next = at + 1;
  for (let block = blocks[next]; block && !(block.type === 'heading' && block.depth <= depth); block = blocks[next]) next++;
  const last = blocks[next - 1];
  return last ? lastNumber(last) : 0;
}

/** The first article that `block` links to; undefined where it links to none. */
export function findLinkedArticle(block: Block | null | undefined): string | undefined {
  if (block?.type === 'paragraph' || block?.type === 'heading') return findIn(block.children);
  return undefined;
}

function findIn(inlines: readonly Inline[]): string | undefined {
  for (const inline of inlines) {
    const found = inline.type === 'reference' ? inline.article : 'children' in inline ? findIn(inline.children) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}
