import type { RemedySection } from '../../model/article.ts';
import type { Admonition, Block, List, ListItem, Paragraph } from '../../model/content.ts';
import { blocksText, plainText } from '../../model/plainText.ts';
import { findCondition, findOwnCondition } from './conditions.ts';
import { findFirstInstruction, isBoilerplate, isInstruction } from './instructions.ts';
import { announcesMethods, isAnnouncement, isOr } from './leadIns.ts';
import { isProcedure } from './readItem.ts';
import { getSectionKind } from './sections.ts';
import { findSentences } from './sentences.ts';
import { inlineText, sliceInlines } from './sliceInlines.ts';
import { groupVersions, versionOf } from './versions.ts';

/** One way out, before its steps are read. */
export interface Alternative {
  readonly section: RemedySection;
  readonly label: string | null;
  readonly when: string | null;
  readonly blocks: readonly Block[];
  /** The article offers it as a way, so it is one even where no verb tells to do it. */
  readonly offered?: boolean;
}

interface Draft {
  section: RemedySection;
  label: string | null;
  when: string | null;
  blocks: Block[];
  /** Opened by a paragraph that names its goal ("To resolve this problem, …"): the next such paragraph opens another. */
  hasGoal: boolean;
  offered: boolean;
  /** Those of the first `looked` blocks that tell what to do: each block is looked at once, however often it is asked. */
  telling: Block[];
  looked: number;
}

/** "To resolve this problem, …", "To work around this issue, …", "To avoid this condition, …" */
const GOAL =
  /^(?:to|in order to) (?<verb>resolve|correct|fix|solve|repair|eliminate|work ?around|circumvent|avoid|prevent|recover from|bypass) (?:(?:this|the|these) (?:[\w-]+ ){0,3}?(?:problems?|issues?|behaviou?rs?|errors?|conditions?|situations?|limitation|symptoms?|bug)\b|(?<numbered>(?:problem|issue|behaviou?r|error|symptom|scenario) #?\d+))/i;

const IS_WORKAROUND = /^(?:work ?around|circumvent|bypass)$/i;
const IS_RESOLUTION = /^(?:resolve|correct|fix|solve|repair)$/i;

/** "Using the VGA driver … corrects this problem." */
const CORRECTS =
  /^[A-Z][a-z]+ing\b.*\b(?:corrects|resolves|fixes|solves|(?:will|should) (?:correct|resolve|fix|solve)) (?:this|the) (?:problem|issue|behaviou?r|error|condition)\b/;

/** "Alternatively, …", "Another workaround is to …", "You can also work around …". */
const FURTHER =
  /^(?:alternatively,|an(?:other| alternative) (?:way|method|workaround|solution|option|approach|possible (?:workaround|solution))\b|you can also (?:work around|resolve|correct|avoid|fix))/i;

/** A paragraph that is a label: "Method 1:", "Workaround 2", "Option A: Use Regedit". */
const LABEL =
  /^(?:(?:method|option|workaround|solution|resolution|alternative|fix|approach)\s*(?:#?\d+|[a-e]|one|two|three|four|five)|(?:first|second|third|fourth|alternate|alternative) (?:method|option|workaround|solution))\b\s*[:.\-–]?\s*/i;

/**
 * The separate ways out that a section's blocks hold. "Use one of the following methods", "-or-", labels in front, a second "To resolve
 * this problem", a goal of another kind, and two instructions joined by "or" each part one from the next.
 */
export function splitAlternatives(all: readonly Block[], section: RemedySection): readonly Alternative[] {
  const blocks = groupVersions(all);
  const drafts: Draft[] = [];
  /** What follows belongs to it. */
  let latest: Draft | undefined;
  const open = (part: Partial<Draft>): Draft => {
    const draft = {
      section,
      label: null,
      when: null,
      blocks: [],
      hasGoal: false,
      offered: false,
      telling: [],
      looked: 0,
      ...part,
    };
    drafts.push(draft);
    latest = draft;
    return draft;
  };
  const current = (): Draft => latest ?? open({});
  const isAlone = blocks.filter(({ type }) => type === 'paragraph').length === 1;

  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i];
    if (block === undefined) continue;
    if (block.type === 'paragraph') i = readParagraph(block, i);
    else if (block.type === 'list' && versionItems(block) && !isDetail()) openVersions(block);
    else if (block.type === 'list' && (areConditional(block) || areAllPartedByOr(block))) openItems(block.items, null, section);
    else if (block.type === 'admonition' && offersAnother(block)) open({ blocks: [...block.children], offered: true });
    else current().blocks.push(block);
  }
  return drafts.filter(({ blocks: own }) => own.length > 0);

  /** Versions below an instruction detail it: a choice within the procedure. */
  function isDetail(): boolean {
    return (
      latest?.blocks.some((block) => block.type === 'paragraph' && findSentences(plainText(block.children)).some(instructs)) ??
      false
    );
  }

  function readParagraph(paragraph: Paragraph, i: number): number {
    const text = plainText(paragraph.children);
    const listAt = listBehind(blocks, i);
    const list = blocks[listAt];
    if (isOr(text)) open({});
    else if (list?.type === 'list' && opensMethods(text, list)) {
      openMethods(paragraph, list, blocks.slice(i + 1, listAt));
      return listAt;
    } else if (isLabel(paragraph, text)) openLabel(paragraph, text);
    else if (!joinByOr(paragraph, text, i)) readProse(paragraph, text);
    return i;
  }

  /** "edit the value …, or reinstall Exchange Server …": two ways in one sentence; "To edit the registry:" then details the first. */
  function joinByOr(paragraph: Paragraph, text: string, i: number): boolean {
    const isWhole = isAlone && isInstruction(findSentences(text)[0]?.text ?? '');
    const split = GOAL.test(text) || isWhole ? findOr(inlineText(paragraph.children)) : undefined;
    if (!split) return false;
    const goal = { hasGoal: true, section: goalSection(text), when: goalCondition(text) };
    const first = open({ ...goal, blocks: [{ ...paragraph, children: sliceInlines(paragraph.children, 0, split.end) }] });
    const second = open({ ...goal, blocks: [{ ...paragraph, children: sliceInlines(paragraph.children, split.start) }] });
    const next = blocks[i + 1];
    latest = next?.type === 'paragraph' && details(plainText(next.children), second) ? second : first;
    return true;
  }

  function readProse(paragraph: Paragraph, text: string): void {
    const goal = GOAL.test(text) || CORRECTS.test(text);
    const condition = goal ? goalCondition(text) : null;
    const previous = latest;
    const isNew =
      previous !== undefined &&
      ((goal && (previous.hasGoal || goalSection(text) !== previous.section)) || FURTHER.test(text)) &&
      hasContent(previous);
    const isOwnCondition =
      previous !== undefined && conditionOf(paragraph) !== null && conditionOf(onlyInstruction(previous)) !== null;
    const target = isNew || isOwnCondition || previous === undefined ? open({}) : previous;
    if (goal) {
      target.hasGoal = true;
      target.section = goalSection(text);
      target.when ??= condition;
    }
    target.blocks.push(paragraph);
  }

  function openMethods(paragraph: Paragraph, list: List, between: readonly Block[]): void {
    const text = inlineText(paragraph.children);
    const sentences = findSentences(text);
    const leadIn = sentences.find((sentence) => announcesMethods(sentence.text)) ?? sentences.at(-1);
    const before = leadIn ? sliceInlines(paragraph.children, 0, leadIn.start) : [];
    if (before.length > 0 && findFirstInstruction(plainText(before)) !== undefined)
      readProse({ ...paragraph, children: before }, plainText(before));
    const when = goalCondition(leadIn?.text ?? '');
    const own = GOAL.test(plainText(paragraph.children))
      ? goalSection(plainText(paragraph.children))
      : /\bas a work ?around\b|\bfollowing work ?arounds\b/i.test(leadIn?.text ?? '')
        ? 'workaround'
        : section;
    openItems(
      list.items,
      when,
      own,
      between.filter(({ type }) => type === 'admonition'),
    );
  }

  function openItems(items: readonly ListItem[], when: string | null, own: RemedySection, ahead: readonly Block[] = []): void {
    for (const item of items) {
      const content = item.children.filter((child) => !(child.type === 'paragraph' && isOr(plainText(child.children))));
      const problem = findProblem(content);
      const versions = groupVersions(content).at(-1);
      if (versions !== content.at(-1) && versions?.type === 'list' && versionItems(versions)) openVersions(versions);
      else if (problem)
        open({
          section: own,
          label: problem.text,
          when: when ?? problem.text,
          blocks: [...ahead, ...problem.rest],
          hasGoal: true,
        });
      else open({ section: own, when, blocks: [...ahead, ...content], ...labelOf(content), hasGoal: true, offered: true });
    }
  }

  function openVersions(list: List): void {
    for (const item of list.items) {
      const label = blocksText(item.children.slice(0, 1)).replace(/[:.]$/, '');
      open({ label, when: label.replace(/^(?:for|if|in|on)\s+/i, ''), blocks: item.children.slice(1) });
    }
  }

  function openLabel(paragraph: Paragraph, text: string): void {
    const match = LABEL.exec(text);
    const rest = match ? inlineText(paragraph.children).indexOf(text.slice(match[0].length)) : -1;
    const label = match ? match[0].replace(/[\s:.\-–]+$/, '') : text.replace(/:$/, '');
    const draft = open({
      label: rest > 0 && isInstruction(text.slice(match?.[0].length ?? 0)) ? label : text.replace(/:$/, ''),
      when: match ? null : versionOf(text),
    });
    if (match && rest > 0 && isInstruction(text.slice(match[0].length)))
      draft.blocks.push({ ...paragraph, children: sliceInlines(paragraph.children, rest) });
  }

  function goalSection(text: string): RemedySection {
    const verb = GOAL.exec(text)?.groups?.verb ?? '';
    if (section === 'workaround' && CORRECTS.test(text)) return 'resolution';
    if (IS_WORKAROUND.test(verb)) return 'workaround';
    return IS_RESOLUTION.test(verb) && section === 'workaround' ? 'resolution' : section;
  }
}

const tells = (block: Block): boolean => findFirstInstruction(blocksText([block])) !== undefined;

function tellingOf(draft: Draft): readonly Block[] {
  for (; draft.looked < draft.blocks.length; draft.looked++) {
    const block = draft.blocks[draft.looked];
    if (block && tells(block)) draft.telling.push(block);
  }
  return draft.telling;
}

/** "To work around issue 2, …" is for issue 2. */
const goalCondition = (text: string): string | null =>
  GOAL.exec(text)?.groups?.numbered ?? findCondition(findSentences(text)[0]?.text ?? '');

const instructs = ({ text }: { readonly text: string }): boolean =>
  isInstruction(text) && !isAnnouncement(text) && !isBoilerplate(text);

/** The one paragraph that tells what to do, where nothing else of the way does. */
function onlyInstruction(draft: Draft): Block | undefined {
  const telling = tellingOf(draft);
  const first = telling.find(({ type }) => type !== 'admonition');
  return telling.findLast(({ type }) => type !== 'admonition') === first ? first : undefined;
}

const hasContent = (draft: Draft): boolean => tellingOf(draft).length > 0;

/** Each item of a bulleted list says under which condition it is the way: "If the library is deleted, restore it." */
function areConditional(list: List): boolean {
  return !list.ordered && isChoice(list) && list.items.every(({ children }) => conditionOf(children[0]) !== null);
}

const conditionOf = (block: Block | undefined): string | null =>
  block?.type === 'paragraph' ? findOwnCondition(findSentences(plainText(block.children))[0]?.text ?? '') : null;

/** "Another option is to grant …", in a note. */
function offersAnother(admonition: Admonition): boolean {
  return (
    admonition.kind === 'note' &&
    /\banother (?:option|way|method|possibility|workaround) is\b|\balternatively,/i.test(blocksText(admonition.children))
  );
}

/** "The account isn't licensed." and then what to do for that: the problem names the way, the rest is the way. */
function findProblem(content: readonly Block[]): { readonly text: string; readonly rest: readonly Block[] } | null {
  const [first, ...others] = content;
  if (first?.type !== 'paragraph') return null;
  const text = inlineText(first.children);
  const [sentence, second] = findSentences(text);
  if (
    !sentence ||
    isInstruction(sentence.text) ||
    isAnnouncement(sentence.text) ||
    conditionOf(first) !== null ||
    !SAYS_WHAT_IS.test(sentence.text)
  )
    return null;
  const rest = second ? [{ ...first, children: sliceInlines(first.children, second.start) }, ...others] : others;
  return rest.some((block) => findFirstInstruction(blocksText([block])) !== undefined)
    ? { text: sentence.text.replace(/[.:]$/, ''), rest }
    : null;
}

/** A statement of something wrong. */
const SAYS_WHAT_IS =
  /\b(?:isn't|aren't|doesn't|don't|didn't|wasn't|not|cannot|can't|missing|wrong|incorrect|invalid|prevents?|fails?|failed|expired|disabled|damaged|corrupt(?:ed)?|issues?|problems?|errors?)\b/i;

/** The list that a lead-in announces, over admonitions in between. */
function listBehind(blocks: readonly Block[], at: number): number {
  let i = at + 1;
  while (blocks[i]?.type === 'admonition') i++;
  return i;
}

/** More are read as steps: nobody chooses among so many. */
export const MOST_WAYS = 100;

const isChoice = ({ items }: List): boolean => items.length > 1 && items.length <= MOST_WAYS;

/** A lead-in that offers a choice over a list of ways, or a list whose items are parted by "-or-". */
function opensMethods(leadIn: string, list: List): boolean {
  if (!isChoice(list)) return false;
  const sentences = findSentences(leadIn);
  if (isBoilerplate(sentences.at(-1)?.text ?? '')) return false;
  // "There are two methods. The first is to perform the following steps:" announces the steps of one.
  const announces =
    sentences.some(({ text }) => announcesMethods(text)) && !sentences.some(({ text }) => /^the first\b/i.test(text));
  return isPartedByOr(list) || announces;
}

/** "-or-" stands behind an item. */
const isPartedByOr = ({ items }: List): boolean => items.slice(0, -1).some(endsWithOr);

/** "-or-" stands between all items, each of which tells what to do. */
const areAllPartedByOr = (list: List): boolean =>
  isChoice(list) &&
  list.items.slice(0, -1).every(endsWithOr) &&
  list.items.every(({ children }) => findFirstInstruction(blocksText(children)) !== undefined);

function endsWithOr({ children }: ListItem): boolean {
  const last = children.at(-1);
  return last?.type === 'paragraph' && isOr(plainText(last.children));
}

/** A list item that begins with a name of its own: "Method 1: …". */
function labelOf(content: readonly Block[]): Partial<Draft> {
  const text = blocksText(content.slice(0, 1));
  const match = LABEL.exec(text);
  return match ? { label: match[0].replace(/[\s:.\-–]+$/, '') } : {};
}

/** A label stands alone in bold, or as "Method 1:". */
function isLabel(paragraph: Paragraph, text: string): boolean {
  if (LABEL.test(text) && (text.length < 90 || /^[^.]{0,30}[:–-]/.test(text))) return true;
  const bold = paragraph.children.length === 1 && paragraph.children[0]?.type === 'strong';
  return bold && text.length < 90 && !/[.!?]$/.test(text) && (versionOf(text) !== null || getSectionKind(text) === 'alternative');
}

/** Each item is a name with a procedure below it, or a version with what to do there: "Outlook 2010 or later versions" / 1. 2. 3. */
function versionItems(list: List): boolean {
  return (
    isChoice(list) &&
    list.items.every((item) => {
      const [first, ...rest] = item.children;
      if (first?.type !== 'paragraph' && first?.type !== 'heading') return false;
      const text = plainText(first.children);
      const hasProcedure = rest.some((child) => child.type === 'list' && isProcedure(child));
      if (!hasProcedure && (versionOf(text) === null || findFirstInstruction(blocksText(rest)) === undefined)) return false;
      return text.length < 80 && !isInstruction(text) && !/\.$/.test(text);
    })
  );
}

/** "copy or move the file", "after you change it or reset it": no second way out. */
const GOES_ON = /(?:\bto [a-z-]+|\b(?:after|before|when|once|unless|until|whether|how to)\b[^,]*)$/i;

/** ", or reinstall …": where the second of two instructions in the first sentence starts, and where the first one ends. */
function findOr(text: string): { readonly end: number; readonly start: number } | undefined {
  const sentence = findSentences(text)[0];
  if (!sentence) return undefined;
  for (const match of sentence.text.matchAll(
    /,\s+or\s+|(?<=[^\s,]+ [^\s,]+ [^\s,]+ [^\s,]+ [^\s,]+)\s+or\s+(?=[a-z-]+ (?:the|a|an|your|all|any|each) )/g,
  )) {
    const start = sentence.start + match.index + match[0].length;
    const rest = text.slice(start, sentence.end);
    if (isInstruction(rest) && !/^(?:or|if|when|by)\b/i.test(rest) && !GOES_ON.test(sentence.text.slice(0, match.index)))
      return { end: sentence.start + match.index, start };
  }
  return undefined;
}

/** "To reinstall Exchange Server:" details the way whose verb it names. */
function details(text: string, way: Draft): boolean {
  const verb = /^to (?<verb>[\w-]+)/i.exec(text)?.groups?.verb?.toLowerCase();
  return verb !== undefined && blocksText(way.blocks).toLowerCase().startsWith(verb);
}
