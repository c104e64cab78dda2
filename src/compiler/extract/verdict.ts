import type { Cause, Remedy, Symptom, Verdict } from '../../model/article.ts';
import { blocksText } from '../../model/plainText.ts';
import { allBlocks, type Section } from './sections.ts';

/** Expected, normal or harmless: nothing to do. */
const BY_DESIGN =
  /\b(?:by design|(?:expected|normal|intended) (?:behaviou?r|result|operation)|(?:is|are) (?:expected|normal|harmless|intentional|to be expected)|(?:can|may|should) (?:be )?(?:safely )?ignored?|design limitation|design change|change in (?:the )?design|works? as (?:designed|expected)|not (?:an indication of )?a (?:serious )?problem)\b/i;

const CONFIRMED =
  /\b(?:confirmed (?:this|that this is)|we are researching|is investigating|currently investigating|known (?:issue|problem|limitation)|is a (?:problem|bug|limitation))\b/i;

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
    if (symptoms.length === 0 && causes.length === 0 && !hasRemedySection(root)) return 'information';
    if (remedies.some(({ section }) => section === 'resolution')) return 'fix';
    return remedies.some(({ section }) => section === 'workaround') ? 'workaround' : 'fix';
  }
  const text = blocksText(allBlocks(root));
  if (BY_DESIGN.test(text)) return 'by-design';
  const hasProblem = root.sections.some(({ kind }) => kind === 'symptom' || kind === 'cause' || kind === 'status');
  // What happens only because something is absent or not meant to work there is no fault to be mended.
  if (causes.length > 0 && !CONFIRMED.test(text) && NOTHING_WRONG.test(causes.map(({ blocks }) => blocksText(blocks)).join(' ')))
    return 'by-design';
  return hasProblem || CONFIRMED.test(text) ? 'no-fix' : 'information';
}

/** "… is not installed on the computer", "… does not support …". */
const NOTHING_WRONG =
  /\b(?:is|are|was|were) not (?:installed|supported|enabled|configured|present|used|running)\b|\bdoes not support\b|\bnot designed to\b/i;

function hasRemedySection(section: Section): boolean {
  return section.sections.some(
    (sub) => ['resolution', 'workaround', 'symptom', 'cause'].includes(sub.kind) || hasRemedySection(sub),
  );
}
