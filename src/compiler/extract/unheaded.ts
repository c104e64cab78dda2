import type { Article, Remedy } from '../../model/article.ts';
import type { Block, List, Passage } from '../../model/content.ts';
import { blocksText, plainText } from '../../model/plainText.ts';
import { areAnswers } from './answers.ts';
import { findQuestion } from './askedForks.ts';
import { readFence } from './fencedCommands.ts';
import { areWays, saysWhatIsWrong, severalSayWhatIsWrong } from './headedWays.ts';
import { findFirstInstruction, isBoilerplate, isImperative, isInstruction } from './instructions.ts';
import { announcesMethods, isAnnouncement } from './leadIns.ts';
import { lastNumber, meets } from './passage.ts';
import { reportsProblem } from './problems.ts';
import { isProcedure, leadInOf } from './readItem.ts';
import { readSection } from './remedySection.ts';
import { allBlocks, type Section, type SectionKind } from './sections.ts';
import { findSentences } from './sentences.ts';
import type { StepContext } from './stepDraft.ts';
import { teaches } from './title.ts';
import { MOST_WAYS } from './waysInList.ts';

/** Kinds of sections that may hold a procedure without saying so in their heading. */
const OTHER_KINDS: readonly string[] = ['summary', 'more', 'other', 'procedure', 'part', 'alternative'];

/** Without a headed remedy: what the opening text or the other sections tell the reader to do, the symptoms left out. */
export function readUnheaded(root: Section, symptoms: Article['symptoms'], context: StepContext): readonly Remedy[] {
  const isSymptom = meets(symptoms.flatMap(({ passage }) => passage ?? []));
  const ofProblem = (reportsProblem(root.title) && !teaches(root.title)) || /\btroubleshoot(?:ing)?\b/i.test(root.title);
  const mayTry = root.sections.length <= MOST_WAYS;
  const read = (section: Section): readonly Remedy[] => {
    if (section.blocks.length === 0 && section.sections.length === 0) return [];
    const own = withoutReproduction(section, isSymptom, symptoms.length === 0 && teaches(root.title));
    if (!isWorthReading(own, symptoms.length > 0, root) && !(mayTry && isTry(own, root, ofProblem))) return [];
    return readTopics(own, { ...context, remarks: new Set(findExplanations(own, symptoms.length === 0)) });
  };
  const others = root.sections.filter(({ kind }) => OTHER_KINDS.includes(kind));
  const joined = [isKind('part'), isKind('alternative'), isCondition].reduce(joinUnheaded, others);
  const sections = [{ ...root, sections: [] }, ...joined];
  const found = sections.map((section) => ({ section, remedies: read(section) }));
  const isDetailed = symptoms.length === 0 && found.some(({ remedies }) => remedies.some(isProcedural));
  const kept = found.filter(({ section, remedies }) => !(isDetailed && isSummary(section, root) && !remedies.some(isOwnWay)));
  const areSeveral = kept.filter(({ remedies }) => remedies.length > 0).length > 1;
  const areProblems = severalSayWhatIsWrong(sections);
  return areSeveral
    ? kept.flatMap(({ section, remedies }) => named(remedies, labelOf(section), areProblems))
    : kept.flatMap(({ remedies }) => remedies);
}

/** What heads the remedies names them; it is also what they are for where it says what is wrong, and several of the headings do (`areProblems`). */
function named(remedies: readonly Remedy[], title: string | null, areProblems: boolean): readonly Remedy[] {
  const when = title !== null && areProblems && saysWhatIsWrong(title) ? title : null;
  return remedies.map((remedy) => ({ ...remedy, label: remedy.label ?? title, when: remedy.when ?? when }));
}

/** What heads a section of its own names what is in it; the names of chapters do not. */
const labelOf = ({ heading, kind, title }: Section): string | null =>
  heading !== null && kind === 'other' && heading.depth > 1 ? title : null;

/**
 * "Network Monitor" and "Using the WINS Database" below "More information" are topics, each with what to do there; "Creating the server" and
 * "Running the client" are parts of one procedure.
 */
function readTopics(section: Section, context: StepContext): readonly Remedy[] {
  const { kind } = section;
  const sections = section.sections.filter((sub) => !['more', 'references', 'status', 'applies-to'].includes(sub.kind));
  const holdsTopics = (kind === 'more' || kind === 'summary') && sections.length > 1 && sections.every(isTopic);
  if (!holdsTopics || areWays(sections, section)) return readSection(section, 'resolution', context);
  const areProblems = severalSayWhatIsWrong(sections);
  return [
    ...readSection({ ...section, sections: [] }, 'resolution', context),
    ...sections.flatMap((topic) => named(readSection(topic, 'resolution', context), topic.title, areProblems)),
  ];
}

const isTopic = ({ kind, title }: Section): boolean =>
  kind !== 'part' && kind !== 'alternative' && kind !== 'procedure' && !isInstruction(title) && !BUILDS.test(title);

const BUILDS = /^(?:creating|building|running|testing|adding|writing|step)\b/i;

/** What a summary says in prose, a procedure further down says in detail. */
const isSummary = (section: Section, root: Section): boolean => section.kind === 'summary' || section.heading === root.heading;

const isOwnWay = (remedy: Remedy): boolean => remedy.when !== null || isProcedural(remedy);

const isProcedural = ({ steps }: Remedy): boolean =>
  steps.some(({ place, steps: nested }) => place !== null || nested.length > 0);

const isKind =
  (kind: SectionKind) =>
  (section: Section): boolean =>
    section.kind === kind;

/** "If the light is off" above what to do then. */
const isCondition = ({ kind, title }: Section): boolean => kind === 'other' && /^if\b/i.test(title);

/** "Step 1: …" and "Step 2: …" are parts of one procedure, "Method 1" and "If the light is off" ways to choose from, here too. */
function joinUnheaded(sections: readonly Section[], belongs: (section: Section) => boolean): readonly Section[] {
  const first = sections.findIndex(belongs);
  const joined = sections.filter(belongs);
  if (joined.length < 2) return sections;
  const whole: Section = { heading: null, title: '', kind: 'other', blocks: [], sections: joined };
  return [...sections.slice(0, first), whole, ...sections.slice(first).filter((section) => !belongs(section))];
}

const REPRODUCES = /\bsteps? to reproduce\b|\breproduce (?:this|the) (?:problem|behaviou?r|issue)\b/i;

const SHOWS_PROBLEM =
  /\b(?:illustrate|demonstrate)s? (?:the|this|how)\b|\bfollowing (?:steps|example|code|sample)s? (?:illustrate|demonstrate)s?\b/i;

/** "Sample code", and what stands below it; "Step-by-step example" is how it is done where anything is. */
const HEADS_EXAMPLE = /(?<!\bstep-by-step )\bexample\b|\bsample\b(?! commands?)/i;

/**
 * Steps to make the problem happen are no way out of it; nor is the symptom. Where the article teaches, an example shows how it is
 * done.
 */
function withoutReproduction(section: Section, isSymptom: (place: Passage) => boolean, doesTeach: boolean): Section {
  const at = section.blocks.findIndex((block) => block.type === 'paragraph' && showsProblem(blocksText([block]), doesTeach));
  return {
    ...section,
    blocks: (at < 0 ? section.blocks : section.blocks.slice(0, at)).filter(
      (block) => !isSymptom({ from: block.at, to: lastNumber(block) }),
    ),
    sections: section.sections
      .filter((sub) => !isLeftOut(sub, doesTeach))
      .map((sub) => withoutReproduction(sub, isSymptom, doesTeach)),
  };
}

/**
 * "Identifiers can be used only by the form" around a numbered procedure explains what that is about; where something is wrong, what stands behind it may be told
 * as well.
 */
function findExplanations({ blocks, sections }: Section, isHowTo: boolean): readonly number[] {
  const first = blocks.findIndex(isNumbered);
  const heads = first < 0 && sections.some(hasProcedure);
  const own = blocks.slice(0, heads || (isHowTo && first >= 0) ? blocks.length : Math.max(first, 0));
  return [
    ...own.filter((block, i) => onlyExplains(block) && (blocks[i + 1]?.type !== 'list' || !tells(block))).map(({ at }) => at),
    ...sections.flatMap((sub) => findExplanations(sub, isHowTo)),
  ];
}

/** "You can use the wizard to do so." and not "The code can be used in any version." */
const tells = (block: Block): boolean =>
  block.type === 'paragraph' && findSentences(plainText(block.children)).some(({ text }) => isInstruction(text));

const isNumbered = (block: Block): boolean => block.type === 'list' && block.ordered && isProcedure(block);

const hasProcedure = ({ blocks, sections }: Section): boolean => blocks.some(isNumbered) || sections.some(hasProcedure);

function onlyExplains(block: Block): boolean {
  if (block.type !== 'paragraph' || block.children.length === 0) return false;
  const text = plainText(block.children);
  return (
    !text.endsWith(':') &&
    findFirstInstruction(text) !== undefined &&
    !findSentences(text).some((sentence) => isImperative(sentence.text))
  );
}

const showsProblem = (text: string, doesTeach: boolean): boolean =>
  REPRODUCES.test(text) || (!doesTeach && SHOWS_PROBLEM.test(text));

const isLeftOut = ({ title }: Section, doesTeach: boolean): boolean =>
  /\breproduce\b/i.test(title) || (!doesTeach && HEADS_EXAMPLE.test(title));

/** Questions and answers teach. */
const countQuestions = (blocks: readonly Block[]): number =>
  blocks
    .flatMap((block) => (block.type === 'list' ? block.items.map(({ children }) => children[0]) : [block]))
    .filter((block) => block?.type === 'paragraph' && /^q(?:uestion)?[:.]\s/i.test(plainText(block.children))).length;

/** A command with the words in front that tell to run it is a procedure. */
const tellsToType = (blocks: readonly Block[]): boolean =>
  blocks.some((block, i) => block.type === 'code' && isInstruction(leadInOf(blocks[i - 1])) && readFence(block, blocks[i - 1]));

/** "Turn Wi-Fi off and on" below "The laptop does not connect", and how to do it in a sentence. `ofProblem`: the article's title names one. */
const isTry = ({ heading, title, blocks, sections }: Section, root: Section, ofProblem: boolean): boolean =>
  heading !== null &&
  heading !== root.heading &&
  sections.length === 0 &&
  (tellsOutright(blocks) ? ofProblem || !isImperative(title) : ofProblem && isImperative(title) && blocks.some(tells));

/** "Call the service desk. Have your number ready." and nothing else. */
const tellsOutright = (blocks: readonly Block[]): boolean =>
  blocks.length > 0 &&
  blocks.every(
    (block) =>
      block.type === 'paragraph' &&
      findSentences(plainText(block.children)).every(({ text }) => isImperative(text) && !isBoilerplate(text)),
  );

/** "So please do the following:" above "First empty the folder. After that archive the rest." */
const isAnnouncedProse = (block: Block, before: Block | undefined): boolean =>
  block.type === 'paragraph' &&
  /:$/.test(leadInOf(before)) &&
  isAnnouncement(leadInOf(before).replace(/^(?:so|therefore|thus),? /i, '')) &&
  findSentences(plainText(block.children)).filter(({ text }) => isInstruction(text)).length > 1;

/** "Account locked? Check it, and unlock it.", "Password expired? Reset it.": most of its items ask whether. */
const isChecklist = ({ items }: List): boolean =>
  items.length > 1 && items.filter(({ children }) => ASKS_WHETHER.test(blocksText(children))).length * 2 >= items.length;

const ASKS_WHETHER = /^(?!(?:how|what|why|which|who|where|when|q\b)\b)[^.?!]{3,120}\?/i;

/** "Is the disk full? Yes → Delete old backups. No → Q2" */
const isAsked = (block: Block): boolean => block.type === 'paragraph' && findQuestion(plainText(block.children)) !== null;

/** Counts no further than what nobody walks through. */
function countAsked(blocks: readonly Block[]): number {
  let count = 0;
  for (const block of blocks) if (isAsked(block) && ++count > MOST_WAYS) break;
  return count;
}

function isWorthReading(section: Section, reportsProblem: boolean, root: Section): boolean {
  const blocks = allBlocks(section);
  if (!reportsProblem && countQuestions(blocks) > 1) return false;
  const told = blocks
    .flatMap((block) => (block.type === 'paragraph' ? findSentences(plainText(block.children)) : []))
    .filter(({ text }) => isInstruction(text) && !isBoilerplate(text));
  const hasProcedure = blocks.some(
    (block, i) =>
      block.type === 'list' &&
      (isProcedure({ ...block, ordered: false }) || (isChecklist(block) && isProcedure(block))) &&
      (block.ordered ||
        isChecklist(block) ||
        isAnnouncement(leadInOf(blocks[i - 1])) ||
        announcesMethods(leadInOf(blocks[i - 1]))),
  );
  if (blocks.some((block, i) => block.type === 'list' && areAnswers(block, leadInOf(blocks[i - 1])))) return true;
  const asked = countAsked(blocks);
  if (asked > 1) return asked <= MOST_WAYS;
  // Where nothing is wrong, only a procedure or a goal ("To turn it off, click …") makes a how-to.
  if (section.sections.length > 1 && section.sections.every(isCondition)) return true;
  if (!reportsProblem && section.sections.length > 1 && section.sections.every(isKind('part'))) return true;
  if (!reportsProblem && (tellsToType(blocks) || blocks.some((block, i) => isAnnouncedProse(block, blocks[i - 1])))) return true;
  if (!reportsProblem) return hasProcedure || told.some(({ text }) => /^to \w/i.test(text));
  // Further down, an article that heads its symptoms lists how to see its problem as often as how to be rid of it.
  const isHeaded = root.sections.some(({ kind }) => kind === 'symptom' || kind === 'cause');
  return told.length > 0 || (hasProcedure && (!isHeaded || (section.kind !== 'more' && section.kind !== 'summary')));
}
