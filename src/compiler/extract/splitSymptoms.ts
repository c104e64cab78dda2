import type { Symptom } from '../../model/article.ts';
import type { Block, Paragraph } from '../../model/content.ts';
import { blocksText, hasWords, plainText } from '../../model/plainText.ts';
import { announcesMessages, announcesSymptoms, isOr } from './leadIns.ts';
import { findPassage } from './passage.ts';
import { opensWithCause } from './statedCauses.ts';

/** A list of symptoms gives one per item; messages with "-or-" between them one each; anything else is one. */
export function splitSymptoms(blocks: readonly Block[], isImpact = false): readonly Symptom[] {
  return splitMessages(blocks) ?? splitAtOr(blocks) ?? splitList(blocks, isImpact);
}

function splitList(blocks: readonly Block[], isImpact: boolean): readonly Symptom[] {
  const at = blocks.findIndex(
    (block, i) => block.type === 'list' && (isSymptomList(blocks, i) || (isImpact && listsEffects(blocks[i - 1]))),
  );
  const list = blocks[at];
  if (list?.type !== 'list') return hasWords(blocks) ? [toSymptom(blocks)] : [];
  const start = leadInOf(blocks, at);
  const before = blocks.slice(0, start);
  const isScene = before.every((block) => !isProse(block) || SETS_SCENE.test(blocksText([block])));
  const items = list.items.map((item) => item.children);
  const rest = blocks.slice(at + 1);
  const last = items.at(-1);
  const whole = last && rest.length > 0 ? [...items.slice(0, -1), [...last, ...rest]] : items;
  const listed = withLeadIn(whole.filter(hasWords).map(toSymptom), isScene ? blocks.slice(0, at) : blocks.slice(start, at));
  return isScene ? listed : [toSymptom(before), ...listed];
}

const listsEffects = (block: Block | undefined): boolean =>
  block?.type === 'paragraph' && /^(?!.*\bindicates?\b).*:$/is.test(plainText(block.children));

/** "Assume that a user opens a shared mailbox.": what the symptoms below have in common, and none of them. */
const SETS_SCENE = /^(?:assume|consider|suppose|imagine)\b/i;

/** The first of the symptoms with what introduces them all. */
export function withLeadIn([first, ...others]: readonly Symptom[], leadIn: readonly Block[]): readonly Symptom[] {
  if (!first) return [];
  return [leadIn.some(isProse) ? { ...first, leadIn } : first, ...others];
}

/** "-or-" on a line of its own. */
export const isOrLine = (block: Block): boolean => block.type === 'paragraph' && isOr(plainText(block.children));

/** "-or-" between paragraphs that each tell what one sees. In a loop: there may be thousands. */
function splitAtOr(blocks: readonly Block[]): readonly Symptom[] | null {
  const parts: (readonly Block[])[] = [];
  let start = 0;
  for (const [i, block] of blocks.entries()) {
    if (!isOrLine(block)) continue;
    const before = blocks.slice(start, i);
    if (!before.some(({ type }) => type === 'paragraph') || blocks[i + 1]?.type !== 'paragraph') break;
    parts.push(before);
    start = i + 1;
  }
  return parts.length === 0
    ? null
    : [...parts, blocks.slice(start)].flatMap((part) => splitMessages(part) ?? splitList(part, false));
}

/** The lead-in paragraph announces symptoms, or the list stands alone in its section. */
function isSymptomList(blocks: readonly Block[], at: number): boolean {
  const leadIn = blocks[at - 1];
  if (leadIn === undefined) return true;
  return leadIn.type === 'paragraph' && announcesSymptoms(lastSentence(plainText(leadIn.children)));
}

/** What `text` ends with. */
export const lastSentence = (text: string): string => text.split(/(?<=[.!?])\s+/).at(-1) ?? text;

/** The lead-in's place; where the lead-in paragraph says more than its announcement, it stays with what is before. */
function leadInOf(blocks: readonly Block[], at: number): number {
  const leadIn = blocks[at - 1];
  if (leadIn?.type !== 'paragraph') return at;
  const text = plainText(leadIn.children);
  return lastSentence(text) === text ? at - 1 : at;
}

const isProse = (block: Block): boolean => block.type !== 'admonition' && hasWords([block]);

/**
 * "… one of the following errors:", then messages with "-or-" between them, or each below a paragraph of its own ("If you are using Access"): one per message.
 * What comes behind is one more, unless it says why they are shown.
 */
function splitMessages(blocks: readonly Block[]): readonly Symptom[] | null {
  const leadIn = blocks[0];
  const announcement = leadIn?.type === 'paragraph' ? lastSentence(plainText(leadIn.children)) : '';
  if (leadIn?.type !== 'paragraph' || !announcesMessages(announcement)) return null;
  const groups = groupMessages(blocks.slice(1));
  const areAlternatives = ONE_OF_MESSAGES.test(announcement) || groups.some(({ joined }) => joined);
  const count = groups.findIndex((group) => !isMessageGroup(group) && !(areAlternatives && group.own.every(isShown)));
  const messages = count < 0 ? groups : groups.slice(0, count);
  if (messages.length < 2) return splitAtOrLines(leadIn, blocks.slice(1));
  const rest = count < 0 ? [] : groups.slice(count).flatMap(({ own }) => own);
  const told = messages.map(({ own }) => own);
  const isComment = rest[0] !== undefined && opensWithCause(rest[0]);
  const last = told.at(-1) ?? [];
  const whole = isComment ? [...told.slice(0, -1), [...last, ...rest]] : [...told, rest];
  return withLeadIn(whole.filter(hasWords).map(toSymptom), [leadIn]);
}

/** "one of the following error messages:": each by itself, with "-or-" between them or without. */
const ONE_OF_MESSAGES = /\b(?:one|any|either)(?: or more)? of (?:the following|these)\b[^.]*\b(?:messages?|errors?)\b[^.]*:$/i;

/** Messages that are not set off as such, each between lines that say "-or-". */
function splitAtOrLines(leadIn: Paragraph, blocks: readonly Block[]): readonly Symptom[] | null {
  if (!/\b(?:messages?|errors?)\b/i.test(lastSentence(plainText(leadIn.children))) || blocks.some(({ type }) => type === 'list'))
    return null;
  const parts: Block[][] = [[]];
  for (const block of blocks)
    if (isOrLine(block)) parts.push([]);
    else parts.at(-1)?.push(block);
  return parts.length > 1 && parts.every(hasWords) ? withLeadIn(parts.map(toSymptom), [leadIn]) : null;
}

interface MessageGroup {
  readonly own: readonly Block[];
  /** An "-or-" stands in front or behind. */
  readonly joined: boolean;
}

/** What a program shows. */
export const isMessage = (block: Block): boolean => block.type === 'code' || block.type === 'quote';

/** Among messages, a line in bold is one as well. */
const isShown = (block: Block): boolean =>
  isMessage(block) ||
  (block.type === 'paragraph' &&
    block.children.every((inline) => inline.type === 'strong' || plainText([inline]).trim() === '') &&
    hasWords([block]));

/** A message with the paragraph that introduces it, "-or-" left out. */
function groupMessages(blocks: readonly Block[]): readonly MessageGroup[] {
  const groups: MessageGroup[] = [];
  let own: Block[] = [];
  let joined = false;
  blocks.forEach((block, i) => {
    if (isOrLine(block)) {
      joined = true;
      return;
    }
    own.push(block);
    if (!isShown(block)) return;
    const next = blocks[i + 1];
    const orNext = next !== undefined && isOrLine(next);
    groups.push({ own, joined: joined || orNext });
    own = [];
    joined = false;
  });
  return own.length > 0 ? [...groups, { own, joined: false }] : groups;
}

/** A message alone among others, or one under a condition of its own. */
function isMessageGroup({ own, joined }: MessageGroup): boolean {
  const [first, ...others] = own;
  if (!first || !own.some(isShown)) return false;
  if (isShown(first)) return joined;
  return (
    others.length === 1 &&
    first.type === 'paragraph' &&
    /^(?:if|for|when|in|on)\b/i.test(plainText(first.children)) &&
    !/[.]$/.test(plainText(first.children))
  );
}

/** One symptom, told by `blocks`. */
export function toSymptom(blocks: readonly Block[]): Symptom {
  return { blocks, passage: findPassage(blocks) };
}
