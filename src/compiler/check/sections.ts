import type { Passage } from '../../model/content.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Document } from '../../model/document.ts';
import { blocksText } from '../../model/plainText.ts';
import type { Tree } from '../../model/tree.ts';
import { findPassage } from '../extract/passage.ts';
import { allBlocks, type Section } from '../extract/sections.ts';
import { countBelow } from '../parse/countBelow.ts';
import { rangeOf } from './rangeOf.ts';

/** Nothing to do is a fair thing to say under a remedy's heading. */
const SAYS_NONE =
  /\b(?:no (?:known )?(?:workaround|resolution|solution|fix)|none|not (?:currently )?available|by design|is (?:currently )?investigating|researching)\b/i;

/** A section headed as a remedy in which no instruction was found: a warning, for the reader of the wizard will not see it. */
export function checkSections(tree: Tree, document: Document, root: Section): readonly Diagnostic[] {
  const isRemedied = meets(tree.article.remedies.flatMap(({ passage }) => passage ?? []));
  return remedySections(root)
    .filter((section) => !SAYS_NONE.test(blocksText(allBlocks(section))))
    .filter((section) => {
      const own = findPassage(allBlocks(section));
      return own === null || !isRemedied(own);
    })
    .map((section) => ({
      code: 'remedy-without-steps',
      severity: 'warning' as const,
      range: rangeOf(document, section.heading ? { from: section.heading.at, to: section.heading.at } : null),
      message: `No instruction was found under "${section.title}".`,
      hint: 'Write what to do as a numbered list, or begin a paragraph with the instruction itself.',
    }));
}

/** Whether a passage shares a block with any of `passages`: with more that begin before its end than end before its beginning. */
function meets(passages: readonly Passage[]): (own: Passage) => boolean {
  const begins = passages.map(({ from }) => from).sort((a, b) => a - b);
  const ends = passages.map(({ to }) => to).sort((a, b) => a - b);
  return (own) => countBelow(begins, own.to + 1) > countBelow(ends, own.from);
}

function remedySections(section: Section): readonly Section[] {
  return section.sections.flatMap((sub) =>
    sub.kind === 'resolution' || sub.kind === 'workaround' ? [sub] : remedySections(sub),
  );
}
