import type { Fork } from '../../model/article.ts';
import type { Block, Paragraph } from '../../model/content.ts';
import { findAskedFork } from './askedForks.ts';
import { findCondition, findOpposites, isNegated } from './conditions.ts';
import { findSentences } from './sentences.ts';
import { inlineText, sliceInlines } from './sliceInlines.ts';

interface Conditional {
  readonly condition: string;
  readonly paragraph: Paragraph;
  readonly start: number;
  /** Index of the paragraph among the step's blocks. */
  readonly block: number;
}

/**
 * The two ways that a step goes on, where its text holds two conditions that exclude each other: "If you have not applied a service pack,
 * restart. … If you have applied a service pack, do not restart."; or a question and its answers. Otherwise null.
 */
export function findFork(blocks: readonly Block[]): Fork | null {
  return findAskedFork(blocks) ?? findOpposed(blocks);
}

function findOpposed(blocks: readonly Block[]): Fork | null {
  if (!blocks.some(mayPart)) return null;
  const conditionals = blocks.flatMap(readParagraph);
  const [first, second] = findOpposites(conditionals.map(({ condition }) => condition)) ?? [];
  const one = conditionals[first ?? -1];
  const other = conditionals[second ?? -1];
  if (!one || !other) return null;
  const ways = [
    { condition: one.condition, blocks: between(blocks, one, other) },
    { condition: other.condition, blocks: between(blocks, other, undefined) },
  ] as const;
  return { lead: before(blocks, one), ways };
}

/** Most steps pay for one look: of two opposites one is negated. */
const mayPart = (block: Block): boolean => block.type === 'paragraph' && isNegated(inlineText(block.children));

function readParagraph(block: Block, index: number): readonly Conditional[] {
  if (block.type !== 'paragraph') return [];
  return findSentences(inlineText(block.children)).flatMap((sentence) => {
    const condition = findCondition(sentence.text);
    return condition === null ? [] : [{ condition, paragraph: block, start: sentence.start, block: index }];
  });
}

/** What stands ahead of the first conditional sentence. */
function before(blocks: readonly Block[], first: Conditional): readonly Block[] {
  const lead = sliceInlines(first.paragraph.children, 0, first.start);
  return [
    ...blocks.slice(0, first.block),
    ...(first.start > 0 && lead.length > 0 ? [{ ...first.paragraph, children: lead }] : []),
  ];
}

/** What stands from one conditional sentence to the next, over paragraph borders. */
function between(blocks: readonly Block[], from: Conditional, to: Conditional | undefined): readonly Block[] {
  const sameParagraph = to !== undefined && to.block === from.block;
  const own: Paragraph = {
    ...from.paragraph,
    children: sliceInlines(from.paragraph.children, from.start, sameParagraph ? to.start : undefined),
  };
  if (sameParagraph) return [own];
  const middle = blocks.slice(from.block + 1, to?.block ?? blocks.length);
  const tail = to && to.start > 0 ? [{ ...to.paragraph, children: sliceInlines(to.paragraph.children, 0, to.start) }] : [];
  return [own, ...middle, ...tail];
}
