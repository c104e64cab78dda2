import type { Article, Caution, Step } from '../../model/article.ts';
import { blocksText } from '../../model/plainText.ts';
import { type Change, changed, gained, lost, quote, quoteChange } from './change.ts';
import { matchItems } from './matchItems.ts';

/** What became of the cautions: their words, how strong they are, and the steps that they stand ahead of. */
export function diffCautions(before: Article, after: Article): readonly Change[] {
  const { pairs, ...rest } = matchItems(before.cautions, after.cautions, textOf);
  return [
    ...rest.lost.map((caution) => lost(`Caution lost: ${quote(textOf(caution))}`)),
    ...rest.gained.map((caution) => gained(`Caution gained: ${quote(textOf(caution))}`)),
    ...pairs.flatMap(([one, other]) => compareWords(one, other)),
    ...comparePlaces(pairs, before, after),
  ];
}

const textOf = ({ blocks }: { readonly blocks: Caution['blocks'] }): string => blocksText(blocks);

function compareWords(before: Caution, after: Caution): readonly Change[] {
  const [old, now] = [textOf(before), textOf(after)];
  return [
    ...(old === now ? [] : [changed(`Caution changed: ${quoteChange(old, now)}`)]),
    ...(before.kind === after.kind ? [] : [changed(`Caution ${quote(now, 48)} is marked ${after.kind}, was ${before.kind}`)]),
  ];
}

/** Cautions that stand ahead of another step than before. */
function comparePlaces(pairs: readonly (readonly [Caution, Caution])[], before: Article, after: Article): readonly Change[] {
  const [old, now] = [stepsOf(before), stepsOf(after)];
  const same = new Map(matchItems(old, now, textOf).pairs);
  return pairs.flatMap(([one, other]) => {
    const [was, is] = [findStep(old, before.cautions.indexOf(one)), findStep(now, after.cautions.indexOf(other))];
    if (was === is || (was && same.get(was) === is)) return [];
    return [changed(`Caution ${quote(textOf(other), 48)} stands ahead of ${sayStep(is)}, was ahead of ${sayStep(was)}`)];
  });
}

const stepsOf = ({ remedies }: Article): readonly Step[] => remedies.flatMap(({ steps }) => steps.flatMap(withNested));

const withNested = (step: Step): readonly Step[] => [step, ...step.steps.flatMap(withNested)];

const findStep = (steps: readonly Step[], caution: number): Step | undefined =>
  steps.find(({ cautions }) => cautions.includes(caution));

const sayStep = (step: Step | undefined): string => (step ? `step ${quote(textOf(step), 40)}` : 'no step');
