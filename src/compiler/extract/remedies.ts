import type { Article, Cause, Remedy, RemedySection, Step } from '../../model/article.ts';
import type { Block } from '../../model/content.ts';
import { blocksText } from '../../model/plainText.ts';
import { withAskedTitles } from './askedTitles.ts';
import { blockTexts } from './blockTexts.ts';
import { readChecks, readElsewhere, withEscalation } from './elsewhere.ts';
import { findSentTitles, isSentTo, mentionAny, plainTitle, titlesIn } from './goesTo.ts';
import { isBoilerplate, isImperative, isInstruction } from './instructions.ts';
import { countProblems, holdsProblems, isProblem, problemInTitle, wordsOfProblem } from './problems.ts';
import { isRemedyKind, joinLabels, readBlocks, readSection, readWays } from './remedySection.ts';
import { allBlocks, type Section } from './sections.ts';
import { withSendings } from './sendings.ts';
import { findSentences } from './sentences.ts';
import { inlineText, sliceInlines } from './sliceInlines.ts';
import { readStatus } from './status.ts';
import type { StepContext } from './stepDraft.ts';
import { tieToCauses } from './ties.ts';
import { readUnheaded } from './unheaded.ts';
import { readUntold } from './untold.ts';
import { MOST_WAYS } from './waysInList.ts';

/** Each alternative way out, in the article's order. `symptoms` are needed to know where prose without sections turns to the remedy. */
export function findRemedies(
  article: Section,
  symptoms: Article['symptoms'],
  causes: readonly Cause[],
  context: StepContext,
): readonly Remedy[] {
  const root = withAskedTitles(article);
  const ofArticle = readHeaded(root, context);
  const headed = withSentToByDiagnosis(ofArticle.length > 0 ? ofArticle : readHeadedFurtherDown(root, context), root, context);
  const status = readStatusSections(root, headed, context);
  const found = [...headed, ...status.remedies].map((remedy, i) =>
    i === status.appendTo ? { ...remedy, steps: [...remedy.steps, ...status.steps] } : remedy,
  );
  const remedies =
    found.length > 0 || hasRemedySection(root)
      ? [...(found.length > 1 ? readFlowAhead(root, context) : []), ...found]
      : readUnheadedOrTold(root, symptoms, context);
  return tieToCauses(withSendings(withEscalation(remedies, root, context), root), causes, root);
}

/** "Solution" below "Details", where the article heads no way out ahead of it. */
const readHeadedFurtherDown = ({ sections }: Section, context: StepContext): readonly Remedy[] =>
  sections.filter(({ kind }) => kind === 'more').flatMap((section) => readHeaded(section, context));

/**
 * Where no section holds a way out, the symptoms or the cause may tell one ("To work around this problem, do not load the file."), or any text where it
 * was corrected.
 */
function readUnheadedOrTold(root: Section, symptoms: Article['symptoms'], context: StepContext): readonly Remedy[] {
  const unheaded = readUnheaded(root, symptoms, context);
  if (unheaded.length > 0) return unheaded;
  const told = root.sections
    .filter(({ kind }) => kind === 'symptom' || kind === 'cause')
    .flatMap((section) => readElsewhere(allBlocks(section), null, context));
  if (told.length > 0) return told;
  const isHeaded = root.sections.some(({ kind }) => kind === 'symptom');
  const opening = isHeaded ? [] : symptoms.flatMap(({ blocks }) => blocks.flatMap(tellsBehind));
  if (opening.length > 0) return readBlocks(opening, 'resolution', context);
  const others = root.sections.filter(({ kind }) => kind === 'summary' || kind === 'more');
  const blocks = [...root.blocks, ...others.flatMap((section) => section.blocks)];
  return readStatus(blocks, context).filter((remedy) => SAYS_CORRECTED.test(textOf(remedy)));
}

/** "… you will see a part of the list. You must turn off the notifier to see all of it.": what a symptom's paragraph tells to do. */
function tellsBehind(block: Block): readonly Block[] {
  if (block.type !== 'paragraph') return [];
  const sentence = findSentences(inlineText(block.children))
    .slice(1)
    .find(({ text }) => isInstruction(text) && !isBoilerplate(text) && !/^(?:you can|because|with|after|when)\b|^\(/i.test(text));
  return sentence ? [{ ...block, children: sliceInlines(block.children, sentence.start) }] : [];
}

/** "This documentation error has been fixed in version 5.0." */
const SAYS_CORRECTED = /^(?:this|these|the) (?:[\w-]+ ){0,2}?(?:problems?|errors?|bugs?|issues?|behaviou?rs?|limitations?)\b/i;

/** An article that has a place for its remedy and says nothing to do there has none elsewhere. */
function hasRemedySection(section: Section): boolean {
  return section.sections.some((sub) => sub.kind === 'resolution' || sub.kind === 'workaround' || hasRemedySection(sub));
}

/** Sections that are headed as remedies, wherever they stand. `kind`: of the remedy in front, of which "Method 2" and "Steps" are more. */
function readHeaded(section: Section, context: StepContext): readonly Remedy[] {
  if (section.sections.length === 0) return [];
  if (holdsProblems(section)) return readChapter(section, context);
  let kind: RemedySection | null = null;
  const isOneOfSeveral = section.sections.filter(isProblem).length > 1;
  return withParts(section.sections).flatMap((sub) => {
    if (isProblem(sub)) return readProblem(sub, isOneOfSeveral, context);
    if (isRemedyKind(sub.kind)) kind = sub.kind;
    return readHeadedSection(sub, kind, context);
  });
}

/**
 * "1. Check the deployment" and "2. Check the logs" ahead of the headings of ways out find out more; "Step 1: Reset the dock" and "Step 2: …" behind the
 * diagnosis are the way out.
 */
function withParts(sections: readonly Section[]): readonly Section[] {
  const first = sections.findIndex(({ kind }) => kind === 'part');
  if (first < 0) return sections;
  const length = sections.slice(first).findIndex(({ kind }) => kind !== 'part');
  const end = length < 0 ? sections.length : first + length;
  const [ahead, behind] = [sections.slice(0, first), sections.slice(end)];
  const isCheck = behind.some(({ kind }) => isRemedyKind(kind));
  if (end - first < 2 || ahead.some(endsInRemedy) || !(isCheck || ahead.some(({ kind }) => kind === 'diagnosis')))
    return sections;
  const kind = isCheck ? 'diagnosis' : 'resolution';
  return [...ahead, { heading: null, title: '', kind, blocks: [], sections: sections.slice(first, end) }, ...behind];
}

const endsInRemedy = ({ kind }: Section): boolean => kind === 'resolution' || kind === 'workaround';

/**
 * "Rotate the logs" and "Expand the volume" behind a diagnosis that finds out which are its ways out, where the article heads no other; what the diagnosis sends to is one
 * in any case.
 */
function withSentToByDiagnosis(headed: readonly Remedy[], { sections }: Section, context: StepContext): readonly Remedy[] {
  const diagnoses = headed.filter(({ section }) => section === 'diagnosis');
  if (diagnoses.length === 0) return headed;
  const behind = sections.slice(sections.findIndex(({ kind }) => kind === 'diagnosis') + 1);
  const others = behind.filter(({ kind }) => kind === 'other');
  const areOnly = diagnoses.length === headed.length;
  const isMentioned = mentionAny(
    diagnoses,
    others.map(({ title }) => title),
  );
  if (!areOnly && !isMentioned) return headed;
  const sent: ReadonlySet<string> = isMentioned ? findSentTitles(diagnoses) : new Set();
  const ways = others.filter(({ title }) => (areOnly && isImperative(title)) || isSentTo(title, sent));
  if (ways.length === 0 || ways.length > MOST_WAYS) return headed;
  const found = ways.flatMap((way) => {
    const told = isSentTo(way.title, sent) ? asTold(way, context) : context;
    return readWays({ ...way, blocks: [] }, [way], 'resolution', told);
  });
  return areOnly ? [...headed, ...found] : inOrder([...headed, ...found]);
}

/** What stands below a heading that a diagnosis sends to is to be done, whatever its verb: "Tell the network team." */
function asTold({ blocks: [first] }: Section, context: StepContext): StepContext {
  return first?.type === 'paragraph' ? { ...context, steps: new Set([...context.steps, first.at]) } : context;
}

const inOrder = (remedies: readonly Remedy[]): readonly Remedy[] =>
  [...remedies].sort((a, b) => (a.passage?.from ?? 0) - (b.passage?.from ?? 0));

/** The questions ahead of all headings that send to sections below these: the diagnosis that they share. */
function readFlowAhead({ blocks, sections }: Section, context: StepContext): readonly Remedy[] {
  const maySend = (text: string): boolean =>
    findSentences(text).some((sentence) => titlesIn(sentence.text, true).some((title) => titles.has(title)));
  const titles = new Set(sections.map(({ title }) => plainTitle(title)));
  if (!blockTexts(blocks).some(maySend)) return [];
  const ahead = readBlocks(blocks, 'diagnosis', context);
  const sent = findSentTitles(ahead);
  return sections.some(({ title }) => isSentTo(title, sent)) ? ahead : [];
}

/** The ways out of a problem that heads them are named by it, and for it alone where there are several. */
function readProblem(problem: Section, isOneOfSeveral: boolean, context: StepContext): readonly Remedy[] {
  const named = problemInTitle(problem);
  const when = isOneOfSeveral ? (named === '' ? firstWords(problem) : named) : null;
  return readHeaded(problem, context).map((remedy) => ({
    ...remedy,
    label: named === '' && problem.kind === 'symptom' ? remedy.label : joinLabels(problem.title, remedy.label),
    when: remedy.when ?? when,
  }));
}

/** Where the heading says no more than "Problem", its first sentence is what the remedy is for. */
const firstWords = (problem: Section): string | null =>
  findSentences(blocksText(wordsOfProblem(problem)))[0]?.text.replace(/[.:]$/, '') ?? null;

function readHeadedSection(sub: Section, before: RemedySection | null, context: StepContext): readonly Remedy[] {
  if (isRemedyKind(sub.kind)) return holdsProblems(sub) ? readChapter(sub, context) : readRemedySection(sub, sub.kind, context);
  if (isWayOnItsOwn(sub, before !== null)) return readWays({ ...sub, blocks: [] }, [sub], kindOfWay(sub.title, before), context);
  if (sub.kind === 'procedure' && before !== null) return readSection(sub, before, context);
  if (sub.kind === 'more') return holdsProblems(sub) ? readChapter(sub, context) : readElsewhere(sub.blocks, before, context);
  if (sub.kind === 'cause') return [...readChecks(allBlocks(sub), context), ...readHeaded(sub, context)];
  return sub.kind === 'references' ? [] : readHeaded(sub, context);
}

/** What stands among the problems of a chapter, and is none, helps to find out more: "Collect the logs". */
function readChapter(chapter: Section, context: StepContext): readonly Remedy[] {
  return chapter.sections.flatMap((sub) => {
    if (isProblem(sub)) return readProblem(sub, true, context);
    if (countProblems(sub) > 0) return readChapter(sub, context);
    return sub.kind === 'other'
      ? readWays({ ...sub, blocks: [] }, [sub], 'diagnosis', context)
      : readHeadedSection(sub, null, context);
  });
}

/** "Workaround 1", "Solution 2" head a way out wherever they stand. */
const NAMES_WAY = /^(?:work ?around|solution|resolution|fix)\b/i;

/** "Solution 2" is a way out wherever it stands, "Method 2" and "If the light is off" behind one. */
function isWayOnItsOwn({ kind, title }: Section, isBehindOne: boolean): boolean {
  if (kind === 'alternative') return NAMES_WAY.test(title) || isBehindOne;
  return kind === 'other' && isBehindOne && /^if\b/i.test(title);
}

function kindOfWay(title: string, before: RemedySection | null): RemedySection {
  if (/^work/i.test(title)) return 'workaround';
  return NAMES_WAY.test(title) || before === null ? 'resolution' : before;
}

/** A resolution may only report, as a status does: "This problem was corrected in …". */
function readRemedySection(section: Section, kind: RemedySection, context: StepContext): readonly Remedy[] {
  const read = readSection(section, kind, context);
  if (read.length > 0) return read;
  const reported = kind === 'resolution' ? readStatus(allBlocks(section), context) : [];
  return reported.length > 0 ? reported : readUntold(section, kind, context);
}

function readStatusSections(
  root: Section,
  headed: readonly Remedy[],
  context: StepContext,
): { remedies: readonly Remedy[]; steps: readonly Step[]; appendTo: number } {
  const sections = root.sections.filter(({ kind }) => kind === 'status');
  const remedies = sections.flatMap((section) => readStatus(allBlocks(section), context));
  const offering = remedies.length === 0 ? -1 : headed.findIndex(offersRelease);
  if (offering < 0) return { remedies, steps: [], appendTo: -1 };
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
    /\b(?:service (?:packs?|releases?)|hot ?fix(?:es)?|(?:supported |the |this |a )fix\b|update[sd]?|upgrade|patch(?:es)?|later version|latest version|version \d)/i.test(
      textOf(remedy),
    )
  );
}
