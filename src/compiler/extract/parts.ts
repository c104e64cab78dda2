import type { Step } from '../../model/article.ts';
import type { Block, Heading, Paragraph } from '../../model/content.ts';
import { blocksText, plainText } from '../../model/plainText.ts';
import { isTypedFence } from './fencedCommands.ts';
import { isBoilerplate, isInstruction } from './instructions.ts';
import { findPassage } from './passage.ts';
import type { Section } from './sections.ts';
import { draftStep, finishStep, type StepContext } from './stepDraft.ts';
import { readSteps } from './steps.ts';
import { versionNamed } from './versions.ts';
import { withoutName } from './wayLabels.ts';

/** The steps of a section whose headings `subs` are parts of one procedure. `isRemedy`: the section is headed as one, so that headings that instruct are steps. */
export function readProcedure(
  section: Section,
  subs: readonly Section[],
  isRemedy: boolean,
  context: StepContext,
): readonly Step[] {
  const areSeveral = isRemedy && subs.filter(isInstructed).length > 1;
  return joinParts(
    readSteps(section.blocks, context),
    subs.flatMap((sub) => readPart(sub, context, areSeveral && isInstructed(sub))),
    subs,
  );
}

/** "To work around this issue, disable X and use Y." in front of "Step 1: …", "Step 2: …" is what they detail. */
function joinParts(own: readonly Step[], parts: readonly Step[], subs: readonly Section[]): readonly Step[] {
  const [only, ...others] = own;
  const details =
    only && others.length === 0 && only.steps.length === 0 && subs.every(({ kind }) => kind === 'part') && parts.length > 1;
  return details ? [{ ...only, steps: parts, fork: null }] : [...own, ...parts];
}

/** Where the heading itself tells what to do, "Workaround 2: Use a later version", or heads nothing but a command, what it heads is the step. */
export function readWaySteps(sub: Section, context: StepContext): readonly Step[] {
  const steps = readPartSteps(sub, context);
  if (steps.length > 0 || sub.heading === null || !(tellsInTitle(sub.title) || sub.blocks.some(isTyped))) return steps;
  const saysHow = sub.blocks.some((block) => block.type === 'paragraph' && !isBoilerplate(plainText(block.children)));
  return [finishStep(draftStep(saysHow && !HAS_NUMBER.test(sub.title) ? sub.blocks : [titleOf(sub.heading), ...sub.blocks]))];
}

/** "2. Update the driver" */
const HAS_NUMBER = /^\d{1,2}[.)]\s+/;

/** "Use a later version", and not "Release version". */
function tellsInTitle(title: string): boolean {
  const told = withoutName(title).replace(HAS_NUMBER, '');
  return isInstruction(told) && /\S+ \S+ \S/.test(told);
}

const isTyped = (block: Block): boolean => block.type === 'code' && isTypedFence(block);

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
  if (only?.passage?.from === heading.at || (only && opensWith(only, sub.title))) return steps;
  const first = only?.passage?.from ?? 0;
  const choose = areVersionParts(sub.sections) && steps.length === sub.sections.length;
  return [
    finishStep(draftStep([heading, ...sub.blocks.filter((block) => isTyped(block) && block.at < first)], { steps, choose })),
  ];
}

/** What the heading asks stands ahead of its answers already. */
const opensWith = ({ blocks }: Step, title: string): boolean => blocksText(blocks.slice(0, 1)).startsWith(title);

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

/** Whether `parts` of a procedure are versions of which the reader has one: "Windows Server 2012" and "Windows Server 2008" below "Step 1: Stop the service". */
const areVersionParts = (parts: readonly Section[]): boolean =>
  parts.length > 1 && parts.every(({ title, heading }) => heading !== null && versionNamed(title) !== null);

/** What is below a version's heading, for that version; `read` reads the steps of a part. */
function readVersionPart(part: Section, read: (part: Section) => readonly Step[]): readonly Step[] {
  const steps = read(part);
  if (part.heading === null || steps.length === 0) return steps;
  return [finishStep(draftStep([titleOf(part.heading)], { steps, condition: versionNamed(part.title) }))];
}

/** A heading as the words of a step. */
const titleOf = ({ at, children }: Heading): Paragraph => ({ type: 'paragraph', at, children });
