import type { Block, List, ListItem } from '../../model/content.ts';
import type { SourceRange } from '../../model/diagnostic.ts';
import type { Source } from './source.ts';

/** So many blocks between two parts of a list still belong to it. */
const MAX_BETWEEN = 6;

/** Longer lists are no steps. */
const MAX_ITEMS = 500;

/**
 * Joins the parts of a numbered list that something not indented has cut in pieces, with what stands between as part of the item above:
 *
 *     1. List the nodes:
 *     ```
 *     oc get nodes
 *     ```
 *     2. For each node, …
 *
 * The number that goes on is the sign: readers of the Markdown, too, see one list.
 */
export function joinLists(source: Source, blocks: readonly Block[]): readonly Block[] {
  if (!blocks.some((block) => block.type === 'list' && block.start > 1)) return blocks;
  const joined: Block[] = [];
  // The items of the lists that were joined here, to which more may come: to copy them each time takes the square of their number.
  const grown = new Map<List, ListItem[]>();
  for (const block of blocks) {
    const opened = block.type === 'list' ? findOpened(joined, block) : -1;
    const list = joined[opened];
    if (block.type !== 'list' || list?.type !== 'list') joined.push(block);
    else {
      const items = grown.get(list) ?? [...list.items];
      const whole = grown.has(list) ? list : { ...list, items };
      grown.set(whole, items);
      extend(source, list.at, block.at);
      addPart(source, items, joined.splice(opened).slice(1), block);
      joined.push(whole);
    }
  }
  return joined;
}

/** Index of the list that `next` goes on with, or -1. */
function findOpened(blocks: readonly Block[], next: List): number {
  if (!next.ordered || next.start <= 1) return -1;
  for (let i = blocks.length - 1; i >= Math.max(0, blocks.length - 1 - MAX_BETWEEN); i--) {
    const block = blocks[i];
    if (!block || block.type === 'heading' || block.type === 'rule') return -1;
    if (block.type !== 'list' || !block.ordered) continue;
    return block.start + block.items.length === next.start && block.items.length < MAX_ITEMS ? i : -1;
  }
  return -1;
}

/** Adds what stands `between` to the last of `items`, and those of `next` behind it. */
function addPart(source: Source, items: ListItem[], between: readonly Block[], next: List): void {
  const last = items.pop();
  if (last) items.push(withBlocks(source, last, between));
  for (const item of next.items) items.push(item);
}

function withBlocks(source: Source, item: ListItem, blocks: readonly Block[]): ListItem {
  const end = blocks.at(-1);
  if (end) extend(source, item.at, end.at);
  return { ...item, children: [...item.children, ...blocks] };
}

/** Makes the range of block `at` reach to the end of block `to`. */
function extend(source: Source, at: number, to: number): void {
  source.ranges[at] = { start: rangeOf(source, at).start, end: rangeOf(source, to).end };
}

function rangeOf(source: Source, at: number): SourceRange {
  return source.ranges[at] ?? { start: 0, end: 0 };
}
