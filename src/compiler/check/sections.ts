import type { Step } from '../../model/article.ts';
import type { Passage } from '../../model/content.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Document } from '../../model/document.ts';
import { blocksText } from '../../model/plainText.ts';
import type { Tree } from '../../model/tree.ts';
import { findPassage, meets } from '../extract/passage.ts';
import { allBlocks, type Section, type SectionKind } from '../extract/sections.ts';
import { rangeOf } from './rangeOf.ts';

/** Nothing to do is a fair thing to say under a remedy's heading. */
const SAYS_NONE =
  /\b(?:no (?:known )?(?:workaround|resolution|solution|fix)|none|not (?:currently )?available|by design|is (?:currently )?investigating|researching)\b/i;

/**
 * A section headed as a remedy in which no instruction was found, and a part or alternative of one in which nothing was: a warning, for the reader of the wizard
 * will not see it.
 */
export function checkSections(tree: Tree, document: Document, root: Section): readonly Diagnostic[] {
  const isRemedied = meets(tree.article.remedies.flatMap(({ passage }) => passage ?? []));
  const done: Passage[] = [];
  for (const { steps } of tree.article.remedies) addPassages(done, steps);
  const isDone = meets(done);
  return remedySections(root)
    .flatMap((section) => (isMet(section, isRemedied) ? findUndone(section, isDone) : [section]))
    .filter((section) => !SAYS_NONE.test(blocksText(allBlocks(section))))
    .map((section) => ({
      code: 'remedy-without-steps',
      severity: 'warning' as const,
      range: rangeOf(document, section.heading ? { from: section.heading.at, to: section.heading.at } : null),
      message: `No instruction was found under "${section.title}".`,
      hint: 'Write what to do as a numbered list, begin a paragraph with the instruction itself, or mark it: `<!-- whence: step -->`.',
    }));
}

type Test = (own: Passage) => boolean;

function isMet(section: Section, test: Test): boolean {
  const at = (section.heading?.at ?? 0) + 1;
  // What an author marks as a remedy of its own is gone from the section.
  return test(findPassage(allBlocks(section)) ?? { from: at, to: at });
}

/** Those of steps, and of the steps nested in them. */
function addPassages(passages: Passage[], steps: readonly Step[]): void {
  for (const step of steps) {
    if (step.passage) passages.push(step.passage);
    addPassages(passages, step.steps);
  }
}

/** Headings within a remedy that name a way or a part of it: what stands below some other kind explains. */
const WAYS: readonly SectionKind[] = ['other', 'alternative', 'part'];

function findUndone(section: Section, isDone: Test): readonly Section[] {
  return section.sections
    .filter(({ kind }) => WAYS.includes(kind))
    .flatMap((sub) => (isMet(sub, isDone) ? findUndone(sub, isDone) : hasWords(sub) ? [sub] : []));
}

/** A listing by itself belongs to the step above. */
const hasWords = (section: Section): boolean => allBlocks(section).some(({ type }) => type === 'paragraph' || type === 'list');

function remedySections(section: Section): readonly Section[] {
  return section.sections.flatMap((sub) =>
    sub.kind === 'resolution' || sub.kind === 'workaround' ? [sub] : remedySections(sub),
  );
}
