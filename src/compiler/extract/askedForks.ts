import type { Branch, Fork } from '../../model/article.ts';
import type { Block, Paragraph } from '../../model/content.ts';
import { type Answer, asks, readAnswerBehind } from './answers.ts';
import { findCondition } from './conditions.ts';
import { isInstruction } from './instructions.ts';
import { findSentences, type Sentence } from './sentences.ts';
import { inlineText, sliceInlines } from './sliceInlines.ts';

/** A question or a condition within a text, and what is told for either answer: their places among its clauses. */
interface Asked {
  readonly question: number;
  readonly yes: number | null;
  readonly no: number | null;
  /** What holds for yes, where no question is asked: "If the file is there, … Otherwise, …" */
  readonly condition: string | null;
}

/** Most texts have none of these, and pay for one look. */
const MAY_ASK = /\?|\botherwise\b/i;

/**
 * The two ways that a step goes on, where a paragraph of it asks something and answers it ("Is the disk full? If yes, go to step 2. If not, stop.") or says what else to
 * do ("If it is, clean it. Otherwise, close the cover."). Whoever gives an answer of which nothing is said goes on. Null where there is nothing of the kind.
 */
export function findAskedFork(blocks: readonly Block[]): Fork | null {
  for (const [at, block] of blocks.entries()) {
    if (block.type !== 'paragraph' || !MAY_ASK.test(inlineText(block.children))) continue;
    const clauses = findClauses(inlineText(block.children));
    const asked = findAnswers(clauses);
    if (asked) return toFork(blocks, at, block, clauses, asked);
    const below = asks(clauses.at(-1)?.text ?? '') ? toForkBelow(blocks, at, block, clauses) : null;
    if (below) return below;
  }
  return null;
}

/** "Does it start?", and paragraphs below it that open with "Yes" and "No". */
function toForkBelow(blocks: readonly Block[], at: number, paragraph: Paragraph, clauses: readonly Sentence[]): Fork | null {
  const answers = blocks.map((block, i) =>
    i > at && block.type === 'paragraph' ? readAnswerBehind(inlineText(block.children).trim()) : null,
  );
  const [yes, no] = [answers.indexOf('Yes'), answers.indexOf('No')];
  const question = clauses.at(-1);
  if (yes < 0 || no < 0 || Math.min(yes, no) !== at + 1 || !question) return null;
  const told = (from: number): Branch => ({
    condition: '',
    blocks: blocks.slice(from, from === Math.min(yes, no) ? Math.max(yes, no) : undefined),
  });
  const ahead = question.start > 0 ? [part(paragraph, 0, question.start)] : [];
  return { question: question.text, lead: [...blocks.slice(0, at), ...ahead], ways: [told(yes), told(no)] };
}

function toFork(
  blocks: readonly Block[],
  at: number,
  paragraph: Paragraph,
  clauses: readonly Sentence[],
  { question, yes, no, condition }: Asked,
): Fork {
  const start = clauses[question]?.start ?? 0;
  const last = Math.max(yes ?? 0, no ?? 0);
  const told = (answer: number | null): readonly Block[] => {
    if (answer === null) return [];
    if (answer === last) return [part(paragraph, clauses[answer]?.start), ...blocks.slice(at + 1)];
    return [part(paragraph, clauses[answer]?.start, clauses[last]?.start)];
  };
  const lead = start > 0 ? [...blocks.slice(0, at), part(paragraph, 0, start)] : blocks.slice(0, at);
  const ways: readonly [Branch, Branch] = [
    { condition: condition ?? '', blocks: told(yes) },
    { condition: '', blocks: told(no) },
  ];
  return condition === null ? { question: clauses[question]?.text ?? '', lead, ways } : { lead, ways };
}

const part = (paragraph: Paragraph, from = 0, to?: number): Paragraph => ({
  ...paragraph,
  children: sliceInlines(paragraph.children, from, to),
});

/** The question in `text` that is answered right behind; null where none is. */
export function findQuestion(text: string): Sentence | null {
  if (!text.includes('?')) return null;
  const clauses = findClauses(text);
  const asked = findAnswers(clauses);
  return asked && asked.condition === null ? (clauses[asked.question] ?? null) : null;
}

/** "If so, rotate the logs; if not, expand the volume." says two things. */
const ELSE = /[;,]\s+(?=(?:and )?(?:if (?:not|so|yes|no)|otherwise)\b)/gi;

/** The sentences of `text`, cut where the other answer begins. */
function findClauses(text: string): readonly Sentence[] {
  return findSentences(text).flatMap((sentence) => {
    const starts = [0, ...[...sentence.text.matchAll(ELSE)].map(({ 0: mark, index }) => index + mark.length)];
    if (starts.length === 1) return [sentence];
    return starts.map((from, i): Sentence => {
      const to = starts[i + 1] ?? sentence.text.length;
      return { start: sentence.start + from, end: sentence.start + to, text: sentence.text.slice(from, to).trim() };
    });
  });
}

const OTHERWISE = /^otherwise,?\s+/i;

const withoutOtherwise = (text: string): string => {
  const told = text.replace(OTHERWISE, '');
  return told.charAt(0).toUpperCase() + told.slice(1);
};

/** The first question with an answer right behind it, else the first condition with what is to be done otherwise. */
function findAnswers(clauses: readonly Sentence[]): Asked | null {
  const answers = clauses.map(({ text }) => readAnswerBehind(text));
  const question = clauses.findIndex(({ text }, i) => asks(text) && (answers[i + 1] ?? null) !== null);
  const other = clauses.findIndex(({ text }, i) => i > 0 && OTHERWISE.test(text));
  if (question >= 0) {
    const find = (answer: Answer): number | null => {
      const at = answers.indexOf(answer, question + 1);
      if (at >= 0) return at;
      return other > question && answers[question + 1] !== answer ? other : null;
    };
    const [yes, no] = [find('Yes'), find('No')];
    // "Will it be mended? No, it will not." answers itself.
    const isReaders = (yes !== null && no !== null) || FOR_READER.test(clauses[question + 1]?.text ?? '');
    return isReaders ? { question, yes, no, condition: null } : null;
  }
  const isTold = other >= 0 && isInstruction(withoutOtherwise(clauses[other]?.text ?? ''));
  const condition = isTold ? findCondition(clauses[other - 1]?.text ?? '') : null;
  return condition === null ? null : { question: other - 1, yes: other - 1, no: other, condition };
}

/** "If not, …", "No: …", "Yes → …" */
const FOR_READER = /^(?:if\b|(?:yes|no)\s*[:→⇒>=–—-])/i;
