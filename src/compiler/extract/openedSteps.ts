import type { Step } from '../../model/article.ts';
import type { Block, Paragraph } from '../../model/content.ts';
import { sliceInlines } from './sliceInlines.ts';
import { finishStep, type StepDraft } from './stepDraft.ts';

/** A step that grows with what belongs to it. */
export interface Draft extends StepDraft {
  readonly blocks: Block[];
  readonly steps: Step[];
  readonly cautions: number[];
  choose: boolean;
  detailed: boolean;
}

/** The steps opened so far, and the cautions that wait for the first one. Grows in place, for a procedure may have thousands of steps. */
export interface OpenedSteps {
  /** An item of a list is a step already, and becomes a draft only where something else turns out to belong to it. */
  readonly opened: (Draft | Step)[];
  cautionsAhead: number[];
}

/** Whether a step still grows. */
export const isDraft = (opened: Draft | Step): opened is Draft => 'detailed' in opened;

/** The latest step, to be added to; undefined ahead of the first. */
export function latestDraft({ opened }: OpenedSteps): Draft | undefined {
  const last = opened.at(-1);
  if (!last || isDraft(last)) return last;
  const { blocks, steps, choose, cautions, condition, place } = last;
  const draft: Draft = {
    blocks: [...blocks],
    steps: [...steps],
    choose,
    cautions: [...cautions],
    condition,
    place,
    detailed: false,
  };
  opened[opened.length - 1] = draft;
  return draft;
}

/** Opens a step that begins with `blocks`, which become its own. */
export function open(reading: OpenedSteps, blocks: Block[]): void {
  const cautions = reading.cautionsAhead;
  reading.opened.push({ blocks, steps: [], choose: false, cautions, condition: null, place: null, detailed: false });
  reading.cautionsAhead = [];
}

/** Opens a step at an offset of `paragraph`; what stands before it belongs to the step before. */
export function openAt(reading: OpenedSteps, paragraph: Paragraph, start: number): void {
  if (start === 0) {
    open(reading, [paragraph]);
    return;
  }
  const before = sliceInlines(paragraph.children, 0, start);
  if (before.length > 0) attach(reading, { ...paragraph, children: before });
  open(reading, [{ ...paragraph, children: sliceInlines(paragraph.children, start) }]);
}

/** Opens the items of a list, which are steps by themselves. */
export function openItems(reading: OpenedSteps, [first, ...others]: readonly Step[]): void {
  if (!first) return;
  const ahead = reading.cautionsAhead;
  reading.opened.push(ahead.length > 0 ? { ...first, cautions: [...ahead, ...first.cautions] } : first);
  for (const step of others) reading.opened.push(step);
  reading.cautionsAhead = [];
}

/** Adds a caution to the latest step; ahead of all steps it waits for the first. */
export function addCaution(reading: OpenedSteps, caution: number): void {
  const last = latestDraft(reading);
  if (last) last.cautions.push(caution);
  else reading.cautionsAhead.push(caution);
}

/** What tells nothing to do belongs to the step before; ahead of all steps it is an introduction, and no step's. */
export function attach(reading: OpenedSteps, block: Block): void {
  latestDraft(reading)?.blocks.push(block);
}

/** The steps, finished. */
export const finishSteps = ({ opened }: OpenedSteps): readonly Step[] =>
  opened.map((one) => (isDraft(one) ? finishStep(one) : one));
