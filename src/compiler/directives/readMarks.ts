import type { RemedySection, Stop } from '../../model/article.ts';
import type { Block } from '../../model/content.ts';
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
import { type MarkedRemedy, type Marks, noMarks } from './marks.ts';
import { findSiblings, withoutBlocks } from './takeBlocks.ts';

export interface MarksRead {
  readonly marks: Marks;
  readonly stops: readonly Stop[];
  readonly diagnostics: readonly Diagnostic[];
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
  const index = indexBlocks(document);
  const taken = new Set<number>();
  const kinds = new Map<number, SectionKind>();
  const symptoms: (readonly Block[])[] = [];
  const causes: (readonly Block[])[] = [];
  const remedies: MarkedRemedy[] = [];
  const steps = new Set<number>();
  const asides: Block[] = [];
  const stops: Stop[] = [];
  const diagnostics: Diagnostic[] = [];
  const marked = new Set(directives.filter(({ name }) => name in HEADING_KINDS).map(({ target }) => target));

  for (const directive of directives) {
    const { name, target, range } = directive;
    const block = index[target]?.block;
    if (!block) continue;
    if (block.type === 'heading') readHeading(directive, block);
    else if (name === 'part') diagnostics.push(misplaced(name, range, 'Only a heading can be a part of a procedure.'));
    else if (name === 'symptom') symptoms.push(...take(block).map(({ children }) => children));
    else if (name === 'cause') causes.push(...take(block).map(({ children }) => children));
    else if (isRemedy(name)) remedies.push({ section: name, blocks: takeRun(block) });
    else if (name === 'step') steps.add(listAround(target) ?? target);
    else if (name === 'aside') asides.push(...take(block).flatMap(({ children }) => children));
    else if (name === 'stop') addStop(directive, block);
  }
  const blocks = withoutBlocks(document.blocks, (at) => taken.has(at));
  return { marks: { kinds, blocks, symptoms, causes, remedies, steps, asides }, stops, diagnostics };

  function readHeading({ name, target, range }: Directive, heading: Block): void {
    const kind = HEADING_KINDS[name];
    if (kind !== undefined) kinds.set(target, isRemedy(kind) && kind === kindAround(target) ? 'alternative' : kind);
    else if (name === 'alternatives') {
      const below = subheadings(index, target);
      for (const at of below) kinds.set(at, 'alternative');
      if (below.length < 2) diagnostics.push(misplaced(name, range, 'There are no headings below it to choose between.'));
    } else if (name === 'aside') {
      const section = sectionOf(document.blocks, index, target);
      for (const { at } of section) taken.add(at);
      asides.push(...section.filter(({ at }) => at !== heading.at));
    } else if (name === 'step' || name === 'stop')
      diagnostics.push(misplaced(name, range, 'A heading can be none; mark the paragraph or list below it.'));
  }

  /** A remedy's mark within a remedy of its kind makes an alternative of it. */
  function kindAround(target: number): SectionKind | undefined {
    const around = index.findLast(({ at, block, extent }) => block?.type === 'heading' && at < target && extent.to >= target);
    if (around?.block?.type !== 'heading') return undefined;
    return kinds.get(around.at) ?? getSectionKind(plainText(around.block.children));
  }

  /** The list whose item begins with the block: an item is a step where its list is one of steps. */
  function listAround(target: number): number | undefined {
    const item = index[index[target]?.parent ?? -1];
    return item && item.block === null && item.extent.from === index[target]?.extent.from ? item.parent : undefined;
  }

  /** A list gives one per item; of an item's first paragraph the item goes along; a paragraph that ends in a colon takes what it announces along. */
  function take(block: Block): readonly { readonly children: readonly Block[] }[] {
    const siblings = findSiblings(document.blocks, block.at);
    if (!siblings) return [];
    taken.add(block.at);
    if (block.type === 'list') return block.items;
    const inItem = index[index[block.at]?.parent ?? -1]?.block === null && siblings.place === 0;
    const next = siblings.blocks[siblings.place + 1];
    const announces = block.type === 'paragraph' && plainText(block.children).endsWith(':') && next && next.type !== 'heading';
    const children = inItem ? siblings.blocks : announces ? [block, next] : [block];
    for (const { at } of children) taken.add(at);
    return [{ children }];
  }

  /** A remedy is made of many blocks: it reaches to the next heading or mark. */
  function takeRun(block: Block): readonly Block[] {
    const siblings = findSiblings(document.blocks, block.at);
    const from = siblings?.place ?? 0;
    const rest = siblings?.blocks.slice(from) ?? [block];
    const end = rest.findIndex(({ type, at }, i) => i > 0 && (type === 'heading' || marked.has(at)));
    const run = rest.slice(0, end < 0 ? rest.length : end);
    for (const { at } of run) taken.add(at);
    return run;
  }

  function addStop(directive: Directive, block: Block): void {
    const blocks = take(block).flatMap(({ children }) => children);
    const condition = findCondition(findSentences(blocksText(blocks))[0]?.text ?? '');
    const question = directive.value || (condition === null ? '' : toQuestion(condition));
    if (question === '') diagnostics.push(wrongValue('stop', '', directive.range));
    else stops.push({ question, blocks, passage: findPassage(blocks) });
  }
}

/** The headings right below the one numbered `at`. */
function subheadings(index: BlockIndex, at: number): readonly number[] {
  const own = index[at];
  const below = index.filter(
    ({ at: other, block }) => block?.type === 'heading' && other > at && other <= (own?.extent.to ?? at),
  );
  const depth = Math.min(...below.map(({ block }) => (block?.type === 'heading' ? block.depth : 9)));
  return below.filter(({ block }) => block?.type === 'heading' && block.depth === depth).map(({ at: other }) => other);
}

/** The heading numbered `at` and all top-level blocks of its section. */
function sectionOf(blocks: readonly Block[], index: BlockIndex, at: number): readonly Block[] {
  const extent = index[at]?.extent ?? { from: at, to: at };
  return blocks.filter((block) => block.at >= extent.from && block.at <= extent.to);
}
