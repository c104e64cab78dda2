import type { Block, Inline } from '../../model/content.ts';
import { blocksText, plainText } from '../../model/plainText.ts';
import { findFirstInstruction, isInstruction } from './instructions.ts';
import { asksForHelp, isProblem, reportsProblem } from './problems.ts';
import type { Section, SectionKind } from './sections.ts';
import { inlineText, sliceInlines } from './sliceInlines.ts';

/**
 * The sections of an article with each of its problems above its own way out, as "problems.ts" knows them, in the other layouts that authors use: "Problem",
 * "Solution", "Problem", "Solution" one below the other; the problems or questions of a chapter, each with the answer right below its heading; "Causes and solutions" with a
 * cause in each heading, and what to do below it.
 */
export function withProblems(section: Section): Section {
  if (section.sections.length === 0) return section;
  if (CAUSES_AND_WAYS.test(section.title)) return { ...section, sections: section.sections.map(withCause) };
  const sections = withPairs(section.sections.map(withProblems));
  const isAmongProblems = sections.filter(isProblem).length > 1;
  if (isAmongProblems)
    return { ...section, sections: sections.map((sub) => (sub.kind === 'alternative' ? withAnswer(sub) : sub)) };
  return {
    ...section,
    sections: holdsUnsolved(section.title, sections)
      ? sections.map((sub) => (MAY_BE_PROBLEM.includes(sub.kind) ? withAnswer(sub) : sub))
      : sections,
  };
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
function withCause(section: Section): Section {
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

/** Names of chapters and articles whose headings are problems. */
const CHAPTER =
  /\b(?:troubleshoot(?:ing)?|(?:common|known|frequent|typical|possible) (?:problems|issues|errors|questions)|faqs?|frequently asked questions)\b/i;

/** Kinds that a question or a problem may be taken for. */
const MAY_BE_PROBLEM: readonly SectionKind[] = ['other', 'cause'];

/** Whether most of the headings `sections` are problems or questions, and nothing but what is below them says what to do. */
function holdsUnsolved(title: string, sections: readonly Section[]): boolean {
  const told = sections.filter(({ kind }) => kind !== 'references' && kind !== 'more' && kind !== 'summary');
  if (told.length < 2 || !told.every(({ kind }) => MAY_BE_PROBLEM.includes(kind))) return false;
  const asks = told.filter((section) => section.title.endsWith('?'));
  if (asks.length * 3 >= told.length * 2 && asks.some(({ title: asked }) => asksForHelp(asked))) return true;
  if (!CHAPTER.test(title) || told.some(({ title: own }) => isInstruction(own) || GERUND.test(own))) return false;
  return told.filter(namesProblem).length * 2 >= told.length;
}

/** "Collecting logs" teaches. */
const GERUND = /^[A-Z][a-z]+ing\b/;

/** "Sync stops", "Why is it slow?", "`ENOSPC`: no space left on device", "\"Access denied\" on sign-in", "High CPU usage" */
const namesProblem = ({ heading, title }: Section): boolean =>
  title.endsWith('?') ||
  reportsProblem(title) ||
  /["“”]|\b(?:high|low|too (?:many|few|much)|can't|won't|isn't|aren't|doesn't)\b/i.test(title) ||
  heading?.children.some(({ type }) => type === 'code') === true;

/** The heading's answer, from the first block that tells what to do, as a section of its own below it. */
function withAnswer(section: Section): Section {
  if (isProblem(section) || isInstruction(section.title)) return section;
  const first = section.blocks.findIndex(tells);
  const at = first < 0 ? section.blocks.length : first;
  const answer: Section = {
    heading: null,
    title: '',
    kind: 'resolution',
    blocks: section.blocks.slice(at),
    sections: section.sections.filter(isPartOfAnswer),
  };
  if (answer.blocks.length === 0 && answer.sections.length === 0) return section;
  return {
    ...section,
    kind: 'other',
    blocks: section.blocks.slice(0, at),
    sections: [...section.sections.filter((sub) => !isPartOfAnswer(sub)), answer],
  };
}

const isPartOfAnswer = ({ kind }: Section): boolean =>
  kind === 'other' || kind === 'part' || kind === 'alternative' || kind === 'procedure';

const tells = (block: Block): boolean => block.type !== 'admonition' && findFirstInstruction(blocksText([block])) !== undefined;
