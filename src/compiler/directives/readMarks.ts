import type { RemedySection, Stop } from '../../model/article.ts';
import type { Block, Heading, Inline } from '../../model/content.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Document } from '../../model/document.ts';
import { blocksText, plainText } from '../../model/plainText.ts';
import { toQuestion } from '../buildTree/wording.ts';
import { findCondition } from '../extract/conditions.ts';
import { findPassage } from '../extract/passage.ts';
import { getSectionKind, type SectionKind } from '../extract/sections.ts';
import { findSentences } from '../extract/sentences.ts';
import { type BlockIndex, indexBlocks } from './blockIndex.ts';
import type { Directive } from './directive.ts';
import { misplaced, wrongValue } from './faults.ts';
import { headingAround, subheadings } from './headings.ts';
import { type MarkedRemedy, type Marks, noMarks } from './marks.ts';
import { findSiblings, withoutBlocks } from './takeBlocks.ts';

export interface MarksRead {
  readonly marks: Marks;
  readonly stops: readonly Stop[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The marks so far; grows with each directive. */
interface Reading {
  readonly blocks: readonly Block[];
  readonly index: BlockIndex;
  /** Numbers of the blocks that say what they are: a remedy reaches to the next of them. */
  readonly marked: ReadonlySet<number>;
  /** Numbers of the blocks that have questions of their own, or are for a cause. */
  readonly chosen: ReadonlySet<number>;
  /** Numbers of the blocks that the rules are not to read. */
  readonly taken: Set<number>;
  readonly kinds: Map<number, SectionKind>;
  readonly symptoms: (readonly Block[])[];
  readonly causes: (readonly Block[])[];
  readonly remedies: MarkedRemedy[];
  readonly steps: Set<number>;
  readonly asides: Block[];
  readonly stops: Stop[];
  readonly diagnostics: Diagnostic[];
}

const HEADING_KINDS: Readonly<Record<string, SectionKind>> = {
  symptom: 'symptom',
  cause: 'cause',
  resolution: 'resolution',
  workaround: 'workaround',
  diagnosis: 'diagnosis',
  part: 'part',
};

const REMEDIES: readonly string[] = ['resolution', 'workaround', 'diagnosis'];
const isRemedy = (name: string): name is RemedySection => REMEDIES.includes(name);

/** What the directives that change the reading of blocks say: kinds of sections, and blocks to be read by themselves or not at all. */
export function readMarks(document: Document, directives: readonly Directive[]): MarksRead {
  if (directives.length === 0) return { marks: noMarks(document.blocks), stops: [], diagnostics: [] };
  const reading = startReading(document, directives);
  for (const directive of directives) {
    const block = reading.index[directive.target]?.block;
    if (block?.type === 'heading') markHeading(reading, directive, block);
    else if (block) markBlock(reading, directive, block);
  }
  const { kinds, symptoms, causes, remedies, steps, asides, stops, diagnostics, taken } = reading;
  const blocks = withoutBlocks(document.blocks, (at) => taken.has(at));
  return { marks: { kinds, blocks, symptoms, causes, remedies, steps, asides }, stops, diagnostics };
}

function startReading(document: Document, directives: readonly Directive[]): Reading {
  return {
    blocks: document.blocks,
    index: indexBlocks(document),
    marked: new Set(directives.filter(({ name }) => name in HEADING_KINDS).map(({ target }) => target)),
    chosen: new Set(directives.filter(isOfWay).map(({ target }) => target)),
    taken: new Set(),
    kinds: new Map(),
    symptoms: [],
    causes: [],
    remedies: [],
    steps: new Set(),
    asides: [],
    stops: [],
    diagnostics: [],
  };
}

function markHeading(reading: Reading, directive: Directive, heading: Heading): void {
  const { name, target, range } = directive;
  const { index, kinds, diagnostics } = reading;
  const kind = HEADING_KINDS[name];
  if (kind !== undefined) kinds.set(target, isRemedy(kind) && kind === kindAround(reading, target) ? 'alternative' : kind);
  else if (name === 'aside') takeSection(reading, heading);
  else if (name === 'alternatives') {
    const below = subheadings(index, target);
    for (const at of below) kinds.set(at, 'alternative');
    if (below.length < 2) diagnostics.push(misplaced(name, range, 'There are no headings below it to choose between.'));
  } else if (isOfWay(directive) && isChosen(reading, target)) kinds.set(target, kinds.get(target) ?? 'alternative');
  else if (name === 'stop') addStop(reading, directive, [], plainText(heading.children));
  else if (name === 'step') diagnostics.push(misplaced(name, range, 'A heading is none.', BELOW));
}

const BELOW = 'Mark the paragraph or list below it.';

/** What only a way out can have. */
const isOfWay = ({ name, value }: Directive): boolean => name === 'for' || (name === 'question' && value !== 'none');

/** Whether headings beside the one numbered `target` have questions or causes of their own, within a remedy: each is a way. */
function isChosen(reading: Reading, target: number): boolean {
  const { index, chosen } = reading;
  if (reading.kinds.has(target) || !isRemedy(kindAround(reading, target) ?? '')) return false;
  const around = headingAround(index, target);
  return around !== undefined && subheadings(index, around.at).filter((at) => chosen.has(at)).length > 1;
}

function markBlock(reading: Reading, directive: Directive, block: Block): void {
  const { name, range } = directive;
  if (name === 'part') reading.diagnostics.push(misplaced(name, range, 'Only a heading can be a part of a procedure.'));
  else if (name === 'symptom') reading.symptoms.push(...take(reading, block));
  else if (name === 'cause') reading.causes.push(...take(reading, block));
  else if (name === 'aside') reading.asides.push(...take(reading, block).flat());
  else if (name === 'step') markStep(reading, directive, block);
  else if (name === 'stop') markStop(reading, directive, block);
  else if (isRemedy(name)) reading.remedies.push({ section: name, blocks: takeRun(reading, block) });
}

function markStep({ index, steps, diagnostics }: Reading, { target, range }: Directive, block: Block): void {
  if (block.type === 'paragraph' && !block.children.some(hasWords))
    diagnostics.push(
      misplaced('step', range, 'A picture says nothing to do.', 'Write the step as a sentence, and put the picture below it.'),
    );
  else steps.add(listAround(index, target) ?? target);
}

/** An image's words are no step of their own. */
const hasWords = (inline: Inline): boolean => inline.type !== 'image' && plainText([inline]) !== '';

/** A remedy's mark within a remedy of its kind makes an alternative of it. */
function kindAround({ index, kinds }: Reading, target: number): SectionKind | undefined {
  const around = headingAround(index, target);
  if (around?.block?.type !== 'heading') return undefined;
  return kinds.get(around.at) ?? getSectionKind(plainText(around.block.children));
}

/** The list whose item begins with the block: an item is a step where its list is one of steps. */
function listAround(index: BlockIndex, target: number): number | undefined {
  const item = index[index[target]?.parent ?? -1];
  return item && item.block === null && item.extent.from === index[target]?.extent.from ? item.parent : undefined;
}

/** A list gives one per item; of an item's first paragraph the item goes along; a paragraph that ends in a colon takes what it announces along. */
function take({ blocks, index, taken }: Reading, block: Block): readonly (readonly Block[])[] {
  const siblings = findSiblings(blocks, block.at);
  if (!siblings) return [];
  taken.add(block.at);
  if (block.type === 'list') return block.items.map(({ children }) => children);
  const inItem = index[index[block.at]?.parent ?? -1]?.block === null && siblings.place === 0;
  const next = siblings.blocks[siblings.place + 1];
  const announces = block.type === 'paragraph' && plainText(block.children).endsWith(':') && next && next.type !== 'heading';
  const children = inItem ? siblings.blocks : announces ? [block, next] : [block];
  for (const { at } of children) taken.add(at);
  return [children];
}

/** A remedy is made of many blocks: it reaches to the next heading or mark. */
function takeRun({ blocks, marked, taken }: Reading, block: Block): readonly Block[] {
  const siblings = findSiblings(blocks, block.at);
  const rest = siblings?.blocks.slice(siblings.place) ?? [block];
  const end = rest.findIndex(({ type, at }, i) => i > 0 && (type === 'heading' || marked.has(at)));
  const run = rest.slice(0, end < 0 ? rest.length : end);
  for (const { at } of run) taken.add(at);
  return run;
}

/** The heading and all top-level blocks of its section. */
function takeSection({ blocks, index, taken, asides }: Reading, heading: Heading): void {
  const extent = index[heading.at]?.extent ?? { from: heading.at, to: heading.at };
  const section = blocks.filter(({ at }) => at >= extent.from && at <= extent.to);
  for (const { at } of section) taken.add(at);
  asides.push(...section.filter(({ at }) => at !== heading.at));
}

/** A paragraph says when to stop, and what then; above anything else a question is about what follows, which stays what it is. */
function markStop(reading: Reading, directive: Directive, block: Block): void {
  const blocks =
    block.type === 'paragraph' || block.type === 'admonition' || block.type === 'quote' ? take(reading, block).flat() : [];
  addStop(reading, directive, blocks, blocksText(blocks));
}

function addStop(reading: Reading, { value, range }: Directive, blocks: readonly Block[], text: string): void {
  const condition = findCondition(findSentences(text)[0]?.text ?? '');
  const question = value || (condition === null ? '' : toQuestion(condition));
  if (question === '') reading.diagnostics.push(wrongValue('stop', '', range));
  else reading.stops.push({ question, blocks, passage: findPassage(blocks) });
}
