import { plainText } from '../../model/plainText.ts';
import { findCondition } from './conditions.ts';
import { opensNextTry } from './goals.ts';
import { isInstruction } from './instructions.ts';
import { announcesMethods, announcesReasons } from './leadIns.ts';
import { reportsProblem } from './problems.ts';
import type { Section } from './sections.ts';
import { findSentences } from './sentences.ts';
import { arePlatforms, versionOf } from './versions.ts';
import { MOST_WAYS } from './waysInList.ts';

/**
 * Whether the headings `subs` of a remedy's section part ways out: "Method 2", versions, reasons, conditions. Otherwise they are parts
 * of one procedure.
 */
export function areWays(subs: readonly Section[], parent: Section): boolean {
  if (subs.length > MOST_WAYS) return false;
  return (
    subs.some((sub) => isWay(sub, parent)) ||
    dependOnCase(subs, parent) ||
    differInVersion(subs) ||
    areConditional(subs) ||
    areStatements(subs) ||
    areCases(subs, parent) ||
    arePlatforms(subs.map(({ title }) => title))
  );
}

/** Under which condition the way headed by `sub` is the one: named in its heading, or opened with as those beside it are; null for none. */
export function findWhen(sub: Section, subs: readonly Section[], parent: Section): string | null {
  // "If that doesn't work" is what the check behind the way before it asks.
  if (opensNextTry(`${sub.title},`)) return null;
  const named = versionOf(sub.title) ?? IN_TITLE.exec(sub.title)?.groups?.condition ?? conditionAmong(sub, subs);
  return named ?? (dependOnCase(subs, parent) ? sub.title : null);
}

/** "The steps depend on the type of your account.", "follow these steps, as appropriate for your situation:", and a heading for each case. */
const DEPENDS =
  /\b(?:depends? on (?:the|your|which|what|how|whether)|depending on|as appropriate|the appropriate (?:method|section|procedure|steps))\b/i;

function dependOnCase(subs: readonly Section[], parent: Section): boolean {
  return (
    subs.length > 1 &&
    subs.every(({ kind, title }) => kind === 'other' && !isInstruction(title) && !/^(?:how|to|[A-Z][a-z]+ing)\b/.test(title)) &&
    announcements(parent).some((text) => DEPENDS.test(text))
  );
}

function isWay(sub: Section, parent: Section): boolean {
  if (
    sub.kind === 'alternative' ||
    sub.kind === 'resolution' ||
    sub.kind === 'workaround' ||
    (sub.kind !== 'part' && versionOf(sub.title) !== null)
  )
    return true;
  return sub.kind !== 'part' && (announcements(parent).some(announcesMethods) || isReason(sub, parent));
}

/** "The issue might arise for multiple reasons:", and a heading for each. */
export const isReason = (sub: Section, parent: Section): boolean =>
  sub.kind === 'other' && announcements(parent).some(announcesReasons);

/** So much of a paragraph's end is looked at for what it announces. */
const LONGEST_LEAD_IN = 4_000;

/** What a section says ahead of its headings that may announce them: its last paragraph, and those that end with a colon and have no list behind them. */
function announcements({ blocks }: Section): readonly string[] {
  const last = blocks.findLast(({ type }) => type === 'paragraph');
  return blocks.flatMap((block, i) => {
    if (block.type !== 'paragraph') return [];
    const text = plainText(block.children).slice(-LONGEST_LEAD_IN);
    return block === last || (text.endsWith(':') && blocks[i + 1]?.type !== 'list') ? [text] : [];
  });
}

/** Headings that begin alike and each name a number: "Mail Client 2010", "Mail Client 2007". */
const differInVersion = (subs: readonly Section[]): boolean => alikeAtFirst(subs).length > 1;

function alikeAtFirst(subs: readonly Section[]): readonly Section[] {
  const firstWord = subs[0]?.title.split(' ')[0];
  const other = subs.findIndex(
    ({ kind, title }) =>
      !(kind === 'other' && title.split(' ')[0] === firstWord && /\d/.test(title)) || /^for causes? #?\d/i.test(title),
  );
  return other < 0 ? subs : subs.slice(0, other);
}

/** Parts that each open with a condition: "If the reason is ValidationFailure:" below one heading, "If no error is found:" below the next. */
function areConditional(subs: readonly Section[]): boolean {
  return subs.length > 1 && subs.every((sub) => sub.kind === 'other' && openingCondition(sub) !== null);
}

/** "Method 2: Run a trace if you have no access", "Resolution 2: Install the certificate for error message 3" */
const IN_TITLE =
  /\b(?:(?:if|when) (?=(?:you|the|this|your)\b)|for (?=(?:error(?: message)?|issue|symptom|scenario|problem) #?\d))(?<condition>.+)$/i;

/** Headings that are conditions themselves: "The light is off" beside "The camera is used by another program". */
function areStatements(subs: readonly Section[]): boolean {
  return subs.length > 1 && subs.every(isStatement);
}

/** Headings of a resolution that name neither a step nor a part: "Internet account" and "Exchange account", "Certutil" and "Regedt32.exe". */
function areCases(subs: readonly Section[], { kind }: Section): boolean {
  return (kind === 'resolution' || kind === 'workaround') && subs.length > 1 && subs.every(isCase);
}

const isCase = ({ kind, title }: Section): boolean => kind === 'other' && !isInstruction(title) && !NAMES_PART.test(title);

/** "Finishing setup", "Next steps" */
const NAMES_PART = /^(?:finish|complet|prepar|after|before|next|then|final|how\b|what\b|why\b|sample|example|did\b)|\bexample\b/i;

const isStatement = ({ kind, title }: Section): boolean => kind === 'other' && STATES.test(title) && !isInstruction(title);

const STATES =
  /^(?:the|an?|your|no|some|all|it|you|this|[A-Z][\w.-]+) .*\b(?:is|are|was|were|has|have|isn't|aren't|hasn't|haven't|doesn't|don't|does not|do not|cannot|can't)\b/;

/** The condition that a part has beside its siblings: its version, or what it opens with. */
function conditionAmong(sub: Section, subs: readonly Section[]): string | null {
  if (arePlatforms(subs.map(({ title }) => title)) || isStatement(sub)) return sub.title;
  if (differInVersion(subs)) return alikeAtFirst(subs).includes(sub) ? sub.title : null;
  if (sub.kind === 'other' && saysWhatIsWrong(sub.title) && severalSayWhatIsWrong(subs)) return sub.title;
  return areConditional(subs) ? openingCondition(sub) : null;
}

function openingCondition({ blocks: [first] }: Section): string | null {
  return first?.type === 'paragraph' ? findCondition(findSentences(plainText(first.children))[0]?.text ?? '') : null;
}

/** "Error 3204", "No sound in the video", and not "Check for errors". */
export const saysWhatIsWrong = (title: string): boolean =>
  reportsProblem(title) && !isInstruction(title) && !/^(?:how|to)\b/i.test(title);

/** Whether several headings say what is wrong, so that what is below each is for that. */
export const severalSayWhatIsWrong = (sections: readonly Section[]): boolean =>
  sections.filter(({ kind, title }) => kind !== 'alternative' && saysWhatIsWrong(title)).length > 1;
