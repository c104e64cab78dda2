import type { Block, List } from '../../model/content.ts';
import { blocksText, plainText } from '../../model/plainText.ts';

/** How many of a list's items must be headings of the article, for the list to be its table of contents. */
const MOSTLY = 0.75;

/** The blocks of an article without its tables of contents: a list of headings that stand below tells nothing to do. */
export function withoutContents(blocks: readonly Block[]): readonly Block[] {
  const titles = new Set(blocks.flatMap((block) => (block.type === 'heading' ? [key(plainText(block.children))] : [])));
  if (titles.size < 2) return blocks;
  return blocks.filter((block) => block.type !== 'list' || !namesHeadings(block, titles));
}

function namesHeadings({ items }: List, titles: ReadonlySet<string>): boolean {
  const named = items.filter(({ children }) => titles.has(key(blocksText(children)))).length;
  return named > 1 && named >= items.length * MOSTLY;
}

const key = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
