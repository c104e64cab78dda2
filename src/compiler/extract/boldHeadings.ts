import type { Block, Heading, Inline, Paragraph } from '../../model/content.ts';
import { inlineText, sliceInlines } from './sliceInlines.ts';

/** Words that head a part of an article wherever they stand: alone in bold, or ahead of a colon. */
const HEADS =
  /^(?:symptoms?|problems?|issues?|(?:possible |root |probable )?causes?|reasons?|resolutions?|solutions?|fix|work-?arounds?|mitigations?|diagnosis|troubleshooting|status|more information|additional information)(?: #?\d+)?$/i;

/** As many hashes as no heading has: below any that the author wrote. */
const DEEPEST = 6;

/**
 * "**Cause**" on a line of its own, "**Solution:** Restart it." and "Solution: Restart it.", read as the headings that their authors mean: one below the heading
 * that they stand under. Where only one such name stands in an article, it is none of its order.
 */
export function withBoldHeadings(blocks: readonly Block[]): readonly Block[] {
  const names = new Set(blocks.flatMap((block) => (block.type === 'paragraph' ? (headOf(block)?.name.toLowerCase() ?? []) : [])));
  if (names.size < 2) return blocks;
  let depth = 1;
  return blocks.flatMap((block): readonly Block[] => {
    if (block.type === 'heading') depth = Math.min(block.depth + 1, DEEPEST);
    return block.type === 'paragraph' ? split(block, depth) : [block];
  });
}

function split(paragraph: Paragraph, depth: number): readonly Block[] {
  const head = headOf(paragraph);
  if (head === null) return [paragraph];
  const heading: Heading = { type: 'heading', at: paragraph.at, depth, children: [{ type: 'text', value: head.name }] };
  return head.rest.length === 0 ? [heading] : [heading, { ...paragraph, children: head.rest }];
}

/** What heads the paragraph, and what it says behind that; null where it is no heading. */
function headOf({ children }: Paragraph): { readonly name: string; readonly rest: readonly Inline[] } | null {
  const text = inlineText(children);
  const isBold = children[0]?.type === 'strong';
  const lead = isBold ? inlineText(children.slice(0, 1)) : (/^[^:]{3,30}:\s/.exec(text)?.[0] ?? '');
  const name = lead.replace(/\s*:\s*$/, '').trim();
  if (!HEADS.test(name)) return null;
  const behind = text.slice(lead.length);
  if (behind.trim() === '') return { name, rest: [] };
  const colon = /^\s*[:–—-]\s*/.exec(behind)?.[0] ?? '';
  if (colon === '' && !/:\s*$/.test(lead)) return null;
  return { name, rest: sliceInlines(children, lead.length + colon.length) };
}
