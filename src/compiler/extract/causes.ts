import type { Cause } from '../../model/article.ts';
import type { Block } from '../../model/content.ts';
import { blocksText, plainText } from '../../model/plainText.ts';
import { isBoilerplate, isInstruction } from './instructions.ts';
import { findProblems } from './problems.ts';
import { allBlocks, type Section, type SectionKind } from './sections.ts';
import { findSentences } from './sentences.ts';
import { inlineText } from './sliceInlines.ts';
import { FURTHER_IF, isOrParagraph, splitCauses, toCauses, withList } from './splitCauses.ts';
import { findCauseFirst, findStated, fromSentence } from './statedCauses.ts';

/** Each alternative cause of the article. `isProblem`: it reports one. */
export function findCauses(root: Section, isProblem: boolean): readonly Cause[] {
  const all = causeSections(root);
  const headed = (all.length > 1 ? all.filter(tellsCause) : all).flatMap(readSection);
  const stated = headed.length > 0 ? headed : findListed(root);
  const withProblems = inOrder([...stated, ...withoutTold(findOutrightByProblem(root), stated)]);
  const causes = withProblems.length > 0 ? withProblems : findOutright(root, isProblem);
  return causes.length === 0 ? [] : withFurther(causes, root);
}

const withFurther = (causes: readonly Cause[], root: Section): readonly Cause[] => [
  ...causes,
  ...withoutTold(findFurther(root), causes),
];

/** What is read as a cause already is none further. */
function withoutTold(causes: readonly Cause[], told: readonly Cause[]): readonly Cause[] {
  const places = new Set(told.map(({ passage }) => passage?.from));
  return causes.filter(({ passage }) => !places.has(passage?.from));
}

/** "This behavior can also occur if …" in the resolution, a note or further down is a cause as well. */
function findFurther(section: Section): readonly Cause[] {
  return section.sections
    .filter(({ kind }) => kind !== 'cause' && kind !== 'symptom' && kind !== 'references')
    .flatMap((sub) => [...readFurther(inside(sub.blocks)), ...findFurther(sub)]);
}

const inside = (blocks: readonly Block[]): readonly Block[] =>
  blocks.flatMap((block) => (block.type === 'admonition' ? block.children : [block]));

const readFurther = (blocks: readonly Block[]): readonly Cause[] =>
  blocks.flatMap((block, i) => {
    if (block.type !== 'paragraph') return [];
    const sentence = findSentences(inlineText(block.children)).find(({ text }) => FURTHER_IF.test(text));
    return sentence ? withList(fromSentence(block, sentence), blocks[i + 1]) : [];
  });

/** The sections that are headed as causes, wherever they stand. */
export function causeSections(section: Section): readonly Section[] {
  return section.sections.flatMap((sub) => (sub.kind === 'cause' ? [sub] : causeSections(sub)));
}

/** "Why do I get this?" that only says where the causes are told, or what to do, tells none. */
const tellsCause = (section: Section): boolean =>
  findSentences(blocksText(allBlocks(section).filter(({ type }) => type !== 'table'))).some(
    ({ text }) => !isBoilerplate(text) && (!isInstruction(text) || NAMES_STATE.test(text)),
  );

/** "Empty toner", "Blocked port": a state in two words, whatever else the first may be. */
const NAMES_STATE = /^\S+ \S+$/;

function readSection(section: Section): readonly Cause[] {
  const parts = section.sections.filter(
    (sub) => sub.kind === 'cause' || (sub.kind === 'alternative' && !HEADS_REMEDY.test(sub.title) && !statesItself(section)),
  );
  if (parts.length > 0) return parts.flatMap((part) => toCauses([...namedIn(part), ...ownBlocks(part)]));
  const named = namedIn(section);
  return named.length > 0 ? toCauses([...named, ...section.blocks]) : splitCauses(section.blocks);
}

/** "Resolution 1" within a cause is no cause. */
const HEADS_REMEDY = /^(?:work ?around|solution|resolution|fix|method|option)\b/i;

/** What a section says, but for the ways out and the causes below it. */
const ownBlocks = (section: Section): readonly Block[] =>
  allBlocks({
    ...section,
    sections: section.sections.filter(({ kind, title }) => kind === 'other' && !HEADS_REMEDY.test(title)),
  });

/** "Cause 1: The pool is stopped" states the cause in its heading. */
function namedIn({ heading, title }: Section): readonly Block[] {
  const named = /^(?:[\w-]+ )?(?:causes?|reasons?)(?: #?\d+)?\s*[:–—-]\s*(?<cause>.{6,})$/i.exec(title)?.groups?.cause;
  return heading && named !== undefined
    ? [{ type: 'paragraph', at: heading.at, children: [{ type: 'text', value: named }] }]
    : [];
}

/** A cause that stands ahead of "Scenario 1" and "Scenario 2", which only tell how it comes about. */
const statesItself = ({ blocks }: Section): boolean =>
  blocks.some((block) => findStated(block) !== undefined && !/:$/.test(blocksText([block])));

/** "There are two possible causes:" and a list, in whatever section. */
function findListed(root: Section): readonly Cause[] {
  const sources = [root.blocks, ...root.sections.filter(({ kind }) => kind !== 'references').map(({ blocks }) => blocks)];
  for (const blocks of sources) {
    const at = blocks.findIndex((block, i) => block.type === 'list' && LISTS_CAUSES.test(leadInText(blocks[i - 1])));
    const list = blocks[at];
    if (list?.type === 'list')
      return list.items.flatMap(({ children }) => toCauses(children.filter((child) => !isOrParagraph(child))));
  }
  return [];
}

const leadInText = (block: Block | undefined): string => (block?.type === 'paragraph' ? plainText(block.children) : '');

const LISTS_CAUSES =
  /\b(?:may|might|can|could|usually|typically|often|generally) indicates?\b[^.]{0,60}:$|\b(?:possible|common|likely|following) (?:causes|reasons)\b[^.]*:$|\b(?:occurs?|happens?|arises?|(?:be|is) caused)\b[^.]*\b(?:several|various|many|multiple|different) (?:causes|reasons)\b[^.]*:$/i;

const inOrder = (causes: readonly Cause[]): readonly Cause[] =>
  causes.toSorted((a, b) => (a.passage?.from ?? 0) - (b.passage?.from ?? 0));

/** Of several problems each that has no heading for it may state its own. */
function findOutrightByProblem(root: Section): readonly Cause[] {
  const problems = findProblems(root);
  if (problems.length < 2) return [];
  return problems.flatMap((problem) => {
    if (causeSections(problem).length > 0) return [];
    const stated = readStated(problem.blocks);
    return stated.length > 0 ? stated : findListed({ ...problem, blocks: allBlocks(problem), sections: [] });
  });
}

/** Where a cause may be stated that has no heading. */
const MAY_STATE: readonly SectionKind[] = ['symptom', 'summary', 'status', 'more', 'resolution', 'workaround'];

function findOutright(root: Section, isProblem: boolean): readonly Cause[] {
  const sources = [root, ...root.sections.filter(({ kind }) => MAY_STATE.includes(kind))].map(({ blocks }) => blocks);
  for (const blocks of sources) {
    const causes = readStated(blocks);
    if (causes.length > 0) return causes;
  }
  if (!isProblem) return [];
  for (const block of sources.flat()) {
    const cause = findCauseFirst(block);
    if (cause) return toCauses([cause]);
  }
  return [];
}

/** The first cause that `blocks` state. */
function readStated(blocks: readonly Block[]): readonly Cause[] {
  for (const [i, block] of blocks.entries()) {
    const stated = findStated(block);
    if (stated) return withList(stated, blocks[i + 1]);
  }
  return [];
}
