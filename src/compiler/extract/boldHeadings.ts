import type { Block, Heading, Inline, Paragraph } from '../../model/content.ts';
import { plainText } from '../../model/plainText.ts';
import { inlineText, sliceInlines } from './sliceInlines.ts';

/** Words that head a part of an article wherever they stand: alone in bold, or in bold ahead of a colon. */
const HEADS =
  /^(?:symptoms?|problems?|issues?|(?:possible |root |probable )?causes?|reasons?|resolutions?|solutions?|fix|work-?arounds?|mitigations?|diagnosis|troubleshooting|status|more information|additional information)(?: #?\d+)?$/i;

/** As many hashes as no heading has: below any that the author wrote. */
const DEEPEST = 6;

/**
 * "**Cause**" on a line of its own, and "**Solution:** Restart it.", read as the headings that their authors mean: one below the heading
 * that they stand under. Where only one such line stands in an article, it is none of its order.
 */
export function withBoldHeadings(blocks: readonly Block[]): readonly Block[] {
  if (blocks.filter(isBoldHeading).length < 2) return blocks;
  let depth = 1;
  return blocks.flatMap((block): readonly Block[] => {
    if (block.type === 'heading') depth = Math.min(block.depth + 1, DEEPEST);
    return block.type === 'paragraph' ? split(block, depth) : [block];
  });
}

const isBoldHeading = (block: Block): boolean => block.type === 'paragraph' && headOf(block) !== null;

function split(paragraph: Paragraph, depth: number): readonly Block[] {
  const head = headOf(paragraph);
  if (head === null) return [paragraph];
  const heading: Heading = { type: 'heading', at: paragraph.at, depth, children: [{ type: 'text', value: head.name }] };
  return head.rest.length === 0 ? [heading] : [heading, { ...paragraph, children: head.rest }];
}

/** What heads the paragraph, and what it says behind that; null where it is no heading. */
function headOf({ children }: Paragraph): { readonly name: string; readonly rest: readonly Inline[] } | null {
  const [first] = children;
  if (first?.type !== 'strong') return null;
  const bold = plainText(first.children);
  const name = bold.replace(/\s*:\s*$/, '').trim();
  if (!HEADS.test(name)) return null;
  const behind = inlineText(children).slice(inlineText([first]).length);
  if (behind.trim() === '') return { name, rest: [] };
  const colon = /^\s*[:–—-]\s*/.exec(behind)?.[0] ?? '';
  if (colon === '' && !/:\s*$/.test(bold)) return null;
  return { name, rest: sliceInlines(children, inlineText([first]).length + colon.length) };
}
