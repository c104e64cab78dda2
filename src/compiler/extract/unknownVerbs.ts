import type { Remedy, RemedySection, Step } from '../../model/article.ts';
import { blocksText, plainText } from '../../model/plainText.ts';
import { readItems } from './readItem.ts';
import { allBlocks, type Section } from './sections.ts';
import { draftStep, finishStep, type StepContext } from './stepDraft.ts';
import { toRemedy } from './toRemedy.ts';

/** "Rejoin the domain.", "Refill the tray.": a plain word in front of an article, which no sentence that only tells begins with. */
const UNKNOWN_VERB =
  /^(?!(?:the|this|that|these|those|only|although|though|while|because|unless|under|during|since|when|where|if|for|with|without|within|both|all|each|some|most|many|any|no|not|microsoft|currently|unlike|like|after|before|once|as|at|by|in|on|of|from|to|until|upon|via|and|or|but|so|there|here|it|you|we|users?)\b)[a-z][a-z-]+ (?:the|an?|your|this|that|each|all|it|them|its|any|another)\b/i;

/** Where a remedy's heading stands above a list or a sentence with verbs of a trade of its own, its numbered items are steps all the same. */
export function readUnknownVerbs(section: Section, kind: RemedySection, context: StepContext): readonly Remedy[] {
  const blocks = allBlocks(section);
  const steps = blocks.flatMap((block): readonly Step[] => {
    if (block.type === 'list' && (block.ordered || block.items.every(({ children }) => UNKNOWN_VERB.test(blocksText(children)))))
      return readItems(block, context);
    return block.type === 'paragraph' && UNKNOWN_VERB.test(plainText(block.children)) ? [finishStep(draftStep([block]))] : [];
  });
  return steps.length === 0 ? [] : [toRemedy({ section: kind, label: null, when: null, blocks }, steps)];
}
