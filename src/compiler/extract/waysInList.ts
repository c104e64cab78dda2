import type { RemedySection } from '../../model/article.ts';
import type { Block, List, ListItem } from '../../model/content.ts';
import { blocksText, plainText } from '../../model/plainText.ts';
import { findCondition } from './conditions.ts';
import { findFirstInstruction, isBoilerplate, isInstruction } from './instructions.ts';
import { announcesMethods, isAnnouncement, isOr } from './leadIns.ts';
import { isProcedure } from './readItem.ts';
import { findSentences } from './sentences.ts';
import { inlineText, sliceInlines } from './sliceInlines.ts';
import { groupVersions, versionNamed } from './versions.ts';
import { openWay, type WayDrafts } from './wayDraft.ts';
import { findBoldName, findNameOfItem, withoutName } from './wayLabels.ts';

/** How many ways out a list or headings may offer. More are read as steps: nobody chooses among so many. */
export const MOST_WAYS = 100;

const isChoice = ({ items }: List): boolean => items.length > 1 && items.length <= MOST_WAYS;

/** What the items of a list have in common as ways out. */
export interface Offer {
  readonly section: RemedySection;
  readonly when: string | null;
  /** Cautions ahead of the list, which hold for each. */
  readonly ahead: readonly Block[];
}

/** Opens a way out for each item: the item itself, or one for each version that it names. A problem that opens the item is what it is for. */
export function openItems(drafts: WayDrafts, items: readonly ListItem[], { section, when, ahead }: Offer): void {
  for (const item of items) {
    const content = item.children.filter((child) => !isOrParagraph(child));
    const problem = findProblem(content);
    const versions = groupVersions(content).at(-1);
    if (versions !== content.at(-1) && versions?.type === 'list' && areVersions(versions)) openVersions(drafts, versions);
    else if (problem)
      openWay(drafts, {
        section,
        label: problem.text,
        when: when ?? findCondition(withoutName(problem.text)) ?? withoutName(problem.text),
        blocks: [...ahead, ...problem.rest],
        hasGoal: true,
      });
    else
      openWay(drafts, {
        section,
        label: findNameOfItem(content) ?? findBoldName(content),
        when,
        blocks: [...ahead, ...content],
        hasGoal: true,
        offered: true,
      });
  }
}

/** Opens a way out for each item, which is headed by the version that it is for. */
export function openVersions(drafts: WayDrafts, list: List): void {
  for (const { children } of list.items) {
    const label = blocksText(children.slice(0, 1)).replace(/[:.]$/, '');
    openWay(drafts, { label, when: label.replace(/^(?:for|if|in|on)\s+/i, ''), blocks: children.slice(1) });
  }
}

/** Whether each item is a name with a procedure below it, or a version with what to do there: "Outlook 2010 or later versions" / 1. 2. 3. */
export function areVersions(list: List): boolean {
  return isChoice(list) && list.items.every(isVersion);
}

function isVersion({ children: [first, ...rest] }: ListItem): boolean {
  if (first?.type !== 'paragraph' && first?.type !== 'heading') return false;
  const text = plainText(first.children);
  if (text.length >= 80 || isInstruction(text) || /\.$/.test(text)) return false;
  const hasProcedure = rest.some((child) => child.type === 'list' && isProcedure(child));
  return hasProcedure || (versionNamed(text) !== null && findFirstInstruction(blocksText(rest)) !== undefined);
}

/** Whether the items are ways out without a lead-in that says so: each is for a condition of its own, each is named "Solution 2", or "-or-" stands between all. */
export function areWaysByThemselves(list: List): boolean {
  if (!isChoice(list)) return false;
  return (
    (!list.ordered && list.items.every(({ children }) => conditionOf(children[0]) !== null)) ||
    list.items.every(({ children }) => findNameOfItem(children) !== null) ||
    (list.items.slice(0, -1).every(endsWithOr) &&
      list.items.every(({ children }) => findFirstInstruction(blocksText(children)) !== undefined))
  );
}

/** "Check the address of the server by doing one of the following:" is one action, with a choice within it. */
const BY_ONE_OF =
  /^(?!resolve|correct|fix|work|solve|avoid|recover|you)[a-z-]+ (?:[\w-]+ ){1,9}?by (?:doing|using|performing|following|trying) (?:any |either )?(?:one|either|any) of\b/i;

/** "Check whether the page is in one of the following states:", "download it from any of the following services:". */
const OF_THINGS =
  /\bof the following (?:[\w-]+ )?(?:states|locations|keys|values|files|folders|drivers|formats|services|topics|programs|products|versions|types|sites)\b/i;

/** Whether `leadIn` offers the items as a choice of ways out, or "-or-" parts them. */
export function areOffered(list: List, leadIn: string): boolean {
  if (!isChoice(list)) return false;
  const sentences = findSentences(leadIn);
  const last = sentences.at(-1)?.text ?? '';
  if (isBoilerplate(last) || BY_ONE_OF.test(last) || OF_THINGS.test(last)) return false;
  // "There are two methods. The first is to perform the following steps:" announces the steps of one.
  const announces =
    sentences.some(({ text }) => announcesMethods(text)) && !sentences.some(({ text }) => /^the first\b/i.test(text));
  return list.items.slice(0, -1).some(endsWithOr) || announces;
}

/** "If the library is deleted, restore it.": the condition that a paragraph opens with; null where it has none. */
export const conditionOf = (block: Block | undefined): string | null =>
  block?.type === 'paragraph' ? findCondition(findSentences(plainText(block.children))[0]?.text ?? '') : null;

const isOrParagraph = (block: Block): boolean => block.type === 'paragraph' && isOr(plainText(block.children));

function endsWithOr({ children }: ListItem): boolean {
  const last = children.at(-1);
  return last !== undefined && isOrParagraph(last);
}

/** "The account isn't licensed." and then what to do for that: the problem names the way, the rest is the way. */
function findProblem(content: readonly Block[]): { readonly text: string; readonly rest: readonly Block[] } | null {
  const [first, ...others] = content;
  if (first?.type !== 'paragraph') return null;
  const [sentence, second] = findSentences(inlineText(first.children));
  if (!sentence || !statesProblem(sentence.text) || conditionOf(first) !== null) return null;
  const rest = second ? [{ ...first, children: sliceInlines(first.children, second.start) }, ...others] : others;
  return rest.some((block) => findFirstInstruction(blocksText([block])) !== undefined)
    ? { text: sentence.text.replace(/[.:]$/, ''), rest }
    : null;
}

const statesProblem = (sentence: string): boolean =>
  SAYS_WHAT_IS.test(sentence) && !isInstruction(sentence) && !isAnnouncement(sentence);

/** A statement of something wrong. */
const SAYS_WHAT_IS =
  /\b(?:isn't|aren't|doesn't|don't|didn't|wasn't|not|cannot|can't|missing|wrong|incorrect|invalid|prevents?|fails?|failed|expired|disabled|damaged|corrupt(?:ed)?|issues?|problems?|errors?)\b/i;
