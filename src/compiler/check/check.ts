import { type BrokenEdge, findBrokenEdges, findDeadEnds, findUnreachable } from '../../engine/graph.ts';
import type { Step } from '../../model/article.ts';
import type { Block } from '../../model/content.ts';
import type { Diagnostic, SourceRange } from '../../model/diagnostic.ts';
import type { Document } from '../../model/document.ts';
import type { NodeId } from '../../model/ids.ts';
import { blocksText, plainText } from '../../model/plainText.ts';
import type { Substep, Tree, TreeNode } from '../../model/tree.ts';
import { isAboutQuotes, shorten, splitHeading } from '../buildTree/wording.ts';
import type { Section } from '../extract/sections.ts';
import { checkNoRemedy } from './noRemedy.ts';
import { checkNote } from './note.ts';
import { rangeOf } from './rangeOf.ts';
import { checkSections } from './sections.ts';
import { checkTemplateText } from './templateText.ts';
import { checkTitle } from './title.ts';

/**
 * The rules of a tree: every path ends, nothing is unreachable, every answer leads somewhere, ids are unique, and every instruction of the article stands in
 * some node. A breach is an error at the words it concerns. `root`: the article's sections;
 * `isJudged`: its author says what it offers, remedies or not.
 */
export function check(tree: Tree, document: Document, root: Section, isJudged = false): readonly Diagnostic[] {
  const note = checkNote(document);
  return [
    ...checkGraph(tree, document),
    ...checkNothingLost(tree, document),
    ...checkSections(tree, document, root),
    ...(isJudged ? [] : checkNoRemedy(tree, document, root)),
    ...checkTemplateText(document),
    ...(note.length > 0 ? note : checkTitle(document)),
  ];
}

function checkGraph({ nodes }: Tree, document: Document): readonly Diagnostic[] {
  const at = (id: NodeId): SourceRange => rangeOf(document, nodes.find((node) => node.id === id)?.passage ?? null);
  return [
    ...findBrokenEdges(nodes).map((edge) =>
      fault('broken-edge', at(edge.node), `Answer "${edge.answer}" of node "${edge.node}" ${describeEdge(edge)}.`),
    ),
    ...findUnreachable(nodes).map((id) => fault('unreachable-node', at(id), `No answer leads to node "${id}".`)),
    ...findDeadEnds(nodes).map((id) => fault('dead-end', at(id), `From node "${id}" no path reaches an outcome.`)),
    ...findRepeatedIds(nodes).map((id) => fault('repeated-node', at(id), `Two nodes are named "${id}".`)),
  ];
}

const describeEdge = (edge: BrokenEdge): string =>
  edge.to === null ? 'leads nowhere' : `names "${edge.to}", which is not there`;

function findRepeatedIds(nodes: readonly TreeNode[]): readonly NodeId[] {
  const seen = new Set<NodeId>();
  return nodes.map(({ id }) => id).filter((id) => seen.has(id) || !seen.add(id));
}

function fault(code: string, range: SourceRange, message: string): Diagnostic {
  return {
    code,
    severity: 'error',
    range,
    message,
    hint: 'Simplify the wording or the nesting here; the article as it stands gives a tree that an agent cannot walk.',
  };
}

/** Every block of every step is shown by some node. */
function checkNothingLost({ article, nodes }: Tree, document: Document): readonly Diagnostic[] {
  const shown: Shown = {
    numbers: new Set(nodes.flatMap(shownNumbers)),
    headings: new Set(nodes.map(({ heading }) => plainText(heading))),
  };
  return article.remedies
    .flatMap(({ steps }) => steps.flatMap(allSteps))
    .filter((step) => !isShown(step, shown))
    .map((step) => ({
      code: 'lost-step',
      severity: 'error' as const,
      range: rangeOf(document, step.passage),
      message: `This instruction is in no node of the tree: "${shorten(blocksText(step.blocks), 60)}".`,
      hint: 'Make it an item of a list, or a paragraph of its own.',
    }));
}

interface Shown {
  readonly numbers: ReadonlySet<number>;
  readonly headings: ReadonlySet<string>;
}

/** A step's first sentence may head a card; all else stands on one. The two ways of a fork have cards of their own, headed likewise. */
function isShown(step: Step, { numbers, headings }: Shown): boolean {
  const hidden = step.blocks.filter((block) => !numbers.has(block.at));
  if (hidden.length === 0) return true;
  const parts = [step.blocks, ...(step.fork ? [step.fork.lead, ...step.fork.ways.map(({ blocks }) => blocks)] : [])];
  const headed = parts
    .filter((blocks) => headings.has(plainText(splitHeading(blocks, '').heading)))
    .flatMap((blocks) => blocks.find(isParagraph)?.at ?? []);
  return hidden.every((block) => headed.includes(block.at) || isAboutQuotes(block));
}

const isParagraph = (block: Block): boolean => block.type === 'paragraph' || block.type === 'heading';

const allSteps = (step: Step): readonly Step[] => [step, ...step.steps.flatMap(allSteps)];

function shownNumbers(node: TreeNode): readonly number[] {
  const own = node.blocks.map(({ at }) => at);
  if (node.type !== 'step') return own;
  return [...own, ...node.substeps.flatMap(substepNumbers), ...node.cautions.flatMap(({ blocks }) => blocks.map(({ at }) => at))];
}

const substepNumbers = (substep: Substep): readonly number[] => [
  ...substep.blocks.map((block: Block) => block.at),
  ...substep.substeps.flatMap(substepNumbers),
];
