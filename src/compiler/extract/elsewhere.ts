import type { Remedy, RemedySection } from '../../model/article.ts';
import type { Block } from '../../model/content.ts';
import { plainText } from '../../model/plainText.ts';
import { opensNextTry } from './goals.ts';
import { isBoilerplate, isInstruction } from './instructions.ts';
import { announcesMethods, isAnnouncement } from './leadIns.ts';
import { isProcedure } from './readItem.ts';
import { readBlocks } from './remedySection.ts';
import type { Section } from './sections.ts';
import { findSentences } from './sentences.ts';
import { inlineText, sliceInlines } from './sliceInlines.ts';
import { draftStep, finishStep, type StepContext } from './stepDraft.ts';
import { readSteps } from './steps.ts';
import { toRemedy } from './toRemedy.ts';
import { MOST_WAYS } from './waysInList.ts';

/**
 * Elsewhere, too, an article may offer ways out: "If you cannot delete the printer, use one of the following two methods:", "To work around this problem, you can …". `before`: the
 * kind of the ways out in front of them; null where there are none.
 */
export function readElsewhere(blocks: readonly Block[], before: RemedySection | null, context: StepContext): readonly Remedy[] {
  const kind = before ?? 'resolution';
  let tries = 0;
  // Nobody tries hundreds of ways one after another.
  const mayTry = (sentence: string): boolean => before !== null && tries < MOST_WAYS && isNextTry(sentence) && ++tries > 0;
  return blocks.flatMap((block, i) => {
    if (block.type !== 'paragraph') return [];
    const text = plainText(block.children);
    const next = blocks[i + 1];
    if (next?.type === 'list' && isProcedure(next)) {
      if (/^if\b/i.test(text) && announcesMethods(text)) return readBlocks([block, next], 'workaround', context);
      if (next.ordered && GOES_ON_IF.test(text))
        return readBlocks([block, next], COLLECTS.test(text) ? 'diagnosis' : kind, context);
    }
    const sentences = findSentences(inlineText(block.children));
    const sentence = sentences.find((told) => WAY_OUT.test(told.text));
    if (!sentence) return mayTry(sentences[0]?.text ?? '') ? readBlocks(withDetail(block, next), kind, context) : [];
    const own = { ...block, children: sliceInlines(block.children, sentence.start) };
    return readBlocks(
      withDetail(own, next),
      /^(?:to|you may be able to|(?:the|one)(?: [a-z]+)?) work ?around\b/i.test(sentence.text) ? 'workaround' : 'resolution',
      context,
    );
  });
}

const withDetail = (paragraph: Block, next: Block | undefined): readonly Block[] =>
  next?.type === 'list' || next?.type === 'code' ? [paragraph, next] : [paragraph];

/** "If this does not eliminate the problem, turn off the tracking.": tried where the way in front has not helped. */
const isNextTry = (sentence: string): boolean =>
  opensNextTry(sentence) && !/^if [^,]* fails,/i.test(sentence) && isInstruction(sentence) && !isBoilerplate(sentence);

/** "If the permissions are still wrong, follow these steps to get the log:", "If this occurs, turn the add-in off. To do this, follow these steps:" */
const GOES_ON_IF =
  /(?:^|[.]\s+)if (?:the|this|that|you (?:still|can't|cannot|don't))\b.*\b(?:follow these steps|do the following)\b[^.]*[:.]$/i;

/** What finds out more, and mends nothing. */
const COLLECTS = /\bto (?:get|collect|gather|determine|check|verify|view|find|identify|see)\b[^.]*[:.]$/i;

/** "To work around this problem, …", "The only solution to this problem is to upgrade.", "You may be able to resolve this issue by downloading …" */
const WAY_OUT =
  /^(?:(?:to|in order to|you may be able to) (?:work ?around|resolve|correct|fix|solve|remedy|avoid|prevent|eliminate) (?:this|the|these) (?:[\w-]+ )?(?:problem|issue|behaviou?r|error(?: message)?|limitation)s?\b|(?:the|one) (?:[a-z]+ )?(?:solution|work ?around)(?: (?:to|for|around) (?:this|the) [^.]{3,40}?)? is to (?!(?:be|have|see)\b))/i;

const CHECKS = /(?:^|[.:]\s+)to (?:verify|check|determine|confirm|view|test|find out|see|identify)\b[^.]*,[^.]*(?::|\.)?$/i;

/** In a cause, a way to see whether it is the one: "To verify a user's name, follow these steps:". */
export function readChecks(blocks: readonly Block[], context: StepContext): readonly Remedy[] {
  return blocks.flatMap((block, i): readonly Remedy[] => {
    if (block.type === 'list') return block.items.flatMap(({ children }) => readChecks(children, context));
    const next = blocks[i + 1];
    if (block.type !== 'paragraph' || (next?.type !== 'list' && next?.type !== 'code')) return [];
    // "To do this, follow these steps:" may stand behind what is to be found out.
    const sentences = findSentences(inlineText(block.children));
    const at = sentences.findLastIndex(({ text }) => !isAnnouncement(text) || CHECKS.test(text));
    const sentence = sentences[at];
    if (!sentence || !CHECKS.test(sentence.text)) return [];
    const leadIn = { ...block, children: sliceInlines(block.children, sentence.start) };
    const steps = readSteps([leadIn, next], context);
    return steps.length === 0 ? [] : [toRemedy({ section: 'diagnosis', label: null, when: null, blocks: [leadIn, next] }, steps)];
  });
}

/**
 * "If you cannot resolve the issue, … open a support case" under other headings, and what stands under "Verify" or "Escalation", is the last thing to do all
 * the same.
 */
export function withEscalation(remedies: readonly Remedy[], root: Section, context: StepContext): readonly Remedy[] {
  const steps = root.sections.flatMap(({ kind, title, blocks }) => {
    if (CLOSES.test(title)) return readSteps(blocks, context);
    const asks =
      kind === 'more' ? blocks.filter((block) => block.type === 'paragraph' && ESCALATES.test(plainText(block.children))) : [];
    return asks.map((block) => finishStep(draftStep([block])));
  });
  return remedies.map((remedy, i) => (i === remedies.length - 1 ? { ...remedy, steps: [...remedy.steps, ...steps] } : remedy));
}

const CLOSES = /^(?:escalat(?:e|ion)(?: path)?|verif(?:y|ication)(?: steps)?|validation|(?:when to )?contact(?:ing)? support)$/i;

const ESCALATES =
  /^if you (?:cannot|can't|are unable to|aren't able to) (?:resolve|fix|solve) (?:the|this) (?:issue|problem|alert)\b.*\b(?:support|case|ticket|escalate)\b/i;
