import type { Step } from '../../model/article.ts';
import type { Admonition, Block, List, ListItem, Paragraph } from '../../model/content.ts';
import { blocksText, plainText } from '../../model/plainText.ts';
import { withCommands } from './commands.ts';
import { findCondition } from './conditions.ts';
import { findFork } from './forks.ts';
import { findFirstInstruction, isBoilerplate, isInstruction, isInstructionInRemedy } from './instructions.ts';
import { announcesMethods, isAnnouncement, isOr } from './leadIns.ts';
import { findLoop } from './loops.ts';
import { findPassage } from './passage.ts';
import { findSentences } from './sentences.ts';
import { inlineText, sliceInlines } from './sliceInlines.ts';

/** What the reading of a procedure knows of the whole article. */
export interface StepContext {
  /** The article's cautions, in order; a step names those to be read before it by their place in this list. */
  readonly cautions: readonly Admonition[];
}

/** A step while it is being read. */
interface Draft {
  blocks: Block[];
  /** Where the nested steps come from, and whether they are alternatives. */
  steps: Step[];
  choose: boolean;
  cautions: number[];
  condition: string | null;
  /** A list below its opening paragraph details it. */
  detailed: boolean;
}

/**
 * The steps of a procedure. Items of numbered, lettered and bulleted lists are steps, nested as the lists are; in prose, each paragraph
 * that tells the reader to do something is one, starting at its first instruction. Explanations, notes, commands and examples belong
 * to the step that they follow.
 */
export function readSteps(blocks: readonly Block[], context: StepContext): readonly Step[] {
  const drafts: Draft[] = [];
  let cautionsAhead: number[] = [];
  const attach = (...more: readonly Block[]): void => {
    drafts.at(-1)?.blocks.push(...more);
  };
  const open = (draft: Draft): void => {
    draft.cautions.unshift(...cautionsAhead);
    cautionsAhead = [];
    drafts.push(draft);
  };

  blocks.forEach((block, i) => {
    const next = nextContent(blocks, i);
    if (block.type === 'admonition') {
      const index = context.cautions.indexOf(block);
      const last = drafts.at(-1);
      if (index >= 0) (last ? last.cautions : cautionsAhead).push(index);
      else if (!last && hasInstruction(block.children)) open(draftOf(block.children));
      else attach(block);
    } else if (block.type === 'paragraph') {
      const text = plainText(block.children);
      if (isOr(text)) return;
      if (next?.type === 'list') readLeadIn(block, next);
      else readProse(block);
    } else if (block.type === 'list') {
      readList(block, blocks[i - 1]);
    } else attach(block);
  });
  return finish(drafts);

  /** A paragraph in front of a list: an announcement is no step; one that tells what to do has the list nested below it. */
  function readLeadIn(paragraph: Paragraph, list: List): void {
    const text = inlineText(paragraph.children);
    const sentences = findSentences(text);
    const telling = sentences.filter(
      (sentence) => !isAnnouncement(sentence.text) && !isBoilerplate(sentence.text) && isInstructionInRemedy(sentence.text),
    );
    const first = telling[0];
    if (first === undefined) {
      const last = drafts.at(-1);
      if (last && last.steps.length === 0 && isDetailOf(text, last)) last.blocks.push(paragraph);
      else if (!isProcedure(list) || !sentences.every((sentence) => isAnnouncement(sentence.text))) attachRest(paragraph);
      return;
    }
    splitAhead(paragraph, first.start);
    open(draftOf([{ ...paragraph, children: sliceInlines(paragraph.children, first.start) }]));
  }

  /** What is said ahead of a list that is not an announcement belongs to the step before; ahead of all steps it is an introduction. */
  function attachRest(paragraph: Paragraph): void {
    if (drafts.length > 0) attach(paragraph);
  }

  function readProse(paragraph: Paragraph): void {
    const text = inlineText(paragraph.children);
    const start = findFirstInstruction(text);
    if (start === undefined || (drafts.length > 0 && isContinuation(text))) return attach(paragraph);
    if (drafts.length > 0 && findSentences(text).every((sentence) => isAnnouncement(sentence.text))) return attach(paragraph);
    splitAhead(paragraph, start);
    const draft = draftOf([{ ...paragraph, children: sliceInlines(paragraph.children, start) }]);
    const last = drafts.at(-1);
    // An instructing paragraph behind a nested list is a step on that list's level.
    if (last && last.steps.length > 0 && last.detailed) last.steps.push(toStep(draft));
    else open(draft);
  }

  function splitAhead(paragraph: Paragraph, start: number): void {
    const before = sliceInlines(paragraph.children, 0, start);
    if (before.length > 0) attach({ ...paragraph, children: before });
  }

  function readList(list: List, before: Block | undefined): void {
    const leadIn = before?.type === 'paragraph' ? plainText(before.children) : '';
    const last = drafts.at(-1);
    if (!isProcedure(list) && !(leadIn !== '' && isAnnouncement(lastSentence(leadIn)))) return attach(list);
    const steps = list.items.map((item) => readItem(item, context));
    const opened = last && before?.type === 'paragraph' && isLeadInOf(last, before);
    if (opened) {
      last.steps.push(...withLoops(steps));
      last.detailed = true;
      last.choose = last.steps.length > 1 && announcesMethods(lastSentence(leadIn));
    } else for (const step of steps) drafts.push({ ...draftOfStep(step), cautions: [...takeCautions(), ...step.cautions] });
  }

  function takeCautions(): number[] {
    const taken = cautionsAhead;
    cautionsAhead = [];
    return taken;
  }
}

const lastSentence = (text: string): string => findSentences(text).at(-1)?.text ?? text;

/** The paragraph in front of the list opened the last step, so the list is that step in detail. */
function isLeadInOf(draft: Draft, before: Paragraph): boolean {
  const last = draft.blocks.findLast((block) => block.type === 'paragraph');
  return last?.at === before.at && draft.steps.length === 0;
}

/** "To do this:", or "To edit the registry:" below a step that says to edit it. */
function isDetailOf(leadIn: string, draft: Draft): boolean {
  const verb = /^to (?<verb>[\w-]+)/i.exec(leadIn)?.groups?.verb?.toLowerCase();
  return verb === 'do' || (verb !== undefined && new RegExp(`\\b${verb}\\b`, 'i').test(blocksText(draft.blocks)));
}

/** The next block that is no admonition: a caution may stand between a lead-in and its list. */
function nextContent(blocks: readonly Block[], at: number): Block | undefined {
  return blocks.slice(at + 1).find((block) => block.type !== 'admonition');
}

/** Instructions further on in the same paragraph run: "To override:" ahead of the command of the step that is open. */
function isContinuation(text: string): boolean {
  return (
    /^(?:for example|for instance|in this (?:case|example)|this (?:will|command|step)|where\b|the (?:output|result|following (?:is|are))|you (?:should|will) (?:see|receive|get|now|be|notice))/i.test(
      text,
    ) ||
    (isAnnouncement(text) && /:$/.test(text))
  );
}

function hasInstruction(blocks: readonly Block[]): boolean {
  return blocks.some(
    (block) =>
      block.type === 'paragraph' &&
      findSentences(plainText(block.children)).some((sentence) => isInstruction(sentence.text) && !isBoilerplate(sentence.text)),
  );
}

/** A list is a procedure where it is numbered and tells what to do anywhere, or where most of its items open with an instruction. */
export function isProcedure(list: List): boolean {
  const telling = list.items.filter(
    (item) => hasInstruction(item.children) || item.children.some((child) => child.type === 'list' && isProcedure(child)),
  ).length;
  return list.ordered ? telling > 0 : telling * 2 > list.items.length || (telling * 2 === list.items.length && telling > 0);
}

/** One item: its own words and commands, the lists that tell what to do as nested steps, other lists as content. */
export function readItem(item: ListItem, context: StepContext): Step {
  const draft = draftOf([]);
  const drop: number[] = [];
  item.children.forEach((child, i) => {
    const before = item.children[i - 1];
    const leadIn = before?.type === 'paragraph' ? lastSentence(plainText(before.children)) : '';
    if (child.type === 'admonition') {
      const index = context.cautions.indexOf(child);
      if (index >= 0) draft.cautions.push(index);
      else draft.blocks.push(child);
    } else if (child.type === 'list' && (isProcedure(child) || (leadIn !== '' && isAnnouncement(leadIn)))) {
      const steps = withLoops(child.items.map((nested) => readItem(nested, context)));
      draft.choose = draft.choose || (steps.length > 1 && announcesMethods(leadIn));
      draft.steps.push(...steps);
    } else if (child.type === 'paragraph' && isOr(plainText(child.children))) drop.push(child.at);
    else draft.blocks.push(child);
  });
  return toStep(draft);
}

function draftOf(blocks: readonly Block[]): Draft {
  return { blocks: [...blocks], steps: [], choose: false, cautions: [], condition: null, detailed: false };
}

function draftOfStep(step: Step): Draft {
  return {
    blocks: [...step.blocks],
    steps: [...step.steps],
    choose: step.choose,
    cautions: [],
    condition: step.condition,
    detailed: false,
  };
}

function finish(drafts: readonly Draft[]): readonly Step[] {
  const steps = drafts.map(toStep);
  return markVerification(withLoops(withHandedOnConditions(steps)));
}

function toStep(draft: Draft): Step {
  const blocks = withCommands(draft.blocks);
  const first = blocks.find((block) => block.type === 'paragraph');
  const text = first?.type === 'paragraph' ? plainText(first.children) : '';
  const condition = draft.condition ?? findCondition(findSentences(text)[0]?.text ?? '');
  return {
    blocks,
    condition,
    choose: draft.choose,
    loop: null,
    verifies: false,
    fork: draft.steps.length === 0 ? findFork(blocks) : null,
    steps: draft.steps,
    cautions: draft.cautions,
    passage: findPassage(draft.blocks),
  };
}

/** "Repeat steps a through d for each …" says which of its siblings to do again. */
function withLoops(steps: readonly Step[]): readonly Step[] {
  return steps.map((step, i) => ({ ...step, loop: step.loop ?? findLoop(blocksText(step.blocks), i) }));
}

/** "If this does not help, go to the next step." is the next step's condition. */
const HANDED_ON =
  /(?:^|\.\s+)if (?<condition>(?:this|that|the (?:problem|issue|error))[^,.]*),? (?:go|proceed|continue|move) (?:on )?(?:to|with) (?:the )?next (?:step|method)\.?$/i;

function withHandedOnConditions(steps: readonly Step[]): readonly Step[] {
  return steps.map((step, i) => {
    const previous = steps[i - 1];
    const handed = previous && HANDED_ON.exec(blocksText(previous.blocks))?.groups?.condition;
    return handed && step.condition === null ? { ...step, condition: handed } : step;
  });
}

/** A last step that only asks whether it worked: "check the event log to ensure that …", "try to start the service again". */
const VERIFIES =
  /\b(?:check (?:the [\w\s]*?(?:event )?log|whether|to (?:see|make sure|ensure))|verify (?:that |whether |if )?(?:the|this|you|it)|confirm (?:that|whether)|see (?:if|whether)|determine (?:if|whether)|(?:try|attempt) (?:to [\w\s-]+ )?again|retry)\b/i;

function markVerification(steps: readonly Step[]): readonly Step[] {
  const last = steps.at(-1);
  if (!last || steps.length < 2 || last.steps.length > 0 || last.blocks.some((block) => block.type === 'command')) return steps;
  const sentences = findSentences(blocksText(last.blocks));
  if (sentences.length > 2 || !VERIFIES.test(sentences[0]?.text ?? '')) return steps;
  return [...steps.slice(0, -1), { ...last, verifies: true }];
}
