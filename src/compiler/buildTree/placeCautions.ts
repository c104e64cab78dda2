import type { Article, Caution, Remedy, Step } from '../../model/article.ts';
import { blocksText } from '../../model/plainText.ts';
import { joinPassages } from '../extract/passage.ts';

/** Cautions about the registry matter where the registry is touched, and nowhere else. */
const REGISTRY = /\b(?:registry|regedi?t(?:32|5)?(?:\.exe)?|HK(?:EY|LM|CU|CR)\w*)\b/i;

/**
 * The remedies of `article` with the cautions that belong to no step put in front of the first one they concern: a caution that is read ahead of the
 * remedies must not be met after them. Cautions behind all remedies stay in the article.
 */
export function withCautions(article: Article): readonly Remedy[] {
  const placed = new Set(article.remedies.flatMap(({ steps }) => steps.flatMap(cautionsIn)));
  const end = joinPassages(article.remedies.map(({ passage }) => passage))?.to ?? -1;
  return article.cautions.reduce<readonly Remedy[]>((remedies, caution, index) => {
    const isAhead = (caution.passage?.from ?? Number.POSITIVE_INFINITY) <= end;
    return placed.has(index) || !isAhead ? remedies : placeCaution(remedies, caution, index);
  }, article.remedies);
}

function cautionsIn(step: Step): readonly number[] {
  return [...step.cautions, ...step.steps.flatMap(cautionsIn)];
}

function placeCaution(remedies: readonly Remedy[], caution: Caution, index: number): readonly Remedy[] {
  const concerns = REGISTRY.test(blocksText(caution.blocks)) ? (step: Step) => REGISTRY.test(ownText(step)) : () => true;
  const touched = remedies.map((remedy) => remedy.steps.findIndex(concerns));
  if (touched.every((at) => at < 0)) return remedies.map((remedy, i) => (i === 0 ? withCautionAt(remedy, 0, index) : remedy));
  return remedies.map((remedy, i) => withCautionAt(remedy, touched[i] ?? -1, index));
}

/** A step's words and those of the steps nested in it. */
function ownText(step: Step): string {
  return `${blocksText(step.blocks)} ${step.steps.map(ownText).join(' ')}`;
}

function withCautionAt(remedy: Remedy, at: number, index: number): Remedy {
  return {
    ...remedy,
    steps: remedy.steps.map((step, i) =>
      i === at ? { ...step, cautions: [index, ...step.cautions].sort((a, b) => a - b) } : step,
    ),
  };
}
