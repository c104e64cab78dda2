import type { Branch, Fork, NextArticle, Step } from '../../model/article.ts';
import type { Block } from '../../model/content.ts';
import type { NodeId } from '../../model/ids.ts';
import { blocksText } from '../../model/plainText.ts';
import { asks, readAnswer, readAnswerBehind } from '../extract/answers.ts';
import { isNegated } from '../extract/conditions.ts';
import { saysOnlyWhere as tellsOnlyWhere } from '../extract/goesTo.ts';
import { findSentences } from '../extract/sentences.ts';
import { type CreateId, inside } from './nodeIds.ts';
import { capitalise, shorten, toQuestion } from './wording.ts';

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
  readonly ways: readonly [ForkWay, ForkWay];
  /** Which of the ways is asked for. */
  readonly asked: 0 | 1;
  /** What is asked: the article's own question, else the condition of that way. */
  readonly condition: string;
  /** What is to be done in any case, ahead of either way. */
  readonly lead: readonly Block[];
  /** Shows both ways to somebody who cannot tell. */
  readonly either: NodeId;
}

export interface ForkWay extends Branch {
  readonly id: NodeId;
  /** Asked behind it, where the other way sends elsewhere; else null. */
  readonly check: NodeId | null;
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
  const apart = sentApart(steps);
  steps.forEach((step, i) => {
    const before = steps[i - 1];
    // Whoever was sent to the steps in front was not sent to this one, unless they did not help.
    if (before && step.name !== undefined && apart.has(step.name) && endsInStep(units.at(-1)))
      units.push(planCheck(before, `${prefix}${i}`, createId));
    firstUnitOf.push(units.length);
    const number = `${prefix}${i + 1}`;
    if (step.loop) units.push(planLoop(step, number, createId, firstUnitOf[step.loop.from] ?? 0));
    else for (const unit of planStep(step, number, createId, units.length)) units.push(unit);
    if (checksEach && !step.verifies) units.push(planCheck(step, number, createId));
  });
  return units;
}

const planCheck = (step: Step, number: string, createId: CreateId): CheckUnit => ({
  type: 'check',
  id: createId('check', blocksText(step.blocks)),
  gate: null,
  number,
  step,
});

/** Whether the way goes on from `unit` because nothing else is said. */
const endsInStep = (unit: Unit | undefined): boolean => unit?.type === 'card' && unit.step.goesTo === undefined;

/** The names of steps to which one answer of a question sends, and another to a step ahead of them. */
function sentApart(steps: readonly Step[]): ReadonlySet<string> {
  const places = new Map(steps.flatMap(({ name }, i): [string, number][] => (name === undefined ? [] : [[name, i]])));
  if (places.size < 2) return NONE;
  const targets = steps.map((step) =>
    [...new Set(answersOf(step).flatMap(({ goesTo }) => goesTo ?? []))].filter((name) => places.has(name)),
  );
  return new Set(
    targets.flatMap((names) => {
      const first = Math.min(...names.map((name) => places.get(name) ?? 0));
      return names.filter((name) => places.get(name) !== first);
    }),
  );
}

const NONE: ReadonlySet<string> = new Set();

const answersOf = ({ choose, steps, fork }: Step): readonly (Step | Branch)[] => (choose ? steps : (fork?.ways ?? []));

function planLoop(step: Step, number: string, createId: CreateId, back: number): LoopUnit {
  return { type: 'loop', id: createId('loop', blocksText(step.blocks)), gate: null, number, step, back };
}

function planStep(step: Step, number: string, createId: CreateId, offset: number): readonly Unit[] {
  // What a fork asks is not asked ahead of it, too.
  const isGated = step.condition !== null && step.condition !== step.fork?.ways[0].condition;
  const gateId = isGated && step.condition !== null ? createId('question', step.condition) : null;
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
  if (step.fork) return planFork(step, step.fork, number, createId);
  const leading = step.steps.findIndex((nested) => !isSimple(nested));
  const checklist = leading < 0 ? step.steps : step.steps.slice(0, leading);
  const card = planCard(step, step.blocks, checklist, number, createId);
  if (leading < 0) return [card];
  return [card, ...planRest(step.steps.slice(leading), leading, number, inside(createId, blocksText(step.blocks)), offset, 1)];
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
  return planCard(first, first.blocks, [...first.steps, ...others], number, createId);
}

function planCard(
  step: Step,
  blocks: readonly Block[],
  checklist: readonly Step[],
  number: string,
  createId: CreateId,
): CardUnit {
  const id = createId('step', blocksText(blocks));
  return { type: 'card', id, gate: null, number, step, blocks, checklist, cautions: step.cautions };
}

/**
 * The condition of one way is asked ahead of what is to be done in any case: who is told afterwards not to restart has done so. A question of the article's own
 * stands behind it, as it is written.
 */
function planFork(step: Step, fork: Fork, number: string, createId: CreateId): readonly Unit[] {
  const { lead, ways, question } = fork;
  // "Otherwise" is no condition to ask for.
  const isAsked = question !== undefined || ways[1].condition === '';
  const asked = !isAsked && isNegated(ways[0].condition) ? 1 : 0;
  const condition = question ?? ways[asked].condition;
  const id = createId('question', condition);
  const toWay = (way: Branch): ForkWay => {
    const words = blocksText(way.blocks);
    return {
      ...way,
      id: createId('step', words),
      check: way.blocks.length > 0 && way.goesTo === undefined && anySends(ways) ? createId('check', words) : null,
    };
  };
  const unit: ForkUnit = {
    type: 'fork',
    id,
    gate: null,
    number,
    step,
    asked,
    condition,
    lead,
    ways: [toWay(ways[0]), toWay(ways[1])],
    either: createId('either', condition),
  };
  if (!isAsked || lead.length === 0) return [unit];
  const card = planCard(step, lead, [], number, createId);
  return [card, { ...unit, step: { ...step, cautions: [] }, lead: [] }];
}

function planChoice(step: Step, number: string, createId: CreateId): ChoiceUnit {
  const words = blocksText(step.blocks);
  const id = createId('choice', words);
  const nested = inside(createId, words);
  const isAsked = asks(words);
  const areSent = anySends(step.steps);
  const options = step.steps.map((option, i) => {
    const own = `way-${i + 1}`;
    const goesTo = step.cautions.length === 0 && onlySends(option) ? option.goesTo : undefined;
    if (goesTo !== undefined) return { id: own, label: blocksText(option.blocks), units: [], goesTo };
    const units = planSteps([asWay(option, step)], nested, `${number}.`);
    const isLast = areSent && option.goesTo === undefined && endsInStep(units.at(-1));
    return {
      id: own,
      label: labelOf(option, isAsked),
      units: isLast ? [...units, planCheck(option, `${number}.${i + 1}`, nested)] : units,
    };
  });
  return { type: 'choice', id, gate: null, number, step, options };
}

/** Where one answer sends elsewhere, what another tells to do is not followed by what stands below, unless it did not help. */
const anySends = (all: readonly (Branch | Step)[]): boolean => all.some(({ goesTo }) => goesTo !== undefined);

/** "Yes: go to Rotate the logs." is all said by an answer, where it goes anywhere. */
export const onlySends = ({ blocks, steps, cautions, goesTo }: Step): boolean =>
  goesTo !== undefined && steps.length === 0 && cautions.length === 0 && saysOnlyWhere(blocks);

/** Whether `blocks` are a sentence, and all that it tells is where to go. */
export const saysOnlyWhere = (blocks: readonly Block[]): boolean => {
  const words = blocksText(blocks);
  return blocks.length === 1 && words.length <= LONGEST_ANSWER && findSentences(words).length === 1 && tellsOnlyWhere(words);
};

const LONGEST_ANSWER = 110;

/** "If yes, pull it out." is the answer "Yes", and "If it blinks, …" to a question "It blinks". */
function labelOf({ condition, blocks }: Step, isAsked: boolean): string {
  const words = blocksText(blocks);
  const answer = isAsked ? readAnswerBehind(words) : readAnswer(words);
  if (answer !== null || condition === null) return answer ?? shorten(words, LONGEST_ANSWER);
  return shorten(isAsked ? capitalise(condition) : toQuestion(condition).replace(/\?$/, ''), LONGEST_ANSWER);
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
