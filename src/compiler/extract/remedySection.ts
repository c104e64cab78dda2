import type { Remedy, RemedySection, Step } from '../../model/article.ts';
import type { Block, Paragraph } from '../../model/content.ts';
import { blocksText, plainText } from '../../model/plainText.ts';
import { splitAlternatives } from './alternatives.ts';
import { isTypedFence } from './fencedCommands.ts';
import { conditionOfGoal, sectionOfGoal } from './goals.ts';
import { areWays, findWhen, isReason } from './headedWays.ts';
import { isBoilerplate, isInstruction } from './instructions.ts';
import { announcesMethods, isAnnouncement } from './leadIns.ts';
import { findPassage } from './passage.ts';
import { allBlocks, type Section } from './sections.ts';
import { findSentences } from './sentences.ts';
import { withSentTo } from './sentTo.ts';
import { readStatus } from './status.ts';
import { draftStep, finishStep, type StepContext } from './stepDraft.ts';
import { readSteps } from './steps.ts';
import { findUse, toRemedy } from './toRemedy.ts';
import { areVersionParts, readVersionPart, titleOf } from './versionParts.ts';
import { withoutName } from './wayLabels.ts';

const REMEDY_KINDS: readonly string[] = ['resolution', 'workaround', 'diagnosis'];

/** Whether a section of this kind holds remedies. */
export const isRemedyKind = (kind: string): kind is RemedySection => REMEDY_KINDS.includes(kind);

/** The remedies of a section: "Method 2" and version headings part them; "Step 1: …" and other headings are parts of one procedure. */
export function readSection(section: Section, kind: RemedySection, context: StepContext): readonly Remedy[] {
  if (section.sections.length === 0) return readBlocks(section.blocks, kind, context);
  const subs = section.sections.filter(
    (sub) => !['more', 'references', 'status', 'cause', 'symptom', 'applies-to'].includes(sub.kind),
  );
  const isNested = (sub: Section): boolean => isRemedyKind(sub.kind) && sub.kind !== kind;
  const nested = subs.filter(isNested);
  const own = subs.filter((sub) => !isNested(sub));
  const read = areWays(own, section)
    ? withSentTo(readWays(section, own, kind, context), allBlocks(section))
    : readParts(section, own, kind, context);
  return [...read, ...nested.flatMap((sub) => (isRemedyKind(sub.kind) ? readSection(sub, sub.kind, context) : []))];
}

/** The ways out that the headings `subs` of `section` part, and what stands ahead of them where it is one. */
export function readWays(
  section: Section,
  subs: readonly Section[],
  kind: RemedySection,
  context: StepContext,
): readonly Remedy[] {
  const ahead = withoutLeadIn(section.blocks, subs);
  const first = onlyIntroduces(ahead, subs) ? [] : readBlocks(ahead, kind, context);
  const whenAny = subs.length > 1 ? conditionOfOffer(section.blocks) : null;
  const offered = subs.length > 1 ? sectionOfGoal(textOfOffer(section.blocks), kind) : kind;
  return [
    ...first,
    ...subs.flatMap((sub) => {
      const when = findWhen(sub, subs) ?? whenAny;
      const label = sub.title;
      const ways = mayHoldWays(sub, offered) || isReason(sub, section) ? readSection(sub, offered, context) : [];
      if (ways.length > 1 || isReason(sub, section))
        return ways.map((way) => ({
          ...way,
          label: joinLabels(label, way.label),
          when: way.when ?? when ?? findUse(sub.blocks),
        }));
      const steps = readWaySteps(sub, context);
      // "This problem was corrected in the latest service pack for …" below one version, a way below the other.
      if (steps.length === 0)
        return when === null ? [] : readStatus(allBlocks(sub), context).map((way) => ({ ...way, label, when }));
      return [toRemedy({ section: sectionOf(sub, offered), label, when, blocks: allBlocks(sub) }, steps)];
    }),
  ];
}

/** What is said straight ahead of the headings of ways: "To work around this problem, use one of the following methods:". */
function textOfOffer(blocks: readonly Block[]): string {
  const last = blocks.findLast(({ type }) => type === 'paragraph');
  return last?.type === 'paragraph' ? plainText(last.children) : '';
}

/** "If the issue persists, use one of the following methods:" ahead of the headings of these. */
function conditionOfOffer(blocks: readonly Block[]): string | null {
  const offer = findSentences(textOfOffer(blocks)).at(-1)?.text ?? '';
  return announcesMethods(offer) ? conditionOfGoal(offer) : null;
}

/** Where the heading itself tells what to do, "Workaround 2: Use a later version", or heads nothing but a command, what it heads is the step. */
function readWaySteps(sub: Section, context: StepContext): readonly Step[] {
  const steps = readPartSteps(sub, context);
  if (steps.length > 0 || sub.heading === null || !(tellsInTitle(sub.title) || sub.blocks.some(isTyped))) return steps;
  const saysHow = sub.blocks.some((block) => block.type === 'paragraph' && !isBoilerplate(plainText(block.children)));
  return [finishStep(draftStep(saysHow ? sub.blocks : [titleOf(sub.heading), ...sub.blocks]))];
}

/** "Use a later version", and not "Release version". */
const tellsInTitle = (title: string): boolean => isInstruction(withoutName(title)) && /\S+ \S+ \S/.test(withoutName(title));

const isTyped = (block: Block): boolean => block.type === 'code' && isTypedFence(block);

/** "Option 1" and "Option 2" below "Method 4". */
const mayHoldWays = ({ blocks, sections }: Section, kind: RemedySection): boolean =>
  sections.length > 0 || splitAlternatives(blocks, kind).length > 1;

/** "To fix this problem, register the file again." in prose ahead of "Method 1" and "Method 2", or of "Windows NT" and "Windows 95", says what they all do. */
function onlyIntroduces(blocks: readonly Block[], ways: readonly Section[]): boolean {
  return (
    ways.length > 1 &&
    blocks.filter(({ type }) => type === 'paragraph').length === 1 &&
    blocks.every(({ type }) => type === 'paragraph' || type === 'admonition')
  );
}

/** "To configure the list, do the following steps:" straight above two ways announces what each of them says. */
function withoutLeadIn(blocks: readonly Block[], ways: readonly Section[]): readonly Block[] {
  const last = blocks.at(-1);
  return ways.length > 1 && last?.type === 'paragraph' && announcesSteps(plainText(last.children)) ? blocks.slice(0, -1) : blocks;
}

const announcesSteps = (text: string): boolean =>
  text.endsWith(':') && findSentences(text).length === 1 && /\b(?:steps|instructions|procedures?)\b/i.test(text);

/** "Method 4: Create a folder, Option 2" */
export const joinLabels = (label: string, own: string | null): string =>
  own === null || own === label ? label : `${label}, ${own}`;

/** The sentence that opens the remedy may say otherwise than the heading of its section. */
function sectionOf(sub: Section, kind: RemedySection): RemedySection {
  return splitAlternatives(sub.blocks, kind)[0]?.section ?? kind;
}

function readParts(section: Section, subs: readonly Section[], kind: RemedySection, context: StepContext): readonly Remedy[] {
  if (subs.length === 0) return readBlocks(section.blocks, kind, context);
  const areSeveral = isRemedyKind(section.kind) && subs.filter(isInstructed).length > 1;
  const steps = joinParts(
    readSteps(section.blocks, context),
    subs.flatMap((sub) => readPart(sub, context, areSeveral && isInstructed(sub))),
    subs,
  );
  return steps.length === 0
    ? []
    : [toRemedy({ section: sectionOf(section, kind), label: null, when: null, blocks: allBlocks(section) }, steps)];
}

/** "To work around this issue, disable X and use Y." in front of "Step 1: …", "Step 2: …" is what they detail. */
function joinParts(own: readonly Step[], parts: readonly Step[], subs: readonly Section[]): readonly Step[] {
  const [only, ...others] = own;
  const details =
    only && others.length === 0 && only.steps.length === 0 && subs.every(({ kind }) => kind === 'part') && parts.length > 1;
  return details ? [{ ...only, steps: parts, fork: null }] : [...own, ...parts];
}

/** "Install the update" above the list that does it. */
const isInstructed = ({ kind, title }: Section): boolean => kind === 'other' && isInstruction(title);

/**
 * "Step 1: …" is a step with its own below it, and the command that stands right below it is its own, and so is each of several headings that instruct; another heading
 * only groups.
 */
function readPart(sub: Section, context: StepContext, isOneOfSeveral = false): readonly Step[] {
  if (sub.heading === null || !(sub.kind === 'part' || isOneOfSeveral)) return readPartSteps(sub, context);
  const steps = readWaySteps(sub, context);
  if (sub.kind !== 'part' && steps.length < 2) return steps;
  const heading = titleOf(sub.heading);
  if (steps.length === 0) return isInstruction(withoutNumber(sub.title)) ? [finishStep(draftStep([heading, ...sub.blocks]))] : [];
  const [only, ...others] = steps;
  if (only && others.length === 0 && saysTheSame(sub.title, only)) {
    const blocks = [heading, ...only.blocks];
    return [{ ...only, blocks, place: null, verifies: false, fork: null, passage: findPassage(blocks) }];
  }
  if (only?.passage?.from === heading.at) return steps;
  const first = only?.passage?.from ?? 0;
  const choose = areVersionParts(sub.sections) && steps.length === sub.sections.length;
  return [
    finishStep(draftStep([heading, ...sub.blocks.filter((block) => isTyped(block) && block.at < first)], { steps, choose })),
  ];
}

/** "Step 2: Verify the binding", "3. Restart it" without what counts. */
const withoutNumber = (title: string): string => title.replace(/^(?:(?:step|part|phase|task) )?#?\w+\s*[.:)–—-]+\s*/i, '');

/** "Step 2: Verify the binding" above "Verify that the binding is correct.", which a list details. */
function saysTheSame(title: string, { steps, blocks, condition, loop }: Step): boolean {
  if (steps.length === 0 || condition !== null || loop !== null) return false;
  const verb = /^(?:\w+ )?\d+\W+(?<verb>[a-z]+)/i.exec(title)?.groups?.verb;
  return verb !== undefined && new RegExp(`^(?:you (?:can|must|should) )?${verb}\\b`, 'i').test(blocksText(blocks));
}

function readPartSteps(sub: Section, context: StepContext): readonly Step[] {
  const parts = sub.sections.filter(({ kind }) => kind !== 'more' && kind !== 'references');
  const read = (part: Section): readonly Step[] => readPart(part, context);
  return [
    ...readSteps(sub.blocks, context),
    ...parts.flatMap(areVersionParts(parts) ? (part) => readVersionPart(part, read) : read),
  ];
}

/** The remedies in blocks without headings. */
export function readBlocks(blocks: readonly Block[], kind: RemedySection, context: StepContext): readonly Remedy[] {
  return splitAlternatives(blocks, kind).flatMap((alternative) => {
    const steps = alternative.offered ? readOffered(alternative.blocks, context) : readSteps(alternative.blocks, context);
    return steps.length === 0 ? [] : [toRemedy(alternative, steps)];
  });
}

/** What an article offers as a way is one whatever its verb: "Fax the message as text. To do so, follow these steps:". */
function readOffered(blocks: readonly Block[], context: StepContext): readonly Step[] {
  if (!blocks.some(({ type }) => type === 'list' || type === 'admonition')) return [finishStep(draftStep(blocks))];
  const [first] = blocks;
  return readSteps(blocks, saysWhat(first) ? { ...context, steps: new Set([...context.steps, first.at]) } : context);
}

/** Whether the way's first paragraph says what to do, and not only where ("In the Administrator program:") or that steps follow. */
function saysWhat(block: Block | undefined): block is Paragraph {
  if (block?.type !== 'paragraph') return false;
  const sentences = findSentences(plainText(block.children));
  const isLabel = sentences.length === 1 && /:$/.test(sentences[0]?.text ?? '');
  return !isLabel && sentences.some(({ text }) => !isAnnouncement(text));
}
