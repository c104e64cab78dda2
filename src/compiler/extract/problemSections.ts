import type { Block, Inline } from '../../model/content.ts';
import { blocksText, plainText } from '../../model/plainText.ts';
import { findFirstInstruction, isInstruction } from './instructions.ts';
import {
  asksForHelp,
  collectsProblems,
  countProblems,
  isNumbered,
  isProblem,
  reportsProblem,
  tellsWhatIsMet,
} from './problems.ts';
import type { Section } from './sections.ts';
import { findSentences } from './sentences.ts';
import { inlineText, sliceInlines } from './sliceInlines.ts';
import { saysWhatHelps } from './untold.ts';

/**
 * The sections of an article with each of its problems above its own way out, as "problems.ts" knows them, in the other layouts that authors use: "Problem",
 * "Solution", "Problem", "Solution" one below the other; the problems or questions of a chapter, each with the answer right below its heading; "Causes and solutions" with a
 * cause in each heading, and what to do below it.
 */
export const withProblems = (root: Section): Section => withProblemsBelow(root, TITLE_OF_CHAPTER.test(root.title));

/** "Recording errors" */
const TITLE_OF_CHAPTER = /\b(?:errors|problems|issues)$/i;

/** "Known issues": whatever its headings are called, they are issues. */
const LISTS_ISSUES = /^(?:(?:list of|some) )?(?:common|known|frequent|typical|possible) (?:problems|issues|errors)\b/i;

/** "Network" is a chapter below "Troubleshooting", and "Recording errors"; "The board is not found" is a problem, whatever stands below it. */
const mayBeChapter = ({ heading, title, kind }: Section): boolean =>
  kind !== 'more' &&
  kind !== 'summary' &&
  (heading === null || TITLE_OF_CHAPTER.test(title) || !namesProblemOutright(heading.children));

/** `isBelow`: what holds `section` is a chapter of problems. */
function withProblemsBelow(section: Section, isBelow: boolean): Section {
  if (section.sections.length === 0) return section;
  if (CAUSES_AND_WAYS.test(section.title)) return { ...section, sections: section.sections.map(withCause) };
  const isChapter = (isBelow && mayBeChapter(section)) || collectsProblems(section.title);
  const sections = withPairs(section.sections.map((sub) => withProblemsBelow(sub, isChapter)));
  const mayBe = findUnsolved(isChapter, sections, LISTS_ISSUES.test(section.title));
  return mayBe
    ? { ...section, sections: sections.map((sub) => (mayBe(sub) ? withAnswer(sub, isChapter) : sub)) }
    : { ...section, sections };
}

/** "Problem" above what stands behind it up to the next, where several have each a remedy of their own. */
function withPairs(sections: readonly Section[]): readonly Section[] {
  const starts = sections.flatMap(({ kind }, i) => (kind === 'symptom' ? [i] : []));
  const parts = starts.map((at, i) => sections.slice(at, starts[i + 1]));
  if (starts.length < 2 || !parts.every((part) => part.some(isRemedy))) return sections;
  const pairs = parts.flatMap(([problem, ...others]) =>
    problem ? [{ ...problem, sections: [...problem.sections, ...others] }] : [],
  );
  return [...sections.slice(0, starts[0]), ...pairs];
}

const isRemedy = ({ kind }: Section): boolean => kind === 'resolution' || kind === 'workaround';

/** "Possible causes & solutions", "Reasons and fixes" */
const CAUSES_AND_WAYS =
  /^(?:\w+ )?(?:causes?|reasons?)\s*(?:&|and|or|,|\/|\+|with)\s*(?:(?:their|the|possible|how to|suggested|recommended) )*(?:solutions?|resolutions?|fix(?:es)?|fix (?:it|them)|remed(?:y|ies)|work-?arounds?|actions?)\b/i;

/** The heading is the cause, and what stands below it the way out. */
export function withCause(section: Section): Section {
  const { heading, kind, blocks, sections } = section;
  if (heading === null || !(kind === 'other' || kind === 'part' || kind === 'alternative') || isProblem(section)) return section;
  const children = withoutNumber(heading.children);
  const answer: Section = { heading: null, title: '', kind: 'resolution', blocks, sections };
  const cause: Block = { type: 'paragraph', at: heading.at, children };
  return { ...section, title: plainText(children), kind: 'cause', blocks: [cause], sections: [answer] };
}

/** "1. The disk is full" */
const withoutNumber = (children: readonly Inline[]): readonly Inline[] =>
  sliceInlines(children, /^\s*\d{1,2}[.)]\s+/.exec(inlineText(children))?.[0].length ?? 0);

/** A question or a problem may be taken for a cause, and "3) The mount is refused" for a part. */
const mayBeProblem = ({ kind, title }: Section): boolean =>
  kind === 'other' || kind === 'cause' || (kind === 'part' && isNumbered(title));

/** Which of `sections` may be problems whose way out stands right below their headings; undefined where none are. */
function findUnsolved(
  isChapter: boolean,
  sections: readonly Section[],
  areIssues: boolean,
): ((section: Section) => boolean) | undefined {
  if (sections.filter(isProblem).length > 1) return isChapter ? namesProblem : ({ kind }) => kind === 'alternative';
  const told = sections.filter(({ kind }) => kind !== 'references' && kind !== 'more' && kind !== 'summary');
  if (told.length < (isChapter ? 1 : 2) || !told.every((sub) => mayBeProblem(sub) || (isChapter && sub.kind === 'diagnosis')))
    return undefined;
  const asked = told.filter(({ title }) => title.endsWith('?'));
  if (asked.length * 3 >= told.length * 2 && asked.some(({ title }) => asksForHelp(title))) return mayBeProblem;
  if (areIssues && told.some(namesProblem)) return (sub) => mayBeProblem(sub) && !TEACHES.test(sub.title);
  return isChapter && told.filter(namesProblem).length * 2 >= told.length ? namesProblem : undefined;
}

/** "Collecting logs" teaches, and "Did this solve your problem?" ends. */
const TEACHES = /^(?:[A-Z][a-z]+ing|[Dd]id (?:this|that|it))\b/;

/** "Sync stops", "Why is it slow?", "`ENOSPC`: no space left on device", "\"Access denied\" on sign-in", "High CPU usage" */
function namesProblem(section: Section): boolean {
  const { heading, title } = section;
  if (!mayBeProblem(section) || isInstruction(title) || TEACHES.test(title) || countProblems(section) > 0) return false;
  return namesProblemOutright(heading?.children ?? []) || opensWithMeeting(section);
}

/** Whether the words of a heading name a problem. */
export function namesProblemOutright(children: readonly Inline[]): boolean {
  const title = plainText(children);
  if (isInstruction(title) || TEACHES.test(title) || collectsProblems(title)) return false;
  return (
    title.endsWith('?') || reportsProblem(title) || SAYS_WHAT_IS_WRONG.test(title) || children.some(({ type }) => type === 'code')
  );
}

/** "On Debian, you may see a message like the following." below "Swap limits" */
const MEETING =
  /\byou (?:(?:may|might|can|could|will|would|sometimes|often|probably) ){0,2}(?:see|receive|get|encounter|experience|run into|notice|have (?:problems|trouble|issues))\b[^.]*\b(?:errors?|messages?|warnings?|exceptions?|issues?|problems?|trouble|similar|following|like)\b/i;

const opensWithMeeting = ({ blocks: [first] }: Section): boolean =>
  first?.type === 'paragraph' && MEETING.test(findSentences(plainText(first.children).slice(0, MOST_SEEN))[0]?.text ?? '');

/** So much of a paragraph is looked at for it. */
const MOST_SEEN = 500;

/** What chapters of problems say in their headings, and others might of anything. */
const SAYS_WHAT_IS_WRONG =
  /["“”]|\b(?:high|low|no|not|never|always|stuck|refused|exceeded|issues?|exceptions?|out of|already in use|time[ds]?[ -]?out|too (?:many|few|much)|can't|won't|isn't|aren't|doesn't)\b/i;

/**
 * The heading's answer, from the first block that tells what to do, as a section of its own below it. In a chapter of problems (`isChapter`) what names one is one,
 * even where nothing is said to help.
 */
function withAnswer(section: Section, isChapter: boolean): Section {
  if (isProblem(section) || isInstruction(section.title)) return section;
  const told = section.blocks.findIndex(tells);
  const first = told < 0 && isChapter ? section.blocks.findIndex(saysWhatHelps) : told;
  const [before, after] = splitAtAnswer(section.blocks, first < 0 ? section.blocks.length : first);
  const answer: Section = {
    heading: null,
    title: '',
    kind: 'resolution',
    blocks: after,
    sections: section.sections.filter(isPartOfAnswer),
  };
  const isUnsolved = answer.blocks.length === 0 && answer.sections.length === 0;
  if (isUnsolved && !(isChapter && namesProblem(section))) return section;
  return {
    ...section,
    kind: 'other',
    blocks: before,
    sections: [...section.sections.filter((sub) => !isPartOfAnswer(sub)), answer],
  };
}

/** "With Snap it cannot read your folder. Install the package instead.": what is seen, and the answer. */
function splitAtAnswer(blocks: readonly Block[], at: number): readonly [readonly Block[], readonly Block[]] {
  const first = blocks[at];
  const start = first?.type === 'paragraph' ? findFirstInstruction(inlineText(first.children)) : undefined;
  if (first?.type !== 'paragraph' || !start) return [blocks.slice(0, at), blocks.slice(at)];
  const seen = { ...first, children: sliceInlines(first.children, 0, start) };
  if (!tellsWhatIsMet(plainText(seen.children))) return [blocks.slice(0, at), blocks.slice(at)];
  return [
    [...blocks.slice(0, at), seen],
    [{ ...first, children: sliceInlines(first.children, start) }, ...blocks.slice(at + 1)],
  ];
}

const isPartOfAnswer = ({ kind }: Section): boolean =>
  kind === 'other' || kind === 'part' || kind === 'alternative' || kind === 'procedure';

/** What a program says ("Try to reinstall the plugin.") tells nobody yet. */
const tells = (block: Block): boolean =>
  block.type !== 'admonition' && block.type !== 'code' && findFirstInstruction(blocksText([block])) !== undefined;
