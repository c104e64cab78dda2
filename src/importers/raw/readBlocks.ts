import type { Admonition, Block } from '../markdown/block.ts';
import { readIndented } from './example.ts';
import { readHeading } from './heading.ts';
import { isRule, type Line } from './line.ts';
import { readList } from './list.ts';
import { readParagraph } from './paragraph.ts';
import { readQuoted } from './quoted.ts';
import type { Reading, Reads } from './reading.ts';

/** In this order: what is told by its looks first, running text last. */
const RULES: readonly ((reading: Reading) => Reads | undefined)[] = [
  readHeading,
  readRule,
  readList,
  readQuoted,
  readIndented,
  readParagraph,
];

/**
 * The blocks of an article's body, or of a list item in it. `base` is the column on which running text stands; `inItem` tells that these are
 * an item's lines, among which examples are not indented.
 */
export function readBlocks(lines: readonly Line[], base: number, inItem: boolean): readonly Block[] {
  const blocks: Block[] = [];
  let at = 0;
  while (at < lines.length) {
    if (lines[at]?.text === '') {
      at++;
      continue;
    }
    const reads = applyRules({ lines, at, base, inItem, leadIn: leadInOf(blocks.at(-1)), readBlocks });
    append(blocks, reads.blocks);
    at = Math.max(reads.next, at + 1);
  }
  return blocks;
}

function applyRules(reading: Reading): Reads {
  for (const rule of RULES) {
    const reads = rule(reading);
    if (reads) return reads;
  }
  return { blocks: [], next: reading.at + 1 };
}

function readRule({ lines, at }: Reading): Reads | undefined {
  return isRule(lines[at]) ? { blocks: [{ type: 'rule' }], next: at + 1 } : undefined;
}

/** A text that does not end as sentences do announces what comes next: with a colon, or without one ("you may receive the following error message"). */
function leadInOf(block: Block | undefined): string {
  if (block?.type === 'admonition') return leadInOf(block.children.at(-1));
  const text = block?.type === 'paragraph' ? block.lines.join(' ') : '';
  return /:$|\bfollowing\b[^.:!?]*$/.test(text) ? text : '';
}

/** Bullets behind bullets are one list; an admonition takes what it announces: "NOTES:" a list, "…, see the following article:" the article. */
function append(blocks: Block[], more: readonly Block[]): void {
  for (const block of more) {
    const last = blocks.at(-1);
    if (last?.type === 'list' && block.type === 'list' && !last.ordered && !block.ordered) {
      blocks[blocks.length - 1] = { ...last, items: [...last.items, ...block.items] };
    } else if (last?.type === 'admonition' && isAnnounced(last, block)) {
      blocks[blocks.length - 1] = { ...last, children: [...last.children, block] };
    } else blocks.push(block);
  }
}

function isAnnounced(admonition: Admonition, block: Block): boolean {
  const last = admonition.children.at(-1);
  if (last === undefined) return block.type !== 'heading';
  if (block.type === 'reference') return last.type === 'reference' || leadInOf(admonition) !== '';
  return (block.type === 'fence' || isAddress(block)) && leadInOf(admonition) !== '';
}

function isAddress(block: Block): boolean {
  return block.type === 'paragraph' && /^(?:https?|ftp):\/\/\S+$/.test(block.lines[0] ?? '');
}
