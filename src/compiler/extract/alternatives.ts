import type { RemedySection } from '../../model/article.ts';
import type { Admonition, Block, List, Paragraph } from '../../model/content.ts';
import { blocksText, plainText } from '../../model/plainText.ts';
import { findBranch } from './branches.ts';
import { conditionOfGoal, hasGoal, namesGoal, opensFurtherWay, opensNextTry, sectionOfGoal } from './goals.ts';
import { findFirstInstruction, isBoilerplate, isInstruction } from './instructions.ts';
import { details, splitAtOr } from './joinedByOr.ts';
import { announcesMethods, isAnnouncement, isOr } from './leadIns.ts';
import { isProcedure } from './readItem.ts';
import { findSentences, type Sentence } from './sentences.ts';
import { inlineText, sliceInlines } from './sliceInlines.ts';
import { groupVersions } from './versions.ts';
import { findOnlyInstruction, openWay, tellsWhatToDo, type WayDraft, type WayDrafts } from './wayDraft.ts';
import { readWayLabel } from './wayLabels.ts';
import { areOffered, areVersions, areWaysByThemselves, conditionOf, MOST_WAYS, openItems, openVersions } from './waysInList.ts';

/** One way out, before its steps are read. */
export interface Alternative {
  readonly section: RemedySection;
  readonly label: string | null;
  readonly when: string | null;
  readonly blocks: readonly Block[];
  /** The article offers it as a way, so it is one even where no verb tells to do it. */
  readonly offered?: boolean;
}

/**
 * The separate ways out that a section's blocks hold. "Use one of the following methods", "-or-", labels in front, a second "To resolve
 * this problem", a goal of another kind, and two instructions joined by "or" each part one from the next.
 */
export function splitAlternatives(all: readonly Block[], section: RemedySection): readonly Alternative[] {
  const blocks = groupVersions(all);
  const drafts: WayDrafts = { section, list: [], latest: undefined };
  const isAlone = blocks.filter(({ type }) => type === 'paragraph').length === 1;
  for (let i = 0; i < blocks.length; ) i = readBlock(drafts, blocks, i, isAlone);
  const ways = drafts.list.filter((draft) => draft.blocks.length > 0);
  return ways.length <= MOST_WAYS ? ways : [{ section, label: null, when: null, blocks }];
}

/** Reads the block at `at`, and those behind it that belong to it. Returns where to read on. */
function readBlock(drafts: WayDrafts, blocks: readonly Block[], at: number, isAlone: boolean): number {
  const block = blocks[at];
  if (block?.type === 'paragraph') return readParagraph(drafts, block, blocks, at, isAlone);
  if (block?.type === 'list' && areVersions(block) && !isDetail(drafts)) openVersions(drafts, block);
  else if (block?.type === 'list' && areWaysByThemselves(block))
    openItems(drafts, block.items, { section: drafts.section, when: null, ahead: [] });
  else if (block?.type === 'admonition' && offersAnother(block)) openWay(drafts, { blocks: [...block.children], offered: true });
  else if (block) append(drafts, block);
  return at + 1;
}

function append(drafts: WayDrafts, block: Block): void {
  (drafts.latest ?? openWay(drafts)).blocks.push(block);
}

/** Versions below an instruction detail it: a choice within the procedure. */
function isDetail({ latest }: WayDrafts): boolean {
  return (
    latest?.blocks.some((block) => block.type === 'paragraph' && findSentences(plainText(block.children)).some(instructs)) ??
    false
  );
}

const instructs = ({ text }: Sentence): boolean => isInstruction(text) && !isAnnouncement(text) && !isBoilerplate(text);

/** "Another option is to grant …", in a note. */
function offersAnother(admonition: Admonition): boolean {
  return (
    admonition.kind === 'note' &&
    /\banother (?:option|way|method|possibility|workaround) is\b|\balternatively,/i.test(blocksText(admonition.children))
  );
}

function readParagraph(drafts: WayDrafts, paragraph: Paragraph, blocks: readonly Block[], at: number, isAlone: boolean): number {
  const text = plainText(paragraph.children);
  const listAt = listBehind(blocks, at);
  const list = blocks[listAt];
  if (isOr(text)) openWay(drafts);
  else if (list?.type === 'list' && areOffered(list, text)) {
    if (isWithinProcedure(drafts, text)) for (const block of blocks.slice(at, listAt + 1)) append(drafts, block);
    else openOffered(drafts, paragraph, list, blocks.slice(at + 1, listAt));
    return listAt + 1;
  } else if (!openLabelled(drafts, paragraph, blocks[at + 1]) && !openJoined(drafts, paragraph, blocks[at + 1], isAlone))
    readProse(drafts, paragraph, list);
  return at + 1;
}

/** "You can use either of the following methods to set the permissions:" behind the numbered steps of a procedure is a choice within it. */
function isWithinProcedure({ latest }: WayDrafts, text: string): boolean {
  return (
    latest?.blocks.some(({ type }) => type === 'list') === true && !hasGoal(text) && !opensNextTry(text) && tellsWhatToDo(latest)
  );
}

/** "If upgrading is not possible, edit the file. To do this, …", "If you want to keep the draft, change the setting as follows:": not for those whom the way before suits. */
const isOtherwise = (paragraph: Paragraph, text: string): boolean =>
  /^(?:or, )?if\b/i.test(text) && OTHERWISE.test(conditionOf(paragraph) ?? '');

const OTHERWISE = /\b(?:not|cannot|(?:ca|is|are|do|does|wo)n['’]t|want|need|would like|prefer|must)\b/i;

/** The list that a lead-in announces, over admonitions in between. */
function listBehind(blocks: readonly Block[], at: number): number {
  let i = at + 1;
  while (blocks[i]?.type === 'admonition') i++;
  return i;
}

/** "Use one of the following methods:" and its list. What the paragraph tells to do ahead of that is a way of its own. */
function openOffered(drafts: WayDrafts, paragraph: Paragraph, list: List, between: readonly Block[]): void {
  const sentences = findSentences(inlineText(paragraph.children));
  const leadIn = sentences.find((sentence) => announcesMethods(sentence.text)) ?? sentences.at(-1);
  const before = leadIn ? sliceInlines(paragraph.children, 0, leadIn.start) : [];
  if (before.length > 0 && findFirstInstruction(plainText(before)) !== undefined)
    readProse(drafts, { ...paragraph, children: before });
  openItems(drafts, list.items, {
    section: sectionOfOffer(plainText(paragraph.children), leadIn?.text ?? '', drafts.section),
    when: conditionOfGoal(leadIn?.text ?? ''),
    ahead: between.filter(({ type }) => type === 'admonition'),
  });
}

function sectionOfOffer(text: string, leadIn: string, section: RemedySection): RemedySection {
  if (namesGoal(text)) return sectionOfGoal(text, section);
  return /\bas a work ?around\b|\b(?:following|these|two|three|several) work-?arounds\b|\bways? (?:to|of) work(?:ing)? ?around\b/i.test(
    leadIn,
  )
    ? 'workaround'
    : section;
}

function openLabelled(drafts: WayDrafts, paragraph: Paragraph, next: Block | undefined): boolean {
  const read = readWayLabel(paragraph, next);
  if (read === null) return false;
  openWay(drafts, { label: read.label, when: read.when, blocks: read.rest ? [read.rest] : [] });
  return true;
}

/** Two ways in one sentence; "To edit the registry:" behind it details the first, or the one whose verb it names. */
function openJoined(drafts: WayDrafts, paragraph: Paragraph, next: Block | undefined, isAlone: boolean): boolean {
  const text = plainText(paragraph.children);
  const isWhole = isAlone && isInstruction(findSentences(text)[0]?.text ?? '');
  const ways = namesGoal(text) || isWhole ? splitAtOr(paragraph) : null;
  if (ways === null) return false;
  const goal = { hasGoal: true, section: sectionOfGoal(text, drafts.section), when: conditionOfGoal(text) };
  const first = openWay(drafts, { ...goal, blocks: [ways[0]] });
  const second = openWay(drafts, { ...goal, blocks: [ways[1]] });
  if (next?.type !== 'paragraph' || !details(plainText(next.children), second)) drafts.latest = first;
  return true;
}

/**
 * A goal of its own, "Alternatively, …", a condition of its own or a list of what to try next opens a way; other prose goes on about the one
 * before.
 */
function readProse(drafts: WayDrafts, paragraph: Paragraph, behind?: Block): void {
  const text = plainText(paragraph.children);
  const { latest } = drafts;
  const target = latest === undefined || opensNext(latest, paragraph, text, drafts.section, behind) ? openWay(drafts) : latest;
  if (hasGoal(text)) {
    target.hasGoal = true;
    target.section = sectionOfGoal(text, drafts.section);
    target.when ??= conditionOfGoal(text);
  }
  // "If only one domain refuses it, the problem is likely there." opens what follows, and is not what it is for.
  const tells = findFirstInstruction(text) !== undefined || (behind?.type === 'list' && isProcedure(behind));
  if (latest !== undefined && target !== latest && tells) target.when ??= conditionOf(paragraph);
  target.blocks.push(paragraph);
}

/** "You may also consider reverting to version 5." behind what another paragraph tells. */
const ALSO = /^you (?:can|may) also (?!(?:see|find|get|receive|notice|need|have|want|experience|be|use this)\b)/i;

function opensNext(latest: WayDraft, paragraph: Paragraph, text: string, section: RemedySection, behind?: Block): boolean {
  const hasNextGoal = hasGoal(text) && (latest.hasGoal || sectionOfGoal(text, section) !== latest.section);
  const isFurther =
    (opensFurtherWay(text) && (!/^or\b/i.test(text) || isInstruction(text))) || (ALSO.test(text) && latest.blocks.length === 1);
  const isNextTry =
    behind?.type === 'list' &&
    (opensNextTry(text) || findBranch(paragraph)?.ahead === null || isOtherwise(paragraph, text)) &&
    isProcedure(behind);
  if ((hasNextGoal || isFurther || isNextTry) && tellsWhatToDo(latest)) return true;
  return conditionOf(paragraph) !== null && conditionOf(findOnlyInstruction(latest)) !== null;
}
