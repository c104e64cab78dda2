import type { Block, ListItem } from '../../model/content.ts';
import type { SourceRange } from '../../model/diagnostic.ts';

/** Blocks numbered in document order from 0, a list before its items, an item before its content; `ranges[at]` is the range of `at`. */
export interface Numbered {
  readonly blocks: readonly Block[];
  readonly ranges: readonly SourceRange[];
}

/** Numbers `blocks` anew in document order; numbers and ranges of what was dropped on the way disappear. */
export function renumber(blocks: readonly Block[], ranges: readonly SourceRange[]): Numbered {
  if (countInOrder(blocks, 0) === ranges.length) return { blocks, ranges };
  const sorted: SourceRange[] = [];
  const take = (at: number): number => sorted.push(ranges[at] ?? { start: 0, end: 0 }) - 1;
  return { blocks: blocks.map((block) => renumberBlock(block, take)), ranges: sorted };
}

/**
 * How far the numbers have come behind `blocks`, where these are numbered in order from `next`; else -1. Most articles are read in the order of their text,
 * and need no copies.
 */
function countInOrder(blocks: readonly Block[], next: number): number {
  let count = next;
  for (const block of blocks) {
    if (block.at !== count++) return -1;
    if (block.type === 'list') {
      for (const item of block.items) count = item.at === count ? countInOrder(item.children, count + 1) : -1;
    } else if (block.type === 'quote' || block.type === 'admonition') count = countInOrder(block.children, count);
    if (count < 0) return -1;
  }
  return count;
}

type Take = (at: number) => number;

function renumberBlock(block: Block, take: Take): Block {
  const at = take(block.at);
  switch (block.type) {
    case 'list':
      return { ...block, at, items: block.items.map((item) => renumberItem(item, take)) };
    case 'quote':
    case 'admonition':
      return { ...block, at, children: block.children.map((child) => renumberBlock(child, take)) };
    default:
      return { ...block, at };
  }
}

function renumberItem(item: ListItem, take: Take): ListItem {
  const at = take(item.at);
  return { at, children: item.children.map((child) => renumberBlock(child, take)) };
}
