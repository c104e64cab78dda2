import type { Remedy, RemedySection, Step } from '../../model/article.ts';
import type { Block, Paragraph } from '../../model/content.ts';
import { plainText } from '../../model/plainText.ts';
import { splitAlternatives } from './alternatives.ts';
import { conditionOfGoal, sectionOfGoal } from './goals.ts';
import { areWays, findWhen, isReason } from './headedWays.ts';
import { announcesMethods, isAnnouncement } from './leadIns.ts';
import { readProcedure, readWaySteps } from './parts.ts';
import { allBlocks, type Section } from './sections.ts';
import { findSentences } from './sentences.ts';
import { withSentTo } from './sentTo.ts';
import { readStatus } from './status.ts';
import { draftStep, finishStep, type StepContext } from './stepDraft.ts';
import { readSteps } from './steps.ts';
import { findUse, toRemedy } from './toRemedy.ts';

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
  const ways = subs.flatMap((sub) => {
    const when = findWhen(sub, subs, section) ?? whenAny;
    const label = sub.title;
    const held = mayHoldWays(sub, offered) || isReason(sub, section) ? readSection(sub, offered, context) : [];
    if (held.length > 1 || isReason(sub, section))
      return held.map((way) => ({
        ...way,
        label: joinLabels(label, way.label),
        when: way.when ?? when ?? findUse(sub.blocks),
      }));
    const steps = readWaySteps(sub, context);
    // "This problem was corrected in the latest service pack for …" below one version, a way below the other.
    if (steps.length === 0)
      return when === null ? [] : readStatus(allBlocks(sub), context).map((way) => ({ ...way, label, when }));
    return [toRemedy({ section: sectionOf(sub, offered), label, when, blocks: allBlocks(sub) }, steps)];
  });
  // "Install what is missing:" above a list for each system, folded.
  return ways.length === 0 && first.length === 0 ? readBlocks(allBlocks(section), kind, context) : [...first, ...ways];
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

/** The first of the headings that `joinLabels` joined; null where there is but one. */
export const headOfLabel = (label: string): string | null => {
  const at = label.indexOf(', ');
  return at < 0 ? null : label.slice(0, at);
};

/** The sentence that opens the remedy may say otherwise than the heading of its section. */
function sectionOf(sub: Section, kind: RemedySection): RemedySection {
  return splitAlternatives(sub.blocks, kind)[0]?.section ?? kind;
}

function readParts(section: Section, subs: readonly Section[], kind: RemedySection, context: StepContext): readonly Remedy[] {
  if (subs.length === 0) return readBlocks(section.blocks, kind, context);
  const steps = readProcedure(section, subs, isRemedyKind(section.kind), context);
  return steps.length === 0
    ? []
    : [toRemedy({ section: sectionOf(section, kind), label: null, when: null, blocks: allBlocks(section) }, steps)];
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
