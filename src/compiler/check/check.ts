import { type BrokenEdge, findDeadEnds, findUnreachable, readGraph } from '../../engine/graph.ts';
import type { Step } from '../../model/article.ts';
import type { Block } from '../../model/content.ts';
import type { Diagnostic, SourceRange } from '../../model/diagnostic.ts';
import type { Document } from '../../model/document.ts';
import type { NodeId } from '../../model/ids.ts';
import { blocksText, plainText } from '../../model/plainText.ts';
import type { Substep, Tree, TreeNode } from '../../model/tree.ts';
import { headingText, isAboutQuotes, shorten } from '../buildTree/wording.ts';
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
  const graph = readGraph(nodes);
  const at = (id: NodeId): SourceRange => rangeOf(document, nodes.find((node) => node.id === id)?.passage ?? null);
  return [
    ...graph.broken.map((edge) =>
      fault('broken-edge', at(edge.node), `Answer "${edge.answer}" of node "${edge.node}" ${describeEdge(edge)}.`),
    ),
    ...findUnreachable(graph).map((id) => fault('unreachable-node', at(id), `No answer leads to node "${id}".`)),
    ...findDeadEnds(graph).map((id) => fault('dead-end', at(id), `From node "${id}" no path reaches an outcome.`)),
    ...findRepeatedIds(nodes, graph.nodes.length).map((id) => fault('repeated-node', at(id), `Two nodes are named "${id}".`)),
  ];
}

const describeEdge = (edge: BrokenEdge): string =>
  edge.to === null ? 'leads nowhere' : `names "${edge.to}", which is not there`;

/** `different`: how many ids the nodes have. */
function findRepeatedIds(nodes: readonly TreeNode[], different: number): readonly NodeId[] {
  if (different === nodes.length) return [];
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
  const shown: Shown = { numbers: new Set(), headings: new Set() };
  for (const node of nodes) addShown(shown, node);
  const lost: Step[] = [];
  for (const { steps } of article.remedies) addLost(lost, steps, shown);
  return lost.map((step) => ({
    code: 'lost-step',
    severity: 'error' as const,
    range: rangeOf(document, step.passage),
    message: `This instruction is in no node of the tree: "${shorten(blocksText(step.blocks), 60)}".`,
    hint: 'Make it an item of a list, or a paragraph of its own.',
  }));
}

/** What the cards show: blocks by their numbers, and headings by their words. */
interface Shown {
  readonly numbers: Set<number>;
  readonly headings: Set<string>;
}

function addShown(shown: Shown, node: TreeNode): void {
  if (node.type === 'step' || node.type === 'choice' || node.type === 'question') shown.headings.add(plainText(node.heading));
  // "Yes: go to Rotate the logs." is an answer, and no card.
  if (node.type === 'choice') for (const { label } of node.answers) shown.headings.add(label);
  addNumbers(shown, node.blocks);
  if (node.type !== 'step') return;
  for (const substep of node.substeps) addSubstep(shown, substep);
  for (const { blocks } of node.cautions) addNumbers(shown, blocks);
}

function addSubstep(shown: Shown, { blocks, substeps }: Substep): void {
  addNumbers(shown, blocks);
  for (const substep of substeps) addSubstep(shown, substep);
}

function addNumbers({ numbers }: Shown, blocks: readonly Block[]): void {
  for (const { at } of blocks) numbers.add(at);
}

function addLost(lost: Step[], steps: readonly Step[], shown: Shown): void {
  for (const step of steps) {
    if (!isShown(step, shown)) lost.push(step);
    addLost(lost, step.steps, shown);
  }
}

/** A step's first sentence may head a card; all else stands on one. The two ways of a fork have cards of their own, headed likewise. */
function isShown({ blocks, fork }: Step, shown: Shown): boolean {
  if (blocks.every(({ at }) => shown.numbers.has(at))) return true;
  const headed = [findHeaded(blocks, shown)];
  if (fork) for (const part of [fork.lead, ...fork.ways.map((way) => way.blocks)]) headed.push(findHeaded(part, shown));
  return blocks.every((block) => shown.numbers.has(block.at) || headed.includes(block.at) || isAboutQuotes(block));
}

/** The number of the block whose first sentence heads the card of `blocks`. */
const findHeaded = (blocks: readonly Block[], { headings }: Shown): number | undefined =>
  headings.has(headingText(blocks)) ? blocks.find(isParagraph)?.at : undefined;

const isParagraph = (block: Block): boolean => block.type === 'paragraph' || block.type === 'heading';
