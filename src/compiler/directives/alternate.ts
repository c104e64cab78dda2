import type { Article, Remedy, Step } from '../../model/article.ts';
import type { Block, Passage } from '../../model/content.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { hasWords } from '../../model/plainText.ts';
import { joinPassages } from '../extract/passage.ts';
import type { BlockIndex } from './blockIndex.ts';
import type { Directive } from './directive.ts';
import { misplaced } from './faults.ts';

/** From each alternative a way leads to every other. */
const MOST = 40;

/**
 * Makes alternatives of a list's items: remedies of their own where the list is all that a remedy consists of, the ways of one choice where it is one action
 * within a procedure.
 */
export function alternate(article: Article, directive: Directive, index: BlockIndex): Article | Diagnostic {
  const list = index[directive.target];
  if (list?.block?.type !== 'list')
    return misplaced('alternatives', directive.range, 'Only a list or a heading has alternatives below it.');
  if (list.block.items.length > MOST)
    return misplaced('alternatives', directive.range, `Nobody chooses among ${list.block.items.length} items.`);
  let found = false;
  const remedies = article.remedies.flatMap((remedy): readonly Remedy[] => {
    if (remedy.steps.length > 0 && remedy.steps.every(isFrom(list.extent))) {
      found = true;
      return remedy.steps.map((step) => offer(remedy, step));
    }
    const leadIn = index[directive.target - 1]?.block ?? null;
    const steps = chooseAmong(remedy.steps, list.extent, leadIn);
    found ||= steps !== remedy.steps;
    return [{ ...remedy, steps }];
  });
  return found
    ? { ...article, remedies }
    : misplaced('alternatives', directive.range, 'The compiler finds no steps in this list.');
}

const isFrom =
  (extent: Passage) =>
  ({ passage }: Step): boolean =>
    passage !== null && passage.from >= extent.from && passage.from <= extent.to;

function offer(remedy: Remedy, step: Step): Remedy {
  return {
    ...remedy,
    label: null,
    when: step.condition,
    steps: [step],
    passage: joinPassages([step.passage, ...step.steps.map(({ passage }) => passage)]),
  };
}

/** `steps` unchanged (the same array) where none of them is from the list. */
function chooseAmong(steps: readonly Step[], extent: Passage, leadIn: Block | null): readonly Step[] {
  const from = isFrom(extent);
  if (steps.some((step) => from(step))) return gather(steps, from, leadIn);
  const changed = steps.map((step) => {
    if (step.steps.length > 0 && step.steps.every(from)) return { ...step, choose: true };
    const nested = chooseAmong(step.steps, extent, leadIn);
    return nested === step.steps ? step : { ...step, steps: nested };
  });
  return changed.some((step, i) => step !== steps[i]) ? changed : steps;
}

/** Items that stand among other steps become one step: choose one of them. */
function gather(steps: readonly Step[], from: (step: Step) => boolean, leadIn: Block | null): readonly Step[] {
  const first = steps.findIndex(from);
  const own = steps.filter(from);
  const [pattern] = own;
  if (!pattern) return steps;
  const said = new Set(steps.flatMap(({ blocks }) => blocks.map(({ at }) => at)));
  const blocks = leadIn?.type === 'paragraph' && !said.has(leadIn.at) && hasWords([leadIn]) ? [leadIn] : [];
  const choice: Step = {
    blocks,
    condition: null,
    choose: true,
    loop: null,
    place: null,
    verifies: false,
    fork: null,
    steps: own,
    cautions: [],
    passage: joinPassages([...own.map(({ passage }) => passage)]),
  };
  return [...steps.slice(0, first), choice, ...steps.slice(first).filter((step) => !from(step))];
}
