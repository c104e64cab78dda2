import type { Step } from '../../model/article.ts';
import type { Admonition, Block, Code, List, Paragraph } from '../../model/content.ts';
import { blocksText, plainText } from '../../model/plainText.ts';
import { areAnswers } from './answers.ts';
import { findQuestion } from './askedForks.ts';
import { findBranch } from './branches.ts';
import { withCommands } from './commands.ts';
import { isTypedFence } from './fencedCommands.ts';
import { findFork } from './forks.ts';
import { findFirstInstruction, isBoilerplate, isInstructionInRemedy } from './instructions.ts';
import { announcesMethods, asksIfSolved, isAnnouncement, isNavigation, isOr, offersHelp } from './leadIns.ts';
import {
  addCaution,
  attach,
  type Draft,
  finishSteps,
  isDraft,
  latestDraft,
  type OpenedSteps,
  open,
  openAt,
  openItems,
} from './openedSteps.ts';
import { hasInstruction, isChoiceAmong, isListOfSteps, isProcedure, leadInOf, readItems } from './readItem.ts';
import { findSentences, type Sentence } from './sentences.ts';
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
import { splitAtTitles } from './titleLines.ts';
import { groupVersions } from './versions.ts';

export type { StepContext } from './stepDraft.ts';

/**
 * The steps of a procedure. Items of numbered, lettered and bulleted lists are steps, nested as the lists are; in prose, each paragraph
 * that tells the reader to do something is one, starting at its first instruction. Explanations, notes, commands and examples belong
 * to the step that they follow.
 */
export function readSteps(all: readonly Block[], context: StepContext): readonly Step[] {
  const { ahead, parts } = splitAtTitles(all);
  if (parts.length === 0) return readUntitled(all, context);
  return [
    ...readUntitled(ahead, context),
    ...parts.map(({ title, blocks }) => finishStep(draftStep([title], { steps: readUntitled(blocks, context) }))),
  ];
}

function readUntitled(all: readonly Block[], context: StepContext): readonly Step[] {
  const blocks = groupVersions(all);
  const reading: OpenedSteps = { opened: [], cautionsAhead: [] };
  blocks.forEach((block, i) => {
    readBlock(reading, block, i, blocks, context);
  });
  return markVerification(withLoops(withHandedOnConditions(finishSteps(reading))));
}

function readBlock(reading: OpenedSteps, block: Block, at: number, blocks: readonly Block[], context: StepContext): void {
  if (block.type !== 'list' && context.steps.has(block.at)) open(reading, [block]);
  else if (block.type === 'admonition') readAdmonition(reading, block, context);
  else if (block.type === 'list') readList(reading, block, previousContent(blocks, at), context);
  else if (block.type === 'paragraph' && !isAnnouncedLink(block, blocks[at - 1]) && !context.remarks?.has(block.at))
    readParagraph(reading, block, nextContent(blocks, at));
  else attach(reading, block);
}

function readAdmonition(reading: OpenedSteps, admonition: Admonition, context: StepContext): void {
  const caution = context.cautions.get(admonition);
  if (caution !== undefined) addCaution(reading, caution);
  // A note that instructs ahead of the first step is a step.
  else if (reading.opened.length === 0 && hasInstruction(admonition.children)) open(reading, [...admonition.children]);
  else attachNote(reading, admonition, context);
}

/** A numbered procedure within a note details the step that the note belongs to. */
function attachNote(reading: OpenedSteps, note: Admonition, context: StepContext): void {
  const last = latestDraft(reading);
  const list = note.children.find((child) => child.type === 'list' && child.ordered && isProcedure(child));
  if (list?.type !== 'list' || !last || last.steps.length > 0) attach(reading, note);
  else {
    attach(reading, { ...note, children: note.children.filter((child) => child !== list) });
    detail(last, list, undefined, context);
  }
}

function readParagraph(reading: OpenedSteps, paragraph: Paragraph, next: Block | undefined): void {
  const text = plainText(paragraph.children);
  if (isOr(text) || isNavigation(text) || offersHelp(text) || asksIfSolved(text)) return;
  if (next?.type === 'list') readLeadIn(reading, paragraph, next);
  else if (next?.type === 'code' && namesGoal(paragraph, next) && !isSaidAbove(text, reading)) openAt(reading, paragraph, 0);
  else readProse(reading, paragraph);
}

/** A link on a line of its own behind "go to the following website:" belongs to that line, whatever its title says. */
function isAnnouncedLink({ children }: Paragraph, before: Block | undefined): boolean {
  const isLink = children.every(
    (inline) => inline.type === 'link' || inline.type === 'reference' || (inline.type === 'text' && inline.value.trim() === ''),
  );
  return isLink && before?.type === 'paragraph' && /:$/.test(plainText(before.children));
}

/** The block in front that is no admonition. */
function previousContent(blocks: readonly Block[], at: number): Block | undefined {
  let i = at - 1;
  while (blocks[i]?.type === 'admonition') i--;
  return blocks[i];
}

/** The next block that is no admonition: a caution may stand between a lead-in and its list. */
function nextContent(blocks: readonly Block[], at: number): Block | undefined {
  let i = at + 1;
  while (blocks[i]?.type === 'admonition') i++;
  return blocks[i];
}

/** "For example:", "The output is:" in front of a command goes on about the step before. */
const GOES_ON =
  /^(?:for (?:example|instance)|examples?|e\.g|here(?:'s| is| are)|where|the (?:output|result|response|following (?:is|are|output))|this|these|or\b|output|and\b|you (?:should|will|can) (?:see|get)|note|sample)\b/i;

/** "To view all snapshots:", "If the issue persists:", "For a single user:" in front of a command says to run it. */
function namesGoal(paragraph: Paragraph, code: Code): boolean {
  const text = plainText(paragraph.children);
  if (/^(?:to [a-z-]+|if) .*:$/i.test(text)) return withCommands([paragraph, code]).some(({ type }) => type === 'command');
  return /[:,]$/.test(text) && !GOES_ON.test(text) && findFirstInstruction(text) === undefined && isTypedFence(code);
}

/** "To override:" behind "you can override the status" says no more than that. */
function isSaidAbove(text: string, { opened }: OpenedSteps): boolean {
  const verb = /^to (?<verb>[a-z-]+):$/i.exec(text)?.groups?.verb;
  return verb !== undefined && new RegExp(`\\b${verb}\\b`, 'i').test(blocksText(opened.at(-1)?.blocks ?? []));
}

/** A paragraph in front of a list: an announcement is no step; one that tells what to do has the list nested below it. */
function readLeadIn(reading: OpenedSteps, paragraph: Paragraph, list: List): void {
  const text = inlineText(paragraph.children);
  const sentences = findSentences(text);
  const first = sentences.find(
    (sentence) => !isAnnouncement(sentence.text) && !isBoilerplate(sentence.text) && isInstructionInRemedy(sentence.text),
  );
  const leadIn = sentences.at(-1);
  const last = reading.opened.at(-1);
  const branch = first && first !== leadIn ? findBranch(paragraph) : null;
  if (first && branch?.ahead) {
    openAt(reading, branch.ahead, first.start);
    open(reading, [branch.paragraph]);
  } else if (first) openAt(reading, paragraph, first.start);
  else if (leadIn && areAnswers(list, leadIn.text)) openAt(reading, paragraph, leadIn.start);
  else if (leadIn && list.items.length > 1 && announcesMethods(leadIn.text) && isProcedure(list))
    openAt(reading, paragraph, leadIn.start);
  else if (
    (last && last.steps.length === 0 && isDetailOf(text, last)) ||
    !isProcedure(list) ||
    !sentences.every((sentence) => isAnnouncement(sentence.text) || (last?.place != null && NAMES_GOAL.test(sentence.text)))
  )
    attach(reading, paragraph);
}

/** "To uninstall the control:" behind the numbered steps that install it. */
const NAMES_GOAL = /^(?:to|in order to) [a-z](?:[^,.(]|\.(?=\w)|\([^)]*\)){3,120}$/i;

/** So many blocks of a step are looked at for what its lead-ins detail. */
const MOST_DETAILED = 50;

/** "To do this:", "To accomplish this, use these steps:", "Use the following procedure to implement this workaround:". */
const DETAILS_IT = /^(?:do|accomplish|achieve|implement|perform|carry)$/;

/** What a lead-in says its list does: "To manually edit the registry, …", "Use the following steps to edit the registry:". */
const DONE_BY_LIST =
  /^(?:(?:use|follow|perform|complete|do) (?:the|these|this) (?:[\w-]+ ){0,2}?(?:steps?|procedures?|instructions) )?(?:in order )?to (?:\w+ly )?(?<verb>[\w-]+)/i;

/** "Follow these steps:", "Use the following procedure:". */
const NAMES_NO_GOAL =
  /^(?:use|follow|perform|complete|do) (?:the|these|this) (?:[\w-]+ ){0,2}?(?:steps?|procedures?|instructions)(?: (?:below|from|in|on|at|within|exactly|carefully)\b[^.:]*)?[.:]$/i;

/** "To do this:", or "To edit the registry:" below a step that says to edit it. */
function isDetailOf(leadIn: string, draft: Pick<StepDraft, 'blocks'>): boolean {
  const verb = DONE_BY_LIST.exec(leadIn)?.groups?.verb?.toLowerCase();
  if (verb === undefined) return NAMES_NO_GOAL.test(leadIn);
  if (DETAILS_IT.test(verb)) return true;
  return new RegExp(`\\b${verb}\\b`, 'i').test(blocksText(draft.blocks.slice(0, MOST_DETAILED)));
}

/** Openings that go on about the step before: an example, what will be seen. */
const CONTINUATION =
  /^(?:for example|for instance|in this (?:case|example)|this (?:will|command|step)|where\b|the (?:output|result|following (?:is|are))|you (?:should|will) (?:see|receive|get|now|be|notice))/i;

/** "The second method is to …" leaves the steps of the first. */
const NEXT_WAY = /^the (?:second|third|fourth|other) (?:method|way|option|work ?around|solution)\b/i;

/** "Display issues can occur for different reasons. To fix them, try the following methods." tells nothing to do. */
const announcesOrTells = ({ text }: Sentence): boolean =>
  isAnnouncement(text) || isBoilerplate(text) || !isInstructionInRemedy(text);

/** "Step 3: Restart the service": whatever its verb, it is a step. */
const COUNTS_ITSELF = /^\s*(?:step|check)\s*#?\d{1,2}\s*[.:)–—-]+\s*\S/i;

function readProse(reading: OpenedSteps, paragraph: Paragraph): void {
  const text = inlineText(paragraph.children);
  const asked = findQuestion(text);
  const instruction = findFirstInstruction(text);
  const isCounted = COUNTS_ITSELF.test(text);
  const start = isCounted ? 0 : asked ? Math.min(asked.start, instruction ?? asked.start) : instruction;
  const last = reading.opened.at(-1);
  const tells = isCounted || asked !== null || !findSentences(text).every(announcesOrTells);
  if (start === undefined || !tells || (last && CONTINUATION.test(text))) attach(reading, paragraph);
  else if (last && isDraft(last) && last.detailed && !last.choose && !NEXT_WAY.test(text)) addNested(last, paragraph, start);
  else openAt(reading, paragraph, start);
}

/** An instructing paragraph behind a nested list is a step on that list's level, unless the list is a choice. */
function addNested({ steps }: Draft, paragraph: Paragraph, start: number): void {
  const before = sliceInlines(paragraph.children, 0, start);
  if (before.length > 0) explain(steps, { ...paragraph, children: before });
  steps.push(finishStep(draftStep([{ ...paragraph, children: sliceInlines(paragraph.children, start) }])));
}

/** An explanation behind a list belongs to its last step. */
function explain(steps: Step[], block: Block): void {
  const last = steps.pop();
  if (!last) return;
  const blocks = [...last.blocks, block];
  steps.push({ ...last, blocks, fork: last.fork && findFork(blocks) });
}

function readList(reading: OpenedSteps, list: List, before: Block | undefined, context: StepContext): void {
  const leadIn = leadInOf(before);
  const last = reading.opened.at(-1);
  const detailed = last && isOpenedBy(last, before) ? latestDraft(reading) : undefined;
  // "If yes, congratulations." and "If no, see …" are the card's own answers.
  if (asksIfSolved(leadIn) && list.items.every(({ children }) => /^(?:if )?(?:yes|no)\b/i.test(blocksText(children)))) return;
  if (!isListOfSteps(list, leadIn) && !areAnswers(list, leadIn) && !context.steps.has(list.at)) attach(reading, list);
  else if (detailed) detail(detailed, list, before, context);
  else openItems(reading, readItems(list, context));
}

/** The items are the steps of the one above them. */
function detail(draft: Draft, list: List, before: Block | undefined, context: StepContext): void {
  for (const step of withLoops(readItems(list, context))) draft.steps.push(step);
  draft.choose ||= draft.steps.length > 1 && isChoiceAmong(list, leadInOf(before));
  draft.detailed = before?.type === 'paragraph';
}

/** Whether the latest words of `blocks` end with a colon: there may be thousands without words behind them. */
function endsWithColon(blocks: readonly Block[]): boolean {
  for (let i = blocks.length - 1; i >= Math.max(0, blocks.length - MOST_DETAILED); i--) {
    const words = blocksText(blocks.slice(i, i + 1));
    if (words !== '') return words.endsWith(':');
  }
  return false;
}

/**
 * The paragraph in front of the list is the latest of the step, so the list is that step in detail; so it is where the last item of the
 * list in front ends with a colon.
 */
function isOpenedBy(draft: Pick<StepDraft, 'blocks' | 'steps'>, before: Block | undefined): boolean {
  if (draft.steps.length > 0) return false;
  if (before?.type === 'list') return endsWithColon(draft.blocks);
  return before?.type === 'paragraph' && draft.blocks.findLast(({ type }) => type === 'paragraph')?.at === before.at;
}
