import type { Remedy } from '../../model/article.ts';
import type { Block, Passage } from '../../model/content.ts';
import { findPassage } from '../extract/passage.ts';
import { allBlocks, type Section, type SectionKind } from '../extract/sections.ts';
import { draftStep, finishStep, type StepContext } from '../extract/stepDraft.ts';
import { readSteps } from '../extract/steps.ts';
import { toRemedy } from '../extract/toRemedy.ts';
import type { MarkedRemedy } from './marks.ts';

interface Part {
  readonly blocks: readonly Block[];
  readonly passage: Passage | null;
}

/**
 * The symptoms or causes that were found, and those that are marked, in the article's order. Where the author marks any, none is guessed: of those found only
 * those under a heading of `kind` count.
 */
export function withMarked(
  found: readonly Part[],
  marked: readonly (readonly Block[])[],
  kind: SectionKind,
  root: Section,
): readonly Part[] {
  if (marked.length === 0) return found;
  const headed = sectionsOf(root, kind).map((section) => findPassage(allBlocks(section)));
  const kept = found.filter(({ passage }) =>
    headed.some((own) => own && passage && own.from <= passage.from && passage.from <= own.to),
  );
  return inOrder([...kept, ...marked.map((blocks) => ({ blocks, passage: findPassage(blocks) }))]);
}

function sectionsOf(section: Section, kind: SectionKind): readonly Section[] {
  return section.kind === kind ? [section] : section.sections.flatMap((sub) => sectionsOf(sub, kind));
}

/** The remedies that were found, and those that are marked, in the article's order. What is marked is a remedy even where no verb tells to do it. */
export function readMarkedRemedies(
  found: readonly Remedy[],
  marked: readonly MarkedRemedy[],
  context: StepContext,
): readonly Remedy[] {
  if (marked.length === 0) return found;
  const read = marked.map(({ section, blocks }) => {
    const steps = readSteps(blocks, context);
    const own = steps.length > 0 ? steps : [finishStep(draftStep(blocks))];
    return toRemedy({ section, label: null, when: null, blocks }, own);
  });
  return inOrder([...found, ...read]);
}

/** All blocks in which cautions are looked for, in the article's order. */
export function withMarkedBlocks(blocks: readonly Block[], remedies: readonly MarkedRemedy[]): readonly Block[] {
  return remedies.length === 0 ? blocks : [...blocks, ...remedies.flatMap((one) => one.blocks)].sort((a, b) => a.at - b.at);
}

function inOrder<T extends { readonly passage: Passage | null }>(parts: readonly T[]): readonly T[] {
  return [...parts].sort((a, b) => (a.passage?.from ?? 0) - (b.passage?.from ?? 0));
}
