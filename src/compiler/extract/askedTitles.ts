import type { Block, Inline, Paragraph } from '../../model/content.ts';
import { plainText } from '../../model/plainText.ts';
import { areAnswers, asks } from './answers.ts';
import { findQuestion } from './askedForks.ts';
import { leadInOf } from './readItem.ts';
import type { Section } from './sections.ts';
import { inlineText, sliceInlines } from './sliceInlines.ts';
import { MOST_WAYS } from './waysInList.ts';

/** "How do I fix it?" asks for what stands below it, and not the reader. */
const ASKS_FOR_HELP = /^(?:\W*(?:step|part) \w+\W+)?(?:how|why|what (?:if|should|can|could|do|to|now|next|is|are|does))\b/i;

/**
 * Sections with the question of a heading ahead of its answers: "Is the light on?" above "Yes: go to step 2." is one question there, whether the answers are a list
 * or the lines of a paragraph. Such a section is a part of one procedure, which its answers lead through.
 */
export function withAskedTitles(section: Section): Section {
  // Nobody walks through so many.
  const sections = section.sections.length > MOST_WAYS ? section.sections : section.sections.map(withAskedTitles);
  const blocks = withQuestion(section);
  if (blocks !== section.blocks) return { ...section, blocks, sections, kind: section.kind === 'other' ? 'part' : section.kind };
  return sections.every((sub, i) => sub === section.sections[i]) ? section : { ...section, sections };
}

function withQuestion({ heading, title, blocks }: Section): readonly Block[] {
  if (heading === null || !asks(title) || ASKS_FOR_HELP.test(title)) return blocks;
  const at = blocks.findIndex((block, i) => isAnswered(block, title) && !asks(leadInOf(blocks[i - 1])));
  const answers = blocks[at];
  if (!answers) return blocks;
  // What is to be done ahead of the question is headed by the number already.
  const children = at === 0 ? heading.children : withoutNumber(heading.children);
  const asked: readonly Block[] =
    answers.type === 'paragraph'
      ? [{ ...answers, children: [...children, { type: 'text', value: ' ' }, ...answers.children] }]
      : [{ type: 'paragraph', at: heading.at, children } satisfies Paragraph, answers];
  return [...blocks.slice(0, at), ...asked, ...blocks.slice(at + 1)];
}

const isAnswered = (block: Block, title: string): boolean =>
  block.type === 'list'
    ? areAnswers(block, title)
    : block.type === 'paragraph' && findQuestion(`${title} ${plainText(block.children)}`) !== null;

/** "Step 2: Is the light on?" without what counts. */
function withoutNumber(children: readonly Inline[]): readonly Inline[] {
  const count = /^\W*(?:(?:step|part|question|check|q) ?#?\w{1,3}|\d{1,2})\s*[.:)–—-]+\s*/i.exec(inlineText(children))?.[0] ?? '';
  return sliceInlines(children, count.length);
}
