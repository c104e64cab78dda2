import type { Block, List } from '../../model/content.ts';
import { blocksText, plainText } from '../../model/plainText.ts';

/** How many of a list's items must be headings of the article, for the list to be its table of contents. */
const MOSTLY = 0.75;

/** What heads such a list. */
const CONTENTS = /^(?:(?:table of )?contents|on this page|toc)$/i;

/** The blocks of an article without its tables of contents: a list of headings that stand below tells nothing to do. */
export function withoutContents(blocks: readonly Block[]): readonly Block[] {
  if (!blocks.some(({ type }) => type === 'list')) return blocks;
  const titles = new Set<string>();
  for (const block of blocks) if (block.type === 'heading') titles.add(key(plainText(block.children)));
  if (titles.size < 2) return blocks;
  return blocks.filter((block, i) => {
    const listed = block.type === 'heading' && CONTENTS.test(plainText(block.children)) ? blocks[i + 1] : block;
    return listed?.type !== 'list' || !namesHeadings(listed, titles);
  });
}

function namesHeadings({ items }: List, titles: ReadonlySet<string>): boolean {
  const least = Math.max(2, items.length * MOSTLY);
  let others = 0;
  return (
    items.length >= least &&
    items.every(({ children }) => {
      if (!titles.has(key(blocksText(children))) && !titles.has(key(linkedText(children)))) others++;
      return items.length - others >= least;
    })
  );
}

/** "[Cold start](#cold-start) (only on the first day)" */
function linkedText([first]: readonly Block[]): string {
  const link = first?.type === 'paragraph' ? first.children[0] : undefined;
  return link?.type === 'link' || link?.type === 'reference' ? plainText(link.children) : '';
}

/** Most texts are plain English, whose letters a simpler pattern knows. */
const key = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^ -~]/.test(text) ? /[^\p{L}\p{N}]+/gu : /[^a-z0-9]+/g, ' ')
    .trim();
