import type { Remedy, Step } from '../../model/article.ts';
import type { Passage } from '../../model/content.ts';

/** A symptom, cause or remedy: what stands somewhere in the article. */
export interface Placed {
  readonly passage: Passage | null;
}

/** Whether a passage has the block numbered `at`. */
export const holds = (passage: Passage, at: number): boolean => passage.from <= at && at <= passage.to;

/** All of `list` that begin in the extent, else the one that holds it; each as `edit` makes it. Null where there is none. */
export function change<T extends Placed>(list: readonly T[], extent: Passage, edit: (one: T) => T): readonly T[] | null {
  const begun = changeBegun(list, extent, edit);
  if (begun) return begun;
  const isAround = ({ passage }: T): boolean => passage !== null && holds(passage, extent.from);
  return list.some(isAround) ? list.map((one) => (isAround(one) ? edit(one) : one)) : null;
}

/** All of `list` that begin in the extent, each as `edit` makes it. Null where there is none. */
export function changeBegun<T extends Placed>(list: readonly T[], extent: Passage, edit: (one: T) => T): readonly T[] | null {
  const begins = ({ passage }: T): boolean => passage !== null && holds(extent, passage.from);
  return list.some(begins) ? list.map((one) => (begins(one) ? edit(one) : one)) : null;
}

/** The first that begins behind the extent: what a lead-in that is no step announces. */
export function changeNext<T extends Placed>(list: readonly T[], extent: Passage, edit: (one: T) => T): readonly T[] | null {
  const next = list.find(({ passage }) => passage !== null && passage.from > extent.from);
  return next ? list.map((one) => (one === next ? edit(one) : one)) : null;
}

/** The remedies with the first step, at any depth, that the block numbered `target` belongs to as `edit` makes it. Null where no step has it. */
export function changeStep(remedies: readonly Remedy[], target: number, edit: (step: Step) => Step): readonly Remedy[] | null {
  let found = false;
  const visit = (step: Step): Step => {
    if (found) return step;
    found = step.blocks.some(({ at }) => at === target);
    if (found) return edit(step);
    const steps = step.steps.map(visit);
    return found ? { ...step, steps } : step;
  };
  const changed = remedies.map((remedy) => ({ ...remedy, steps: remedy.steps.map(visit) }));
  return found ? changed : null;
}
