import type { Block, Paragraph } from '../../model/content.ts';
import { plainText } from '../../model/plainText.ts';
import { isAnnouncement } from './leadIns.ts';
import { isProcedure } from './readItem.ts';

/** A line that heads a part of a procedure, and what stands below it. */
export interface TitledPart {
  readonly title: Paragraph;
  readonly blocks: readonly Block[];
}

/** "Part 2: Delete the folder:", "Restoring the directory:", "On the server:". */
const TITLE =
  /^(?:(?:Part|Phase|Stage|Step|Task) (?:#?\d+|[A-Ea-e]|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|I{1,3}|IV)\b|[A-Z][a-z]+ing (?!(?:the following|these|this)\b)|(?:On|From|At) the )[^.!?]*:$/;

const LONGEST = 90;

const isTitle = (block: Block): block is Paragraph => {
  if (block.type !== 'paragraph') return false;
  const text = plainText(block.children);
  return text.endsWith(':') && text.length <= LONGEST && TITLE.test(text) && !isAnnouncement(text);
};

/**
 * The parts of a procedure that lines of their own head, and what stands ahead of the first. No parts where fewer than two lines head any, or none of
 * them a list: one line alone only introduces.
 */
export function splitAtTitles(blocks: readonly Block[]): {
  readonly ahead: readonly Block[];
  readonly parts: readonly TitledPart[];
} {
  const titles: { readonly at: number; readonly title: Paragraph }[] = [];
  blocks.forEach((block, at) => {
    if (isTitle(block)) titles.push({ at, title: block });
  });
  if (titles.length < 2) return { ahead: blocks, parts: [] };
  const parts = titles.map(({ at, title }, i) => ({ title, blocks: blocks.slice(at + 1, titles[i + 1]?.at) }));
  const areParts = parts.filter(({ blocks: [first] }) => first?.type === 'list' && isProcedure(first)).length > 1;
  return areParts ? { ahead: blocks.slice(0, titles[0]?.at), parts } : { ahead: blocks, parts: [] };
}
