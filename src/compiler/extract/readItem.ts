import type { Step } from '../../model/article.ts';
import type { Block, Inline, List, ListItem, Paragraph } from '../../model/content.ts';
import { blocksText, plainText } from '../../model/plainText.ts';
import { areAnswers } from './answers.ts';
import { findBranch } from './branches.ts';
import { asksForCommand, isTypedFence } from './fencedCommands.ts';
import { isBoilerplate, isInstruction, isInstructionOrNeed } from './instructions.ts';
import { announcesMethods, isAnnouncement, isOr } from './leadIns.ts';
import { findSentences } from './sentences.ts';
import { draftStep, finishStep, type StepContext, withLoops } from './stepDraft.ts';
import { findTyped } from './typedInText.ts';
import { groupVersions, versionOfItem } from './versions.ts';

/** Whether any sentence in `blocks` tells the reader to do something. */
export function hasInstruction(blocks: readonly Block[]): boolean {
  return tells(blocks, isInstruction);
}

const tells = (blocks: readonly Block[], isTold: (sentence: string) => boolean): boolean =>
  blocks.some(
    (block) =>
      block.type === 'paragraph' &&
      findSentences(plainText(block.children)).some(({ text }) => isTold(text) && !isBoilerplate(text)),
  );

/** "For a single user:" above a command tells to run it. */
const holdsCommand = (blocks: readonly Block[]): boolean => blocks.some((block) => block.type === 'code' && isTypedFence(block));

/** A list is a procedure where it is numbered and tells what to do anywhere, or where at least half of its items tell what to do. */
export function isProcedure(list: List): boolean {
  const telling = list.items.filter(
    ({ children }) =>
      tells(children, isInstructionOrNeed) ||
      holdsCommand(children) ||
      children.some((child, i) => child.type === 'list' && (isProcedure(child) || areAnswers(child, leadInOf(children[i - 1])))),
  ).length;
  return telling > 0 && (list.ordered || telling * 2 >= list.items.length);
}

/** The sentence that stands right in front of a list; empty where none does. */
export function leadInOf(before: Block | undefined): string {
  if (before?.type !== 'paragraph') return '';
  const text = plainText(before.children);
  return findSentences(text).at(-1)?.text ?? text;
}

/** "[Reset the cache](…)": nothing but a link. */
const isLink = ({ children: [first, ...others] }: ListItem): boolean =>
  others.length === 0 &&
  first?.type === 'paragraph' &&
  first.children.every((inline) => inline.type === 'link' || inline.type === 'reference' || isBlank(inline));

const isBlank = (inline: Inline): boolean => inline.type === 'text' && /^[\s.]*$/.test(inline.value);

/** Whether the items of `list` are steps, by themselves or because `leadIn` announces steps. Links are what the instruction above them sends to. */
export function isListOfSteps(list: List, leadIn: string): boolean {
  if (list.items.every(isLink)) return leadIn.endsWith(':') && isInstruction(leadIn) && !isBoilerplate(leadIn);
  return (
    isProcedure(list) ||
    (leadIn !== '' && isAnnouncement(leadIn) && /\b(?:steps?|procedure|methods?|do (?:this|so))\b/i.test(leadIn))
  );
}

/** The items of a list as steps, each with its place where the list counts them; one that says nothing is none. Items headed by versions apply to these. */
export function readItems(list: List, context: StepContext): readonly Step[] {
  const areVersions = isVersionChoice(list);
  return list.items.flatMap((item, i) => {
    if (item.children.length === 0) return [];
    const step = readItem(item, context, list.ordered ? list.start + i : null);
    return [areVersions ? { ...step, condition: versionOfItem(item) } : step];
  });
}

/** Whether each item is headed by a version: the reader takes the one that he has. */
function isVersionChoice({ items }: List): boolean {
  return items.length > 1 && items.every((item) => versionOfItem(item) !== null);
}

/** Whether the reader takes one of the items: `leadIn` offers them or asks what they answer, or each is for a version. */
export const isChoiceAmong = (list: List, leadIn: string): boolean =>
  announcesMethods(leadIn) || isVersionChoice(list) || areAnswers(list, leadIn) || (/\beither:?$/i.test(leadIn) && endInOr(list));

/** "Then either", and items of which each but the last ends with "or". */
const endInOr = ({ items }: List): boolean =>
  items.length > 1 && items.slice(0, -1).some(({ children }) => /,? or$/i.test(blocksText(children)));

/** "type the following line, and then click OK:" ends the list, and the line stands less far in than the list. */
function isAskedFor(block: Block, last: Step | undefined): boolean {
  if (block.type !== 'paragraph' || last === undefined || last.steps.length > 0) return false;
  const leadIn = findSentences(blocksText(last.blocks)).at(-1)?.text ?? '';
  return asksForCommand(leadIn) && findTyped(block, leadIn).length > 0;
}

const withBlock = (step: Step, block: Block): Step => ({
  ...finishStep(draftStep([...step.blocks, block], { condition: step.condition, cautions: step.cautions })),
  place: step.place,
});

/** "If Setup does not start, follow these steps:" at the end of an item's words: a step with the list for its own, which it leaves `own` for. */
function takeBranch(own: Block[], before: Block | undefined): Paragraph | null {
  const last = own.at(-1);
  const branch = before?.type === 'paragraph' && before === last ? findBranch(before) : null;
  if (branch === null || (branch.ahead === null && own.length === 1)) return null;
  own.splice(-1, 1, ...(branch.ahead ? [branch.ahead] : []));
  return branch.paragraph;
}

/** One item: its own words and commands, the lists that tell what to do as nested steps, other lists as content. */
function readItem(item: ListItem, context: StepContext, place: number | null): Step {
  const only = item.children.length === 1 ? item.children[0] : undefined;
  // Most items are one paragraph.
  if (only?.type === 'paragraph' && !isOr(plainText(only.children))) return finishStep(draftStep(item.children, { place }));
  const own: Block[] = [];
  const nested: Step[] = [];
  const cautions: number[] = [];
  let choose = false;
  const children = groupVersions(item.children);
  children.forEach((child, i) => {
    const caution = child.type === 'admonition' ? context.cautions.get(child) : undefined;
    const leadIn = child.type === 'list' ? leadInOf(children[i - 1]) : '';
    const last = nested.at(-1);
    if (caution !== undefined) cautions.push(caution);
    else if (
      child.type === 'list' &&
      (isListOfSteps(child, leadIn) || areAnswers(child, leadIn) || context.steps.has(child.at))
    ) {
      const steps = withLoops(readItems(child, context));
      const isChoice = steps.length > 1 && isChoiceAmong(child, leadIn);
      const branch = takeBranch(own, children[i - 1]);
      if (branch) nested.push(finishStep(draftStep([branch], { steps, choose: isChoice })));
      else for (const step of steps) nested.push(step);
      choose ||= isChoice && !branch;
    } else if (last && children[i - 1]?.type === 'list' && isAskedFor(child, last)) nested.splice(-1, 1, withBlock(last, child));
    else if (child.type !== 'paragraph' || !isOr(plainText(child.children))) own.push(child);
  });
  return finishStep(draftStep(own, { steps: nested, cautions, choose, place }));
}
