import type { Article, Cause, Remedy, RemedySection, Step } from '../../model/article.ts';
import type { Block } from '../../model/content.ts';
import { blocksText, plainText } from '../../model/plainText.ts';
import { type Alternative, MOST_WAYS, splitAlternatives } from './alternatives.ts';
import { findCondition, findOwnCondition } from './conditions.ts';
import { isBoilerplate, isInstruction } from './instructions.ts';
import { announcesMethods, announcesReasons, isAnnouncement } from './leadIns.ts';
import { findPassage, joinPassages } from './passage.ts';
import { isProcedure, leadInOf, readItems } from './readItem.ts';
import { allBlocks, type Section } from './sections.ts';
import { findSentences } from './sentences.ts';
import { inlineText, sliceInlines } from './sliceInlines.ts';
import { readStatus } from './status.ts';
import { draftStep, finishStep } from './stepDraft.ts';
import { readSteps, type StepContext } from './steps.ts';
import { tieToCauses } from './ties.ts';
import { versionOf } from './versions.ts';

const REMEDY_KINDS: readonly string[] = ['resolution', 'workaround', 'diagnosis'];

/** Each alternative way out, in the article's order. `symptoms` are needed to know where prose without sections turns to the remedy. */
export function findRemedies(
  root: Section,
  symptoms: Article['symptoms'],
  causes: readonly Cause[],
  context: StepContext,
): readonly Remedy[] {
  const headed = readHeaded(root, context);
  const status = readStatusSections(root, headed, context);
  const found = [...headed, ...status.remedies].map((remedy, i) =>
    i === status.appendTo ? { ...remedy, steps: [...remedy.steps, ...status.steps] } : remedy,
  );
  const remedies = found.length > 0 || hasRemedySection(root) ? found : readUnheaded(root, symptoms, context);
  return tieToCauses(withEscalation(remedies, root), causes);
}

/** "If you cannot resolve the issue, … open a support case" under other headings is the last thing to do all the same. */
function withEscalation(remedies: readonly Remedy[], root: Section): readonly Remedy[] {
  const steps = root.sections
    .filter(({ kind }) => kind === 'more')
    .flatMap(({ blocks }) => blocks.filter((block) => block.type === 'paragraph' && ESCALATES.test(plainText(block.children))))
    .map((block) => finishStep(draftStep([block])));
  return remedies.map((remedy, i) => (i === remedies.length - 1 ? { ...remedy, steps: [...remedy.steps, ...steps] } : remedy));
}

const ESCALATES =
  /^if you (?:cannot|can't|are unable to|aren't able to) (?:resolve|fix|solve) (?:the|this) (?:issue|problem|alert)\b.*\b(?:support|case|ticket|escalate)\b/i;

/** An article that has a place for its remedy and says nothing to do there has none elsewhere. */
function hasRemedySection(section: Section): boolean {
  return section.sections.some((sub) => sub.kind === 'resolution' || sub.kind === 'workaround' || hasRemedySection(sub));
}

/** Sections that are headed as remedies, wherever they stand. */
function readHeaded(section: Section, context: StepContext): readonly Remedy[] {
  return section.sections.flatMap((sub) => {
    if (isRemedyKind(sub.kind)) return readRemedySection(sub, sub.kind, context);
    if (sub.kind === 'alternative' && NAMES_WAY.test(sub.title))
      return readAlternatives({ ...sub, blocks: [] }, [sub], /^work/i.test(sub.title) ? 'workaround' : 'resolution', context);
    if (sub.kind === 'more') return readElsewhere(sub.blocks, context);
    if (sub.kind === 'cause') return [...readChecks(allBlocks(sub), context), ...readHeaded(sub, context)];
    return sub.kind === 'references' ? [] : readHeaded(sub, context);
  });
}

/**
 * Elsewhere, too, an article may offer ways out: "If you cannot delete the printer, use one of the following two methods:", "To work around this problem, you can …".
 */
function readElsewhere(blocks: readonly Block[], context: StepContext): readonly Remedy[] {
  return blocks.flatMap((block, i) => {
    if (block.type !== 'paragraph') return [];
    const text = plainText(block.children);
    const next = blocks[i + 1];
    if (/^if\b/i.test(text) && announcesMethods(text) && next?.type === 'list' && isProcedure(next))
      return readBlocks([block, next], 'workaround', context);
    if (!WAY_OUT.test(text)) return [];
    return readBlocks(
      next?.type === 'list' ? [block, next] : [block],
      /^to work ?around/i.test(text) ? 'workaround' : 'resolution',
      context,
    );
  });
}

/** In a cause, a way to see whether it is the one: "To verify a user's name, follow these steps:". */
const CHECKS = /(?:^|[.:]\s+)to (?:verify|check|determine|confirm|view|test|find out|see|identify)\b[^.]*,[^.]*(?::|\.)?$/i;

function readChecks(blocks: readonly Block[], context: StepContext): readonly Remedy[] {
  return blocks.flatMap((block, i): readonly Remedy[] => {
    if (block.type === 'list') return block.items.flatMap(({ children }) => readChecks(children, context));
    const next = blocks[i + 1];
    if (block.type !== 'paragraph' || (next?.type !== 'list' && next?.type !== 'code') || !CHECKS.test(plainText(block.children)))
      return [];
    const sentence = findSentences(inlineText(block.children)).at(-1);
    const leadIn = { ...block, children: sliceInlines(block.children, sentence?.start ?? 0) };
    const steps = readSteps([leadIn, next], context);
    return steps.length === 0 ? [] : [toRemedy({ section: 'diagnosis', label: null, when: null, blocks: [leadIn, next] }, steps)];
  });
}

const WAY_OUT =
  /^to (?:work ?around|resolve|correct|fix) (?:this|the) (?:[\w-]+ )?(?:problem|issue|behaviou?r|error|limitation)\b/i;

/** "Workaround 1", "Solution 2" head a way out wherever they stand. */
const NAMES_WAY = /^(?:work ?around|solution|resolution|fix)\b/i;

const isRemedyKind = (kind: string): kind is RemedySection => REMEDY_KINDS.includes(kind);

/** A resolution may only report, as a status does: "This problem was corrected in …". */
function readRemedySection(section: Section, kind: RemedySection, context: StepContext): readonly Remedy[] {
  const read = readSection(section, kind, context);
  if (read.length > 0) return read;
  const reported = kind === 'resolution' ? readStatus(allBlocks(section), context) : [];
  return reported.length > 0 ? reported : readUnknownVerbs(section, kind, context);
}

/** "Rejoin the domain.", "Refill the tray.": a plain word in front of an article, which no sentence that only tells begins with. */
const UNKNOWN_VERB =
  /^(?!(?:the|this|that|these|those|only|although|though|while|because|unless|under|during|since|when|where|if|for|with|without|within|both|all|each|some|most|many|any|no|not|microsoft|currently|unlike|like|after|before|once|as|at|by|in|on|of|from|to|until|upon|via|and|or|but|so|there|here|it|you|we|users?)\b)[a-z][a-z-]+ (?:the|an?|your|this|that|each|all|it|them|its|any|another)\b/i;

/** Where a remedy's heading stands above a list or a sentence with verbs of a trade of its own, its numbered items are steps all the same. */
function readUnknownVerbs(section: Section, kind: RemedySection, context: StepContext): readonly Remedy[] {
  const blocks = allBlocks(section);
  const steps = blocks.flatMap((block): readonly Step[] => {
    if (block.type === 'list' && (block.ordered || block.items.every(({ children }) => UNKNOWN_VERB.test(blocksText(children)))))
      return readItems(block, context);
    return block.type === 'paragraph' && UNKNOWN_VERB.test(plainText(block.children)) ? [finishStep(draftStep([block]))] : [];
  });
  return steps.length === 0 ? [] : [toRemedy({ section: kind, label: null, when: null, blocks }, steps)];
}

/** "Method 2" and version headings part remedies; "Step 1: …" and other headings are parts of one procedure. */
function readSection(section: Section, kind: RemedySection, context: StepContext): readonly Remedy[] {
  const subs = section.sections.filter(
    (sub) => !['more', 'references', 'status', 'cause', 'symptom', 'applies-to'].includes(sub.kind),
  );
  const isNested = (sub: Section): boolean => isRemedyKind(sub.kind) && sub.kind !== kind;
  const nested = subs.filter(isNested);
  const own = subs.filter((sub) => !isNested(sub));
  const read =
    own.length <= MOST_WAYS && (own.some((sub) => isAlternative(sub, section)) || differInVersion(own) || areConditional(own))
      ? readAlternatives(section, own, kind, context)
      : readParts(section, own, kind, context);
  return [...read, ...nested.flatMap((sub) => (isRemedyKind(sub.kind) ? readSection(sub, sub.kind, context) : []))];
}

/** Headings that begin alike and each name a number: "Mail Client 2010", "Mail Client 2007". */
const differInVersion = (subs: readonly Section[]): boolean => alikeAtFirst(subs).length > 1;

function alikeAtFirst(subs: readonly Section[]): readonly Section[] {
  const firstWord = subs[0]?.title.split(' ')[0];
  const other = subs.findIndex(({ kind, title }) => !(kind === 'other' && title.split(' ')[0] === firstWord && /\d/.test(title)));
  return other < 0 ? subs : subs.slice(0, other);
}

function isAlternative(sub: Section, parent: Section): boolean {
  if (sub.kind === 'alternative' || (sub.kind !== 'part' && versionOf(sub.title) !== null)) return true;
  return sub.kind !== 'part' && (announcesMethods(lastParagraph(parent)) || isReason(sub, parent));
}

/** "The issue might arise for multiple reasons:", and a heading for each. */
const isReason = (sub: Section, parent: Section): boolean => sub.kind === 'other' && announcesReasons(lastParagraph(parent));

/** So much of a paragraph's end is looked at for what it announces. */
const LONGEST_LEAD_IN = 4_000;

function lastParagraph({ blocks }: Section): string {
  const last = blocks.findLast((block) => block.type === 'paragraph');
  return last?.type === 'paragraph' ? plainText(last.children).slice(-LONGEST_LEAD_IN) : '';
}

/** "Method 2: Run a trace if you have no access", "Resolution 2: Install the certificate for error message 3" */
function conditionInTitle(title: string): string | null {
  return IN_TITLE.exec(title)?.groups?.condition ?? null;
}

const IN_TITLE =
  /\b(?:(?:if|when) (?=(?:you|the|this|your)\b)|for (?=(?:error(?: message)?|issue|symptom|scenario|cause|problem) #?\d))(?<condition>.+)$/i;

/** Parts that each open with a condition: "If the reason is ValidationFailure:" below one heading, "If no error is found:" below the next. */
function areConditional(subs: readonly Section[]): boolean {
  return subs.length > 1 && subs.every((sub) => sub.kind === 'other' && openingCondition(sub) !== null);
}

/** The condition that a part has beside its siblings: its version, or what it opens with. */
function conditionAmong(sub: Section, subs: readonly Section[]): string | null {
  if (differInVersion(subs)) return alikeAtFirst(subs).includes(sub) ? sub.title : null;
  return areConditional(subs) ? openingCondition(sub) : null;
}

function openingCondition({ blocks: [first] }: Section): string | null {
  return first?.type === 'paragraph' ? findOwnCondition(findSentences(plainText(first.children))[0]?.text ?? '') : null;
}

function readAlternatives(
  section: Section,
  subs: readonly Section[],
  kind: RemedySection,
  context: StepContext,
): readonly Remedy[] {
  const first = onlyIntroduces(section.blocks, subs) ? [] : readBlocks(section.blocks, kind, context);
  return [
    ...first,
    ...subs.flatMap((sub) => {
      const when = versionOf(sub.title) ?? conditionInTitle(sub.title) ?? conditionAmong(sub, subs);
      const label = sub.title;
      const ways = readSection(sub, kind, context);
      if (ways.length > 1 || isReason(sub, section))
        return ways.map((way) => ({
          ...way,
          label: joinLabels(label, way.label),
          when: way.when ?? when ?? findUse(sub.blocks),
        }));
      const steps = readPartSteps(sub, context);
      return steps.length === 0 ? [] : [toRemedy({ section: sectionOf(sub, kind), label, when, blocks: allBlocks(sub) }, steps)];
    }),
  ];
}

/** "To fix this problem, register the file again." in prose ahead of "Method 1" and "Method 2" says what they all do. */
function onlyIntroduces(blocks: readonly Block[], ways: readonly Section[]): boolean {
  return (
    ways.length > 1 &&
    ways.every(({ kind }) => kind === 'alternative') &&
    blocks.filter(({ type }) => type === 'paragraph').length === 1 &&
    blocks.every(({ type }) => type === 'paragraph' || type === 'admonition')
  );
}

/** "Method 4: Create a folder, Option 2" */
const joinLabels = (label: string, own: string | null): string => (own === null || own === label ? label : `${label}, ${own}`);

/** The sentence that opens the remedy may say otherwise than the heading of its section. */
function sectionOf(sub: Section, kind: RemedySection): RemedySection {
  return splitAlternatives(sub.blocks, kind)[0]?.section ?? kind;
}

function readParts(section: Section, subs: readonly Section[], kind: RemedySection, context: StepContext): readonly Remedy[] {
  if (subs.length === 0) return readBlocks(section.blocks, kind, context);
  const steps = joinParts(
    readSteps(section.blocks, context),
    subs.flatMap((sub) => readPart(sub, context)),
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

/** "Step 1: …" is a step with its own below it; another heading only groups. */
function readPart(sub: Section, context: StepContext): readonly Step[] {
  const steps = readPartSteps(sub, context);
  if (sub.heading === null || steps.length === 0 || sub.kind !== 'part') return steps;
  const heading: Block = { type: 'paragraph', at: sub.heading.at, children: sub.heading.children };
  const [only, ...others] = steps;
  // The one step below it says what the heading says, and is detailed by a list.
  if (only && others.length === 0 && only.steps.length > 0 && only.condition === null && only.loop === null) {
    const blocks = [heading, ...only.blocks];
    return [{ ...only, blocks, place: null, verifies: false, fork: null, passage: findPassage(blocks) }];
  }
  return [finishStep(draftStep([heading], { steps }))];
}

function readPartSteps(sub: Section, context: StepContext): readonly Step[] {
  return [
    ...readSteps(sub.blocks, context),
    ...sub.sections.filter(({ kind }) => kind !== 'more' && kind !== 'references').flatMap((part) => readPart(part, context)),
  ];
}

function readBlocks(blocks: readonly Block[], kind: RemedySection, context: StepContext): readonly Remedy[] {
  return splitAlternatives(blocks, kind).flatMap((alternative) => {
    const isProse = !alternative.blocks.some(({ type }) => type === 'list' || type === 'admonition');
    const steps =
      alternative.offered && isProse ? [finishStep(draftStep(alternative.blocks))] : readSteps(alternative.blocks, context);
    return steps.length === 0 ? [] : [toRemedy(alternative, steps)];
  });
}

export function toRemedy(alternative: Alternative, steps: readonly Step[]): Remedy {
  const only = steps.length === 1 ? steps[0]?.condition : null;
  return {
    section: alternative.section,
    label: alternative.label,
    when: alternative.when ?? only ?? bareCondition(alternative.blocks) ?? findUse(alternative.blocks),
    cause: null,
    steps,
    checkAfterEachStep: findCheckAfterEachStep(alternative.blocks),
    passage: findPassage(alternative.blocks),
  };
}

/** "If the reason is ValidationFailure:" in front of the steps. */
function bareCondition(blocks: readonly Block[]): string | null {
  const [first, second] = blocks;
  return first?.type === 'paragraph' && second?.type === 'list' && /^if\b[^,.]*:$/i.test(plainText(first.children))
    ? findCondition(plainText(first.children))
    : null;
}

/** "Use this method if only a few users are affected.", "This workaround should be used only if …" */
const USE =
  /^(?:(?:use|try|follow) (?:this|these)|this) (?:methods?|work ?around|options?|solution|resolution|procedure|steps|approach) (?:(?:is (?:only )?for|applies to|applies|should (?:only )?be used|can be used|must be used|works|is (?:useful|recommended|appropriate)) )?(?:only )?(?:if|when|for) (?<condition>.+?)[.:]?$/i;

function findUse(blocks: readonly Block[]): string | null {
  const sentences = blocks.flatMap((block) => (block.type === 'paragraph' ? findSentences(plainText(block.children)) : []));
  for (const { text } of sentences) {
    const condition = USE.exec(text)?.groups?.condition;
    if (condition !== undefined && !/^you (?:want|wish|prefer|would like)\b/i.test(condition)) return condition;
  }
  return null;
}

/** "After you perform each step, attempt to start the service again." */
const AFTER_EACH =
  /\bafter (?:you (?:perform|complete|do|try|finish)|performing|completing|trying|doing)?\s*(?:each|every)\b[^.]*\b(?:step|change|one|method)\b/i;

function findCheckAfterEachStep(blocks: readonly Block[]): readonly Block[] {
  for (const block of blocks) {
    if (block.type !== 'paragraph') continue;
    const sentence = findSentences(plainText(block.children)).find(({ text }) => AFTER_EACH.test(text));
    if (sentence) return [{ type: 'paragraph', at: block.at, children: [{ type: 'text', value: sentence.text }] }];
  }
  return [];
}

function readStatusSections(
  root: Section,
  headed: readonly Remedy[],
  context: StepContext,
): { remedies: readonly Remedy[]; steps: readonly Step[]; appendTo: number } {
  const sections = root.sections.filter(({ kind }) => kind === 'status');
  const remedies = sections.flatMap((section) => readStatus(allBlocks(section), context));
  const offering = headed.findIndex(offersRelease);
  if (offering < 0 || remedies.length === 0) return { remedies, steps: [], appendTo: -1 };
  const refersOn = /\b(?:mentioned|described|listed|see|discussed) (?:below|later|in the (?:status|"?status"?))\b/i.test(
    textOf(headed[offering]),
  );
  return { remedies: [], steps: refersOn ? remedies.flatMap(({ steps }) => steps) : [], appendTo: refersOn ? offering : -1 };
}

const textOf = (remedy: Remedy | undefined): string => (remedy ? blocksText(remedy.steps.flatMap(({ blocks }) => blocks)) : '');

/** A resolution that already sends the reader to a release: a service pack, hotfix, update or newer version. */
function offersRelease(remedy: Remedy): boolean {
  return (
    remedy.section === 'resolution' &&
    /\b(?:service packs?|hot ?fix(?:es)?|(?:supported |the |this |a )fix\b|update[sd]?|upgrade|patch(?:es)?|later version|latest version|version \d)/i.test(
      textOf(remedy),
    )
  );
}

/** Kinds of sections that may hold a procedure without saying so in their heading. */
const OTHER_KINDS: readonly string[] = ['summary', 'more', 'other', 'part', 'alternative'];

/** Without a headed remedy: what the opening text or the other sections tell the reader to do, behind the symptom. */
function readUnheaded(root: Section, symptoms: Article['symptoms'], context: StepContext): readonly Remedy[] {
  const behind = joinPassages(symptoms.map(({ passage }) => passage))?.to ?? -1;
  const read = (section: Section): readonly Remedy[] => {
    const own = withoutReproduction(section, behind);
    return isWorthReading(allBlocks(own), symptoms.length > 0) ? readSection(own, 'resolution', context) : [];
  };
  const others = root.sections.filter(({ kind }) => OTHER_KINDS.includes(kind));
  return [{ ...root, sections: [] }, ...joinUnheaded(joinUnheaded(others, 'part'), 'alternative')].flatMap(read);
}

/** "Step 1: …" and "Step 2: …" in a row are parts of one procedure, and "Method 1" and "Method 2" are ways to choose from, here too. */
function joinUnheaded(sections: readonly Section[], kind: 'part' | 'alternative'): readonly Section[] {
  const first = sections.findIndex((section) => section.kind === kind);
  const joined = sections.filter((section) => section.kind === kind);
  if (joined.length < 2) return sections;
  const whole: Section = { heading: null, title: '', kind: 'other', blocks: [], sections: joined };
  return [...sections.slice(0, first), whole, ...sections.slice(first).filter((section) => section.kind !== kind)];
}

const isReproduction = (title: string): boolean => /\breproduce\b|\bexample\b|\bsample\b/i.test(title);

const SHOWS_PROBLEM =
  /\b(?:steps? to reproduce|reproduce (?:this|the) (?:problem|behaviou?r|issue)|(?:illustrate|demonstrate)s? (?:the|this|how)\b[^.]*|following (?:steps|example|code|sample)s? (?:illustrate|demonstrate)s?)\b/i;

/** Steps to make the problem happen are no way out of it; nor is what stands up to the symptom (the block numbered `behind`). */
function withoutReproduction(section: Section, behind: number): Section {
  const at = section.blocks.findIndex((block) => block.type === 'paragraph' && SHOWS_PROBLEM.test(blocksText([block])));
  return {
    ...section,
    blocks: (at < 0 ? section.blocks : section.blocks.slice(0, at)).filter((block) => block.at > behind),
    sections: section.sections.filter(({ title }) => !isReproduction(title)).map((sub) => withoutReproduction(sub, behind)),
  };
}

/** Questions and answers teach. */
const isQuestion = (block: Block): boolean =>
  block.type === 'paragraph' && /^q(?:uestion)?[:.]\s/i.test(plainText(block.children));

function isWorthReading(blocks: readonly Block[], reportsProblem: boolean): boolean {
  if (!reportsProblem && blocks.filter(isQuestion).length > 1) return false;
  const told = blocks
    .flatMap((block) => (block.type === 'paragraph' ? findSentences(plainText(block.children)) : []))
    .filter(({ text }) => isInstruction(text) && !isBoilerplate(text));
  // Where nothing is wrong, only a procedure or a goal ("To turn it off, click …") makes a how-to.
  return reportsProblem
    ? told.length > 0
    : blocks.some(
        (block, i) => block.type === 'list' && isProcedure(block) && (block.ordered || isAnnouncement(leadInOf(blocks[i - 1]))),
      ) || told.some(({ text }) => /^to \w/i.test(text));
}
