import type { Step } from '../../model/article.ts';
import type { Block, Code, List, Paragraph } from '../../model/content.ts';
import { blocksText, plainText } from '../../model/plainText.ts';
import { withCommands } from './commands.ts';
import { findFirstInstruction, isBoilerplate, isInstructionInRemedy } from './instructions.ts';
import { announcesMethods, isAnnouncement, isOr } from './leadIns.ts';
import { hasInstruction, isListOfSteps, isProcedure, isVersionChoice, leadInOf, readItems } from './readItem.ts';
import { findSentences } from './sentences.ts';
import { inlineText, sliceInlines } from './sliceInlines.ts';
import {
  draftStep,
  finishStep,
  markVerification,
  type StepContext,
  type StepDraft,
  withHandedOnConditions,
  withLoops,
} from './stepDraft.ts';
import { groupVersions } from './versions.ts';

export type { StepContext } from './stepDraft.ts';

/** The reading so far: the steps, and the cautions that wait for the first one. */
interface Reading {
  readonly drafts: readonly StepDraft[];
  readonly cautionsAhead: readonly number[];
}

/**
 * The steps of a procedure. Items of numbered, lettered and bulleted lists are steps, nested as the lists are; in prose, each paragraph
 * that tells the reader to do something is one, starting at its first instruction. Explanations, notes, commands and examples belong
 * to the step that they follow.
 */
export function readSteps(all: readonly Block[], context: StepContext): readonly Step[] {
  const blocks = groupVersions(all);
  const start: Reading = { drafts: [], cautionsAhead: [] };
  const { drafts } = blocks.reduce((reading, block, i) => readBlock(reading, block, i, blocks, context), start);
  return markVerification(withLoops(withHandedOnConditions(drafts.map(finishStep))));
}

function readBlock(reading: Reading, block: Block, at: number, blocks: readonly Block[], context: StepContext): Reading {
  if (block.type !== 'list' && context.steps.has(block.at)) return open(reading, draftStep([block]));
  if (block.type === 'admonition') {
    const caution = context.cautions.indexOf(block);
    if (caution >= 0) return addCaution(reading, caution);
    // A note that instructs ahead of the first step is a step.
    return reading.drafts.length === 0 && hasInstruction(block.children)
      ? open(reading, draftStep(block.children))
      : attach(reading, block);
  }
  if (block.type === 'list') return readList(reading, block, previousContent(blocks, at), context);
  if (block.type !== 'paragraph') return attach(reading, block);
  if (isOr(plainText(block.children))) return reading;
  const next = nextContent(blocks, at);
  if (next?.type === 'list') return readLeadIn(reading, block, next);
  return next?.type === 'code' && namesGoal(block, next) ? openAt(reading, block, 0) : readProse(reading, block);
}

/** The block in front that is no admonition. */
function previousContent(blocks: readonly Block[], at: number): Block | undefined {
  return blocks.slice(0, at).findLast(({ type }) => type !== 'admonition');
}

/** The next block that is no admonition: a caution may stand between a lead-in and its list. */
function nextContent(blocks: readonly Block[], at: number): Block | undefined {
  return blocks.slice(at + 1).find(({ type }) => type !== 'admonition');
}

/** "To view all snapshots:", "If the issue persists:" in front of a command says to run it. */
function namesGoal(paragraph: Paragraph, code: Code): boolean {
  return (
    /^(?:to [a-z-]+|if) .*:$/i.test(plainText(paragraph.children)) &&
    withCommands([paragraph, code]).some(({ type }) => type === 'command')
  );
}

function addCaution({ drafts, cautionsAhead }: Reading, caution: number): Reading {
  const last = drafts.at(-1);
  if (!last) return { drafts, cautionsAhead: [...cautionsAhead, caution] };
  return { drafts: replaceLast(drafts, { ...last, cautions: [...last.cautions, caution] }), cautionsAhead };
}

const replaceLast = (drafts: readonly StepDraft[], last: StepDraft): readonly StepDraft[] => [...drafts.slice(0, -1), last];

function open({ drafts, cautionsAhead }: Reading, ...more: readonly StepDraft[]): Reading {
  const [first, ...rest] = more;
  if (!first) return { drafts, cautionsAhead };
  return { drafts: [...drafts, { ...first, cautions: [...cautionsAhead, ...first.cautions] }, ...rest], cautionsAhead: [] };
}

/** What tells nothing to do belongs to the step before; ahead of all steps it is an introduction, and no step's. */
function attach(reading: Reading, ...blocks: readonly Block[]): Reading {
  const last = reading.drafts.at(-1);
  return last ? { ...reading, drafts: replaceLast(reading.drafts, { ...last, blocks: [...last.blocks, ...blocks] }) } : reading;
}

/** A paragraph in front of a list: an announcement is no step; one that tells what to do has the list nested below it. */
function readLeadIn(reading: Reading, paragraph: Paragraph, list: List): Reading {
  const text = inlineText(paragraph.children);
  const sentences = findSentences(text);
  const first = sentences.find(
    (sentence) => !isAnnouncement(sentence.text) && !isBoilerplate(sentence.text) && isInstructionInRemedy(sentence.text),
  );
  if (first) return openAt(reading, paragraph, first.start);
  const leadIn = sentences.at(-1);
  if (leadIn && list.items.length > 1 && announcesMethods(leadIn.text) && isProcedure(list))
    return openAt(reading, paragraph, leadIn.start);
  const last = reading.drafts.at(-1);
  if (last && last.steps.length === 0 && isDetailOf(text, last)) return attach(reading, paragraph);
  const onlyAnnounces = isProcedure(list) && sentences.every((sentence) => isAnnouncement(sentence.text));
  return onlyAnnounces ? reading : attach(reading, paragraph);
}

/** Opens a step at an offset of `paragraph`; what stands before it belongs to the step before. */
function openAt(reading: Reading, paragraph: Paragraph, start: number): Reading {
  const before = sliceInlines(paragraph.children, 0, start);
  const attached = before.length > 0 ? attach(reading, { ...paragraph, children: before }) : reading;
  return open(attached, draftStep([{ ...paragraph, children: sliceInlines(paragraph.children, start) }]));
}

/** "To do this:", or "To edit the registry:" below a step that says to edit it. */
function isDetailOf(leadIn: string, draft: StepDraft): boolean {
  const verb = /^to (?<verb>[\w-]+)/i.exec(leadIn)?.groups?.verb?.toLowerCase();
  return verb === 'do' || (verb !== undefined && new RegExp(`\\b${verb}\\b`, 'i').test(blocksText(draft.blocks)));
}

/** Openings that go on about the step before: an example, what will be seen. */
const CONTINUATION =
  /^(?:for example|for instance|in this (?:case|example)|this (?:will|command|step)|where\b|the (?:output|result|following (?:is|are))|you (?:should|will) (?:see|receive|get|now|be|notice))/i;

/** "The second method is to …" leaves the steps of the first. */
const NEXT_WAY = /^the (?:second|third|fourth|other) (?:method|way|option|work ?around|solution)\b/i;

function readProse(reading: Reading, paragraph: Paragraph): Reading {
  const text = inlineText(paragraph.children);
  const start = findFirstInstruction(text);
  const last = reading.drafts.at(-1);
  if (start === undefined || findSentences(text).every((sentence) => isAnnouncement(sentence.text)))
    return attach(reading, paragraph);
  if (last && CONTINUATION.test(text)) return attach(reading, paragraph);
  if (!last?.detailed || NEXT_WAY.test(text)) return openAt(reading, paragraph, start);
  // An instructing paragraph behind a nested list is a step on that list's level.
  const nested = finishStep(draftStep([{ ...paragraph, children: sliceInlines(paragraph.children, start) }]));
  const before = sliceInlines(paragraph.children, 0, start);
  const steps = before.length > 0 ? withAppended(last.steps, { ...paragraph, children: before }) : last.steps;
  return { ...reading, drafts: replaceLast(reading.drafts, { ...last, steps: [...steps, nested] }) };
}

/** An explanation behind a list belongs to its last step. */
function withAppended(steps: readonly Step[], block: Block): readonly Step[] {
  return steps.map((step, i) => (i === steps.length - 1 ? { ...step, blocks: [...step.blocks, block] } : step));
}

function readList(reading: Reading, list: List, before: Block | undefined, context: StepContext): Reading {
  const leadIn = leadInOf(before);
  if (!isListOfSteps(list, leadIn) && !context.steps.has(list.at)) return attach(reading, list);
  const steps = readItems(list, context);
  const last = reading.drafts.at(-1);
  if (!last || !isOpenedBy(last, before)) return open(reading, ...steps.map(draftOf));
  const choose = last.choose || (steps.length > 1 && (announcesMethods(leadIn) || isVersionChoice(list)));
  return {
    ...reading,
    drafts: replaceLast(reading.drafts, {
      ...last,
      steps: [...last.steps, ...withLoops(steps)],
      choose,
      detailed: before?.type === 'paragraph',
    }),
  };
}

/**
 * The paragraph in front of the list is the latest of the step, so the list is that step in detail; so it is where the last item of the
 * list in front ends with a colon.
 */
function isOpenedBy(draft: StepDraft, before: Block | undefined): boolean {
  if (draft.steps.length > 0) return false;
  if (before?.type === 'list') return /:$/.test(blocksText(draft.blocks));
  return before?.type === 'paragraph' && draft.blocks.findLast(({ type }) => type === 'paragraph')?.at === before.at;
}

const draftOf = (step: Step): StepDraft =>
  draftStep(step.blocks, {
    steps: step.steps,
    choose: step.choose,
    condition: step.condition,
    place: step.place,
    cautions: step.cautions,
  });
