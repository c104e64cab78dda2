import type { Remedy, Step } from '../../model/article.ts';
import type { Block } from '../../model/content.ts';
import { plainText } from '../../model/plainText.ts';
import type { Alternative } from './alternatives.ts';
import { findCondition } from './conditions.ts';
import { findPassage } from './passage.ts';
import { findSentences } from './sentences.ts';

/** A way out as a remedy. Its condition may stand in its only step, ahead of the steps, or in "Use this method if …". */
export function toRemedy(alternative: Alternative, steps: readonly Step[]): Remedy {
  const only = steps.length === 1 ? steps[0]?.condition : null;
  return {
    section: alternative.section,
    label: alternative.label,
    when:
      alternative.when ??
      only ??
      conditionOfLeadIn(alternative.blocks, steps) ??
      findUse(alternative.blocks) ??
      findOpening(alternative, steps),
    cause: null,
    steps,
    checkAfterEachStep: findCheckAfterEachStep(alternative.blocks),
    passage: findPassage(alternative.blocks),
  };
}

/** "If the reason is ValidationFailure:", "If the issue persists, follow these steps:" in front of the steps, and none of them. */
function conditionOfLeadIn([first, ...others]: readonly Block[], [step]: readonly Step[]): string | null {
  const next = others.find(({ type }) => type !== 'admonition');
  const isStep = step?.passage?.from === first?.at;
  if (first?.type !== 'paragraph' || next?.type !== 'list' || isStep) return null;
  return findCondition(findSentences(plainText(first.children)).at(-1)?.text ?? '');
}

/** "If you're an administrator, you can run the diagnostic." below the label of a way, ahead of its steps. */
function findOpening({ label, blocks: [first] }: Alternative, [step]: readonly Step[]): string | null {
  if (label === null || first?.type !== 'paragraph' || step?.passage?.from === first.at) return null;
  return findCondition(findSentences(plainText(first.children))[0]?.text ?? '');
}

/** "Use this method if only a few users are affected.", "This workaround should be used only if …" */
const USE =
  /^(?:(?:use|try|follow) (?:this|these)|this) (?:methods?|work ?around|options?|solution|resolution|procedure|steps|approach) (?:only )?(?:(?:is (?:only )?for|applies to|applies|should (?:only )?be used|can be used|must be used|works|is (?:useful|recommended|appropriate)) )?(?:only )?(?:if|when|for) (?<condition>.+?)[.:]?$/i;

/** The condition in "Use this method if …"; null where `blocks` say none. */
export function findUse(blocks: readonly Block[]): string | null {
  for (const block of blocks.flatMap((one) => (one.type === 'admonition' ? one.children : [one]))) {
    const text = block.type === 'paragraph' ? plainText(block.children) : '';
    for (const sentence of NAMES_WAY.test(text) ? findSentences(text) : []) {
      const condition = USE.exec(sentence.text)?.groups?.condition;
      if (condition !== undefined && !/^you (?:want|wish|prefer|would like)\b/i.test(condition)) return condition;
    }
  }
  return null;
}

/** A look for what both patterns need costs less than the sentences. */
const NAMES_WAY = /\b(?:this|these) (?:method|work ?around|option|solution|resolution|procedure|step|approach)/i;

/** "After you perform each step, attempt to start the service again." */
const AFTER_EACH =
  /\bafter (?:you (?:perform|complete|do|try|finish)|performing|completing|trying|doing)?\s*(?:each|every)\b[^.]*\b(?:step|change|one|method)\b/i;

function findCheckAfterEachStep(blocks: readonly Block[]): readonly Block[] {
  for (const block of blocks) {
    const text = block.type === 'paragraph' ? plainText(block.children) : '';
    const sentence = AFTER_EACH.test(text) && findSentences(text).find((one) => AFTER_EACH.test(one.text));
    if (sentence) return [{ type: 'paragraph', at: block.at, children: [{ type: 'text', value: sentence.text }] }];
  }
  return [];
}
