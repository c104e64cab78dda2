import type { Block, Heading, Paragraph } from '../../model/content.ts';
import { BEFORE } from './sections.ts';
import { inlineText, sliceInlines } from './sliceInlines.ts';

/** Words that head a part of an article wherever they stand: alone in bold, or ahead of a colon. */
const HEADS = new RegExp(
  `^(?:${BEFORE}(?:symptoms?|problems?|issues?|causes?|reasons?|resolutions?|solutions?|fix(?:es)?|work-?arounds?|mitigations?|diagnosis|remediation)|(?:problem|issue) description|root cause analysis|to fix(?: it| this)?|how to fix(?: it| this)?|prevention|troubleshooting|status|environment|applies to|affected (?:products?|versions?|systems?|users?|devices?|services?)|(?:(?:customer|user|business) )?impact|detection|verification|validation|escalation|rollback|more information|additional (?:information|notes)|see also|related (?:articles|links|topics))(?: #?\\d+)?$`,
  'i',
);

/** In bold, these as well: without it "Action: Open" or "Error: no disc" is anything. */
const HEADS_IN_BOLD =
  /^(?:error(?: message)?s?|meaning|what (?:it|this) means|why|try(?: this)?|what to (?:try|do)|(?:recommended |corrective )?actions?|steps|owner|author|contact|team|severity|priority|category|tags?|version|(?:last )?(?:reviewed|updated|modified)|created|date|keywords?|audience)$/i;

/** As many hashes as no heading has: below any that the author wrote. */
const DEEPEST = 6;

/**
 * "**Cause**" on a line of its own, "**Solution:** Restart it." and "Solution: Restart it.", read as the headings that their authors mean: one below the heading
 * that they stand under. Where only one such name stands in an article, it is none of its order.
 */
export function withBoldHeadings(blocks: readonly Block[]): readonly Block[] {
  const names = new Set<string>();
  for (const block of blocks)
    if (block.type === 'paragraph') for (const { name } of findHeads(block)) names.add(name.toLowerCase());
  if (names.size < 2) return blocks;
  let depth = 1;
  return blocks.flatMap((block): readonly Block[] => {
    if (block.type === 'heading') depth = Math.min(block.depth + 1, DEEPEST);
    return block.type === 'paragraph' ? splitAtHeads(block, depth) : [block];
  });
}

/** A name that heads what follows it, with the offsets in the paragraph's text where it begins and where that does. */
interface Head {
  readonly name: string;
  readonly start: number;
  readonly rest: number;
}

/** `paragraph` as the headings that its names are, with what stands behind each; itself where it does not begin with one. */
export function splitAtHeads(paragraph: Paragraph, depth: number): readonly Block[] {
  const heads = findHeads(paragraph);
  if (heads.length === 0) return [paragraph];
  return heads.flatMap(({ name, rest }, i): readonly Block[] => {
    const heading: Heading = { type: 'heading', at: paragraph.at, depth, children: [{ type: 'text', value: name }] };
    const children = sliceInlines(paragraph.children, rest, heads[i + 1]?.start);
    return children.length === 0 ? [heading] : [heading, { ...paragraph, children }];
  });
}

/** The names that head the paragraph, and in bold on further lines of it its parts. None where it does not begin with one. */
function findHeads(paragraph: Paragraph): readonly Head[] {
  const { children } = paragraph;
  const text = inlineText(children);
  if (children[0]?.type !== 'strong') {
    const lead = /^[^:]{3,30}:(?:\s|$)/.exec(text)?.[0];
    const head = lead === undefined ? null : readHead(text, 0, lead, isHead);
    return head ? [head] : [];
  }
  let offset = 0;
  const heads = children.flatMap((inline): readonly Head[] => {
    const start = offset;
    const lead = inlineText([inline]);
    offset += lead.length;
    const head = inline.type === 'strong' ? readHead(text, start, lead, isBoldHead) : null;
    return head ? [head] : [];
  });
  return heads[0]?.start === 0 ? heads : [];
}

/** Whether `name` heads a part of an article where a colon or a table's border stands behind it. */
export const isHead = (name: string): boolean => HEADS.test(name);
export const isBoldHead = (name: string): boolean => HEADS.test(name) || HEADS_IN_BOLD.test(name);

/** What `lead` heads, which stands at `start` of the text: all behind it, its colon or the line's end. */
function readHead(text: string, start: number, lead: string, heads: (name: string) => boolean): Head | null {
  const name = lead.replace(/\s*[:.]\s*$/, '').trim();
  if (!heads(name)) return null;
  const behind = text.slice(start + lead.length);
  const colon = /^\s*[:–—-]\s*/.exec(behind)?.[0] ?? '';
  const isOnOwnLine = start === 0 && /^(?:\s*$|\s+\p{Lu})/u.test(behind);
  return colon !== '' || /[:.]\s*$/.test(lead) || isOnOwnLine ? { name, start, rest: start + lead.length + colon.length } : null;
}
