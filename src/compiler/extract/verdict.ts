import type { Cause, Remedy, Symptom, Verdict } from '../../model/article.ts';
import { blocksText } from '../../model/plainText.ts';
import { ownTexts } from './blockTexts.ts';
import { isImperative } from './instructions.ts';
import { namesFault, reportsProblem } from './problems.ts';
import { allBlocks, type Section } from './sections.ts';
import { teaches } from './title.ts';

/** Expected, normal or harmless: nothing to do. */
const BY_DESIGN =
  /\b(?:by (?:product )?design|as per design|(?:expected|normal|intended) (?:behaviou?r|result|operation)|(?:is|are) (?:expected|normal|harmless|intentional|to be expected)|(?:can|may|should) (?:be )?(?:safely )?ignored?|design limitation|design change|change in (?:the )?design|works? as (?:designed|expected)|not (?:an indication of )?a (?:serious )?problem)\b/i;

/** Where an article reports nothing under a heading, only outright words make of it an answer that all is as it should be. */
const OUTRIGHT =
  /\b(?:by (?:product )?design|(?:expected|normal|intended) (?:behaviou?r|result)|(?:this|which) is (?:expected|normal|intentional|harmless))\b/i;

const CONFIRMED =
  /\b(?:confirmed (?:this|that this is)|(?:we are|microsoft is) researching|is investigating|currently investigating|(?<!no )known (?:issue|problem|limitation)|is a (?:problem|bug|limitation))\b/i;

/**
 * What the article offers (docs/outline.md): it follows from the remedies; without any, from what the article says of the
 * problem. A how-to that reports no problem is information, its procedure a remedy all the same.
 */
export function decideVerdict(
  root: Section,
  symptoms: readonly Symptom[],
  causes: readonly Cause[],
  remedies: readonly Remedy[],
): Verdict {
  if (remedies.length > 0) {
    if (symptoms.length === 0 && causes.length === 0 && !hasRemedySection(root) && !namesProblem(root.title))
      return 'information';
    if (remedies.some(({ section }) => section === 'resolution')) return 'fix';
    return remedies.some(({ section }) => section === 'workaround') ? 'workaround' : 'fix';
  }
  const text = ownTexts(allBlocks(root)).join('\n');
  const hasProblem = root.sections.some(({ kind }) => kind === 'symptom' || kind === 'cause' || kind === 'status');
  if ((hasProblem ? BY_DESIGN : OUTRIGHT).test(text)) return 'by-design';
  // What happens only because something is absent or not meant to work there is no fault to be mended.
  if (causes.length > 0 && !CONFIRMED.test(text) && NOTHING_WRONG.test(causes.map(({ blocks }) => blocksText(blocks)).join(' ')))
    return 'by-design';
  const isExplained = symptoms.length > 0 && causes.length > 0;
  return hasProblem || isExplained || symptoms.some(({ blocks }) => namesFault(blocksText(blocks))) || CONFIRMED.test(text)
    ? 'no-fix'
    : 'information';
}

/** "… is not installed on the computer", "… does not support …", "the option refers to any one charge, and does not refer to the total". */
const NOTHING_WRONG =
  /\b(?:is|are|was|were) not (?:installed|supported|enabled|configured|present|used|running)\b|\b(?:does|do) not (?:support|refer|provide (?:a|any))\b|\bnot designed to\b|\bdesigned (?:to|for)\b|\bonly (?:supported|available) (?:on|in|with|for)\b|\bmay have only one\b|\bnot available (?:when|if|in|on|for)\b|\bfairly typical\b/i;

/** "The laptop does not start", and not "How to find out why it does not". */
const namesProblem = (title: string): boolean => reportsProblem(title) && !teaches(title) && !isImperative(title);

function hasRemedySection(section: Section): boolean {
  return section.sections.some(
    (sub) => ['resolution', 'workaround', 'symptom', 'cause'].includes(sub.kind) || hasRemedySection(sub),
  );
}
