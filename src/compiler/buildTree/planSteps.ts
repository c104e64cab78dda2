import type { Fork, NextArticle, Step } from '../../model/article.ts';
import type { Block } from '../../model/content.ts';
import type { NodeId } from '../../model/ids.ts';
import { blocksText } from '../../model/plainText.ts';
import { readAnswer } from '../extract/answers.ts';
import { findSentences } from '../extract/sentences.ts';
import { type CreateId, inside } from './nodeIds.ts';
import { shorten, toQuestion } from './wording.ts';

/** The cards that a remedy's steps become, with their ids, before they are linked. */
export type Unit = CardUnit | ForkUnit | ChoiceUnit | LoopUnit | CheckUnit;

/** Asked in front of a unit; "no" goes past `spans` units, this one included. */
export interface Gate {
  readonly id: NodeId;
  readonly condition: string;
  /** In the author's words; null where it is made of the condition. */
  readonly question: string | null;
  readonly spans: number;
}

interface UnitBase {
  readonly id: NodeId;
  readonly gate: Gate | null;
  /** `1`, `2.3`. */
  readonly number: string;
  readonly step: Step;
  /** Done, the way goes on in another article. */
  readonly next?: NextArticle;
}

/** One card: an instruction with its check-list. */
export interface CardUnit extends UnitBase {
  readonly type: 'card';
  readonly blocks: readonly Block[];
  readonly checklist: readonly Step[];
  readonly cautions: readonly number[];
}

/** A question in the middle of a step, and the two ways that it goes on. */
export interface ForkUnit extends UnitBase {
  readonly type: 'fork';
  readonly ways: readonly { readonly id: NodeId; readonly condition: string; readonly blocks: readonly Block[] }[];
  /** Which of the ways is asked for. */
  readonly asked: 0 | 1;
  /** What is to be done in any case, ahead of either way. */
  readonly lead: readonly Block[];
  /** Shows both ways to somebody who cannot tell. */
  readonly either: NodeId;
}

export interface ChoiceUnit extends UnitBase {
  readonly type: 'choice';
  readonly options: readonly {
    readonly id: string;
    readonly label: string;
    /** None where the option only sends to another remedy. */
    readonly units: readonly Unit[];
    readonly goesTo?: string;
  }[];
}

export interface LoopUnit extends UnitBase {
  readonly type: 'loop';
  /** Index of the unit to go back to. */
  readonly back: number;
}

/** "After you perform each step, try again." */
export interface CheckUnit extends UnitBase {
  readonly type: 'check';
}

/**
 * The cards of `steps` in order. Substeps without conditions, choices, loops or cautions of their own become the check-list of one card;
 * the others get cards of their own. `checksEach`: a check follows every step.
 */
export function planSteps(steps: readonly Step[], createId: CreateId, prefix = '', checksEach = false): readonly Unit[] {
  const units: Unit[] = [];
  const firstUnitOf: number[] = [];
  steps.forEach((step, i) => {
    firstUnitOf.push(units.length);
    const number = `${prefix}${i + 1}`;
    if (step.loop) units.push(planLoop(step, number, createId, firstUnitOf[step.loop.from] ?? 0));
    else for (const unit of planStep(step, number, createId, units.length)) units.push(unit);
    if (checksEach && !step.verifies)
      units.push({ type: 'check', id: createId('check', blocksText(step.blocks)), gate: null, number, step });
  });
  return units;
}

function planLoop(step: Step, number: string, createId: CreateId, back: number): LoopUnit {
  return { type: 'loop', id: createId('loop', blocksText(step.blocks)), gate: null, number, step, back };
}

function planStep(step: Step, number: string, createId: CreateId, offset: number): readonly Unit[] {
  const gateId = step.condition === null ? null : createId('question', step.condition);
  const units = withNext(planBody(step, number, createId, offset), step.next);
  if (gateId === null || step.condition === null) return units;
  const [first, ...rest] = units;
  if (first === undefined) return units;
  const gate = { id: gateId, condition: step.condition, question: step.question ?? null, spans: units.length };
  return [{ ...first, gate }, ...rest];
}

function withNext(units: readonly Unit[], next: NextArticle | undefined): readonly Unit[] {
  return next ? units.map((unit, i) => (i === units.length - 1 ? { ...unit, next } : unit)) : units;
}

function planBody(step: Step, number: string, createId: CreateId, offset: number): readonly Unit[] {
  if (step.choose) return [planChoice(step, number, createId)];
  if (step.fork) return [planFork(step, step.fork, number, createId)];
  const words = blocksText(step.blocks);
  const id = createId('step', words);
  const leading = step.steps.findIndex((nested) => !isSimple(nested));
  const checklist = leading < 0 ? step.steps : step.steps.slice(0, leading);
  const card: CardUnit = { type: 'card', id, gate: null, number, step, blocks: step.blocks, checklist, cautions: step.cautions };
  if (leading < 0) return [card];
  return [card, ...planRest(step.steps.slice(leading), leading, number, inside(createId, words), offset, 1)];
}

/** The substeps from the first that needs a card of its own. Loops count from the first substep, which the opening card holds. */
function planRest(
  steps: readonly Step[],
  skipped: number,
  number: string,
  createId: CreateId,
  offset: number,
  before: number,
): readonly Unit[] {
  const units: Unit[] = [];
  const starts: number[] = [];
  for (let i = 0; i < steps.length; i++) {
    const step = steps[i];
    if (step === undefined) continue;
    starts[i] = offset + before + units.length;
    const ownNumber = `${number}.${skipped + i + 1}`;
    if (step.loop)
      units.push(
        planLoop(step, ownNumber, createId, step.loop.from < skipped ? offset : (starts[step.loop.from - skipped] ?? offset)),
      );
    else if (!isSimple(step))
      for (const unit of planStep(step, ownNumber, createId, offset + before + units.length)) units.push(unit);
    else {
      const run = runOfSimple(steps, i);
      units.push(planRun(run, ownNumber, createId));
      for (let j = 1; j < run.length; j++) starts[i + j] = starts[i] ?? offset;
      i += run.length - 1;
    }
  }
  return units;
}

function runOfSimple(steps: readonly Step[], from: number): readonly Step[] {
  const end = steps.findIndex((step, i) => i > from && !isSimple(step));
  return steps.slice(from, end < 0 ? steps.length : end);
}

function planRun(run: readonly Step[], number: string, createId: CreateId): CardUnit {
  const [first, ...others] = run;
  if (first === undefined) throw new Error('A run of steps has at least one.');
  const checklist = [...first.steps, ...others];
  return {
    type: 'card',
    id: createId('step', blocksText(first.blocks)),
    gate: null,
    number,
    step: first,
    blocks: first.blocks,
    checklist,
    cautions: first.cautions,
  };
}

/** The question comes ahead of what is to be done in any case: who is told afterwards not to restart has done so. */
function planFork(step: Step, { lead, ways }: Fork, number: string, createId: CreateId): ForkUnit {
  const negated = /\b(?:not|no|cannot)\b|n't\b/i;
  const asked = negated.test(ways[0].condition) ? 1 : 0;
  const condition = ways[asked].condition;
  return {
    type: 'fork',
    id: createId('question', condition),
    gate: null,
    number,
    step,
    asked,
    lead,
    ways: ways.map((way) => ({ ...way, id: createId('step', blocksText(way.blocks)) })),
    either: createId('either', condition),
  };
}

function planChoice(step: Step, number: string, createId: CreateId): ChoiceUnit {
  const words = blocksText(step.blocks);
  const id = createId('choice', words);
  const nested = inside(createId, words);
  const options = step.steps.map((option, i) => {
    const own = `way-${i + 1}`;
    const goesTo = onlySends(option, step) ? option.goesTo : undefined;
    if (goesTo !== undefined) return { id: own, label: blocksText(option.blocks), units: [], goesTo };
    return { id: own, label: labelOf(option), units: planSteps([asWay(option, step)], nested, `${number}.`) };
  });
  return { type: 'choice', id, gate: null, number, step, options };
}

/** "Yes: go to Rotate the logs." is all said by an answer, where it goes anywhere. */
const onlySends = ({ blocks, steps, cautions }: Step, step: Step): boolean =>
  blocks.length === 1 &&
  steps.length === 0 &&
  cautions.length + step.cautions.length === 0 &&
  blocksText(blocks).length <= LONGEST_ANSWER &&
  findSentences(blocksText(blocks)).length === 1;

const LONGEST_ANSWER = 110;

/** "If yes, pull it out." is the answer "Yes". */
function labelOf({ condition, blocks }: Step): string {
  const words = blocksText(blocks);
  return readAnswer(words) ?? shorten(condition ? toQuestion(condition).replace(/\?$/, '') : words, LONGEST_ANSWER);
}

/** What is chosen is not asked for again, and what holds for all ways is read ahead of each. */
function asWay(option: Step, { cautions }: Step): Step {
  if (option.condition === null && cautions.length === 0) return option;
  return { ...option, condition: null, cautions: [...cautions, ...option.cautions] };
}

/** A substep that a check-list can hold: nothing in it leads elsewhere. */
function isSimple(step: Step): boolean {
  return (
    step.condition === null &&
    step.next === undefined &&
    step.goesTo === undefined &&
    !step.choose &&
    step.loop === null &&
    step.fork === null &&
    step.cautions.length === 0 &&
    step.steps.every(isSimple)
  );
}
