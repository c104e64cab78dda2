import type { Block, Heading, Inline, Paragraph } from '../../model/content.ts';
import { plainText } from '../../model/plainText.ts';
import { findFirstInstruction, isInstruction } from './instructions.ts';
import { asksForHelp } from './problems.ts';
import { inlineText, sliceInlines } from './sliceInlines.ts';

/** "Q:", "Question 2." ahead of a question, "A:", "Answer:" ahead of its answer. */
const QUESTION = /^q(?:uestion)?\s*\d{0,2}\s*[:.)]\s*(?=\S)/i;
const ANSWER = /^a(?:nswer)?\s*\d{0,2}\s*[:.)]\s*(?=\S)/i;

/** Where the answer begins in a paragraph that holds both. */
const ANSWER_WITHIN = /\sA(?:nswer)?\s*\d{0,2}:\s+(?=\S)/;

/** Below any heading that an author writes around questions. */
const DEPTH = 5;

/**
 * "Q: The headset is silent. What should I do?" above "A: Unplug it.", read as a heading with the answer below it, where most questions are about something
 * that goes wrong. Other questions teach.
 */
export function withQuestions(all: readonly Block[]): readonly Block[] {
  const blocks = withChecks(all);
  const questions = blocks.filter((block) => block.type === 'paragraph' && QUESTION.test(inlineText(block.children)));
  const wrong = questions.filter((block) => asksForHelp(questionOf(block)));
  if (questions.length === 1 && blocks.some(isAnswer)) return blocks.map(withoutMark);
  if (questions.length < 2 || wrong.length * 2 < questions.length) return blocks;
  return blocks.flatMap((block): readonly Block[] => {
    if (block.type !== 'paragraph') return [block];
    const text = inlineText(block.children);
    if (QUESTION.test(text)) return readQuestion(block, text);
    const answer = ANSWER.exec(text)?.[0];
    return answer === undefined ? [block] : [{ ...block, children: sliceInlines(block.children, answer.length) }];
  });
}

/** One question is the article's own: it and its answer need no names. */
function withoutMark(block: Block): Block {
  if (block.type !== 'paragraph') return block;
  const text = inlineText(block.children);
  const mark = (QUESTION.exec(text) ?? ANSWER.exec(text))?.[0];
  return mark === undefined ? block : { ...block, children: sliceInlines(block.children, mark.length) };
}

const isAnswer = (block: Block): boolean => block.type === 'paragraph' && ANSWER.test(inlineText(block.children));

/** "**Is the driver old?** Select Update driver.", "**I hear an echo.** Leave the audio on one device.": two or more such paragraphs are checks, each headed by its question. */
function withChecks(blocks: readonly Block[]): readonly Block[] {
  const checks = blocks.map(readCheck);
  return checks.filter((check) => check !== null).length < 2 ? blocks : blocks.flatMap((block, i) => checks[i] ?? [block]);
}

function readCheck(block: Block): readonly Block[] | null {
  if (block.type !== 'paragraph' || block.children[0]?.type !== 'strong') return null;
  const [question, ...others] = block.children;
  const asked = inlineText([question]).trim();
  const behind = sliceInlines(others, 0);
  const complains = asked.length <= LONGEST_COMPLAINT && COMPLAINS.test(asked) && !isInstruction(asked);
  if (!(complains || asked.endsWith('?')) || findFirstInstruction(plainText(behind)) === undefined) return null;
  const start = QUESTION.exec(asked)?.[0].length ?? 0;
  return [
    { type: 'heading', at: block.at, depth: DEPTH, children: [{ type: 'text', value: asked.slice(start) }] },
    ...(complains ? [toAnswer(block.at)] : []),
    { ...block, children: behind },
  ];
}

const toAnswer = (at: number): Heading => ({
  type: 'heading',
  at,
  depth: DEPTH + 1,
  children: [{ type: 'text', value: 'Answer' }],
});

/** "Nobody can hear me.", "The sound is choppy.": what a user says. */
const COMPLAINS = /^(?:I|we|my|our|the|there|nobody|nothing|no one|it|when)\b[^.:;]*[.!]$/i;
const LONGEST_COMPLAINT = 90;

function questionOf(block: Block): string {
  const text = block.type === 'paragraph' ? plainText(block.children) : '';
  return text.slice(0, ANSWER_WITHIN.exec(text)?.index);
}

function readQuestion(paragraph: Paragraph, text: string): readonly Block[] {
  const start = QUESTION.exec(text)?.[0].length ?? 0;
  const within = ANSWER_WITHIN.exec(text);
  const heading = (depth: number, children: readonly Inline[]): Heading => ({
    type: 'heading',
    at: paragraph.at,
    depth,
    children,
  });
  return [
    heading(DEPTH, sliceInlines(paragraph.children, start, within?.index)),
    toAnswer(paragraph.at),
    ...(within ? [{ ...paragraph, children: sliceInlines(paragraph.children, within.index + within[0].length) }] : []),
  ];
}
