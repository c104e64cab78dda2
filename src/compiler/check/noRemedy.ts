import type { Block, List, ListItem } from '../../model/content.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Document } from '../../model/document.ts';
import { blocksText, plainText } from '../../model/plainText.ts';
import type { Tree } from '../../model/tree.ts';
import { isTypedFence } from '../extract/fencedCommands.ts';
import { isInstruction } from '../extract/instructions.ts';
import type { Section, SectionKind } from '../extract/sections.ts';
import { findSentences } from '../extract/sentences.ts';
import { rangeOf } from './rangeOf.ts';
import { findUnknownHeadings } from './unknownHeadings.ts';

/** What stands under these is read as something else than a remedy, and rightly so. */
const TOLD: readonly SectionKind[] = ['symptom', 'cause', 'status', 'summary', 'more', 'applies-to'];

/**
 * An article without any remedy in which somebody wrote what to do, under headings that were not understood: a warning, one for the article. Those that rightly have
 * none (what is by design, what nobody can mend, what only informs) have nothing to do outside of their examples.
 */
export function checkNoRemedy(tree: Tree, document: Document, root: Section): readonly Diagnostic[] {
  if (tree.article.remedies.length > 0 || hasRemedySection(root)) return [];
  const isProblem = tree.article.verdict === 'no-fix';
  const found = findToDo(root, isProblem) ?? (isProblem && isUnknown(root) ? root.sections[0]?.heading : undefined);
  if (!found) return [];
  const unknown = findHeadings(root);
  return [
    {
      code: 'no-remedy',
      severity: 'warning',
      range: rangeOf(document, { from: found.at, to: found.at }),
      message: `The article leads to no remedy${unknown.length > 0 ? `; headings that were not understood: ${quoteSome(unknown)}` : ''}.`,
      hint: 'Head what helps with Resolution or Workaround, mark it with `<!-- whence: resolution -->`, or say that there is nothing to do: `<!-- whence: verdict information -->`.',
    },
  ];
}

/** Such a section has a warning of its own. */
function hasRemedySection(section: Section): boolean {
  return section.sections.some(
    (sub) => sub.kind === 'resolution' || sub.kind === 'workaround' || sub.kind === 'diagnosis' || hasRemedySection(sub),
  );
}

/** The first block that tells to do something: under a heading of its own where the article reports a problem, else plainly. */
function findToDo(section: Section, isProblem: boolean): Block | undefined {
  const isFreely = section.kind === 'part' || (isProblem && section.kind === 'other' && section.heading !== null);
  const found = section.blocks.find(isFreely ? tells : tellsPlainly);
  if (found) return found;
  for (const sub of section.sections) {
    const below = TOLD.includes(sub.kind) ? undefined : findToDo(sub, isProblem);
    if (below) return below;
  }
  return undefined;
}

/** By numbered instructions, a list of nothing else, or commands. */
const tellsPlainly = (block: Block): boolean =>
  (block.type === 'list' && (block.ordered ? tellsMostly(block) : tellsOnly(block))) ||
  (block.type === 'code' && isTypedFence(block));

function tells(block: Block): boolean {
  if (block.type === 'list') return block.ordered || tellsMostly(block);
  if (block.type === 'paragraph') return findSentences(plainText(block.children)).some(({ text }) => isInstruction(text));
  return block.type === 'code' && isTypedFence(block);
}

const tellsMostly = ({ items }: List): boolean => items.filter(tellsItem).length * 2 > items.length;

const tellsOnly = ({ items }: List): boolean => items.length > 1 && items.every(tellsItem);

const tellsItem = ({ children }: ListItem): boolean => isInstruction(blocksText(children.slice(0, 1)));

/** Nothing of what its author put under headings was understood. */
const isUnknown = ({ sections }: Section): boolean => sections.length > 1 && sections.every(({ kind }) => kind === 'other');

const findHeadings = (root: Section): readonly string[] =>
  isUnknown(root) ? root.sections.map(({ title }) => title) : findUnknownHeadings(root);

/** So many headings are named. */
const NAMED = 5;

function quoteSome(headings: readonly string[]): string {
  const named = headings.slice(0, NAMED).map((heading) => `"${heading.slice(0, 60)}"`);
  const rest = headings.length - named.length;
  return rest > 0 ? `${named.join(', ')} and ${rest} more` : named.join(', ');
}
