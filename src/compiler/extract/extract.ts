import type { Article, Branch, Fork, Step } from '../../model/article.ts';
import type { Block, Passage } from '../../model/content.ts';
import type { Document } from '../../model/document.ts';
import { readMarkedRemedies, withMarked, withMarkedBlocks } from '../directives/marked.ts';
import { type Marks, noMarks } from '../directives/marks.ts';
import { type CutLine, cutterAt, findBlanks } from './blanks.ts';
import { ownTexts } from './blockTexts.ts';
import { withBoldHeadings } from './boldHeadings.ts';
import { withBoldProblems } from './boldProblems.ts';
import { findCauses } from './causes.ts';
import { withCausesAndWays } from './causesWithWays.ts';
import { findCautions } from './cautions.ts';
import { findArticleCodes } from './codes.ts';
import { withoutContents } from './contents.ts';
import { withCountedWays } from './countedWays.ts';
import { findEvents } from './events.ts';
import { withFieldLists } from './fieldLists.ts';
import { withFieldTables } from './fieldTables.ts';
import { findPassage, meets } from './passage.ts';
import { withProblemLists } from './problemLists.ts';
import { withProblems } from './problemSections.ts';
import { isByProblem } from './problems.ts';
import { withProblemTables } from './problemTables.ts';
import { withQuestions } from './questions.ts';
import { findReferences } from './references.ts';
import { findRemedies } from './remedies.ts';
import { findSections, type Section } from './sections.ts';
import { findSymptoms } from './symptoms.ts';
import { getTitle } from './title.ts';
import { decideVerdict } from './verdict.ts';

/**
 * Understands a document: what a careful engineer would underline in it before walking somebody through it. `marks`: what its author says of the reading.
 */
export function extract(document: Document, marks: Marks = noMarks(document.blocks)): Article {
  const { frontMatter, blocks } = document;
  const title = getTitle(document);
  const sections = findSections(withHeadings(marks.blocks, title), title, marks.kinds);
  const root = withCausesAndWays(withProblems(withCountedWays(sections)));
  const symptoms = withMarked(findSymptoms(root), marks.symptoms, 'symptom', root);
  const causes = withMarked(findCauses(root, symptoms.length > 0), marks.causes, 'cause', root);
  const cautions = findCautions(withMarkedBlocks(marks.blocks, marks.remedies));
  const context = { cautions: new Map(cautions.map((caution, i) => [caution, i])), steps: marks.steps };
  const read = readMarkedRemedies(findRemedies(root, symptoms, causes, context), marks.remedies, context);
  const texts = ownTexts(blocks);
  const instructions: Block[] = [];
  for (const { steps } of read) addInstructions(instructions, steps);
  const blanks = findBlanks(instructions, blocks, findElsewhere(blocks, [...symptoms, ...causes]), texts);
  const cut = cutterAt(blanks);
  const remedies = read.map((remedy) => ({ ...remedy, steps: remedy.steps.map((step) => withBlanks(step, cut)) }));
  const events = findEvents(title, blocks, texts);
  const id = frontMatter.id ?? document.slug.toLowerCase();
  return {
    id,
    title,
    description: frontMatter.description,
    updated: frontMatter.updated,
    products: frontMatter.products,
    keywords: frontMatter.keywords,
    queryWords: frontMatter.queryWords,
    oldAddresses: frontMatter.oldAddresses,
    verdict: decideVerdict(root, symptoms, causes, remedies),
    events,
    codes: findArticleCodes(title, blocks, frontMatter.queryWords, events, texts),
    symptoms,
    causes,
    ...(isByProblem(root, causes) ? { byProblem: true } : {}),
    remedies,
    cautions: cautions.map(({ kind, children }) => ({ kind, blocks: children, passage: findPassage(children) })),
    blanks,
    references: findReferences(blocks, id),
    remarks: [...findRemarks(root), ...marks.asides],
    blocks,
  };
}

/** Tables, lists and lines in bold that authors use where others write headings, read as these. */
function withHeadings(blocks: readonly Block[], title: string): readonly Block[] {
  const inTables = withProblemTables(withFieldTables(withoutContents(blocks)));
  return withBoldHeadings(withBoldProblems(withQuestions(withProblemLists(withFieldLists(inTables))), title));
}

/** What "More information", the status and sections of other kinds say. */
function findRemarks(root: Section): readonly Block[] {
  return root.sections
    .filter(({ kind }) => kind === 'more' || kind === 'status' || kind === 'other')
    .flatMap(({ blocks }) => blocks);
}

/** What stands in none of `told`: neither what is seen nor why. */
function findElsewhere(blocks: readonly Block[], told: readonly { readonly passage: Passage | null }[]): readonly Block[] {
  const isTold = meets(told.flatMap(({ passage }) => passage ?? []));
  return blocks.filter(({ at }) => !isTold({ from: at, to: at }));
}

function addInstructions(instructions: Block[], steps: readonly Step[]): void {
  for (const step of steps) {
    for (const block of step.blocks) instructions.push(block);
    addInstructions(instructions, step.steps);
  }
}

/** Most steps have no command, and stay as they are. */
function withBlanks(step: Step, cut: CutLine): Step {
  const steps = step.steps.length > 0 ? step.steps.map((nested) => withBlanks(nested, cut)) : step.steps;
  if (!step.blocks.some(holdsCommand)) return steps === step.steps ? step : { ...step, steps };
  const cutAll = (blocks: readonly Block[]): readonly Block[] => blocks.map((block) => cutBlock(block, cut));
  return { ...step, blocks: cutAll(step.blocks), steps, fork: step.fork && cutFork(step.fork, cutAll) };
}

/** The words of a fork are those of its step. */
function cutFork(fork: Fork, cutAll: (blocks: readonly Block[]) => readonly Block[]): Fork {
  const [yes, no] = fork.ways;
  const cutWay = (way: Branch): Branch => ({ ...way, blocks: cutAll(way.blocks) });
  return { ...fork, lead: cutAll(fork.lead), ways: [cutWay(yes), cutWay(no)] };
}

function holdsCommand(block: Block): boolean {
  switch (block.type) {
    case 'command':
      return true;
    case 'quote':
    case 'admonition':
      return block.children.some(holdsCommand);
    case 'list':
      return block.items.some(({ children }) => children.some(holdsCommand));
    default:
      return false;
  }
}

function cutBlock(block: Block, cut: CutLine): Block {
  const cutAll = (blocks: readonly Block[]): readonly Block[] => blocks.map((child) => cutBlock(child, cut));
  switch (block.type) {
    case 'command':
      return { ...block, lines: block.lines.map(cut) };
    case 'quote':
    case 'admonition':
      return { ...block, children: cutAll(block.children) };
    case 'list':
      return { ...block, items: block.items.map((item) => ({ ...item, children: cutAll(item.children) })) };
    default:
      return block;
  }
}
