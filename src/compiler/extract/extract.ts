import type { Article, Step } from '../../model/article.ts';
import type { Block, Passage } from '../../model/content.ts';
import type { Document } from '../../model/document.ts';
import { readMarkedRemedies, withMarked, withMarkedBlocks } from '../directives/marked.ts';
import { type Marks, noMarks } from '../directives/marks.ts';
import { cutAtBlanks, findBlanks } from './blanks.ts';
import { ownTexts } from './blockTexts.ts';
import { withBoldHeadings } from './boldHeadings.ts';
import { findCauses } from './causes.ts';
import { findCautions } from './cautions.ts';
import { findArticleCodes } from './codes.ts';
import { withoutContents } from './contents.ts';
import { findEvents } from './events.ts';
import { findPassage, meets } from './passage.ts';
import { withProblems } from './problemSections.ts';
import { isByProblem } from './problems.ts';
import { withProblemTables } from './problemTables.ts';
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
  const root = withProblems(findSections(withBoldHeadings(withProblemTables(withoutContents(marks.blocks))), title, marks.kinds));
  const symptoms = withMarked(findSymptoms(root), marks.symptoms, 'symptom', root);
  const causes = withMarked(findCauses(root), marks.causes, 'cause', root);
  const cautions = findCautions(withMarkedBlocks(marks.blocks, marks.remedies));
  const context = { cautions: new Map(cautions.map((caution, i) => [caution, i])), steps: marks.steps };
  const read = readMarkedRemedies(findRemedies(root, symptoms, causes, context), marks.remedies, context);
  const blanks = findBlanks(
    read.flatMap(({ steps }) => instructionsOf(steps)),
    blocks,
    findElsewhere(blocks, [...symptoms, ...causes]),
  );
  const remedies = read.map((remedy) => ({ ...remedy, steps: remedy.steps.map((step) => withBlanks(step, blanks)) }));
  const texts = ownTexts(blocks);
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

function instructionsOf(steps: readonly Step[]): readonly Block[] {
  return steps.flatMap((step) => [...step.blocks, ...instructionsOf(step.steps)]);
}

function withBlanks(step: Step, blanks: Article['blanks']): Step {
  return {
    ...step,
    blocks: step.blocks.map((block) => cutBlock(block, blanks)),
    steps: step.steps.map((nested) => withBlanks(nested, blanks)),
  };
}

function cutBlock(block: Block, blanks: Article['blanks']): Block {
  const cutAll = (blocks: readonly Block[]): readonly Block[] => blocks.map((child) => cutBlock(child, blanks));
  switch (block.type) {
    case 'command':
      return { ...block, lines: block.lines.map((line) => cutAtBlanks(line, blanks)) };
    case 'quote':
    case 'admonition':
      return { ...block, children: cutAll(block.children) };
    case 'list':
      return { ...block, items: block.items.map((item) => ({ ...item, children: cutAll(item.children) })) };
    default:
      return block;
  }
}
