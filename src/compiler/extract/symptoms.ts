import type { Symptom } from '../../model/article.ts';
import type { Block } from '../../model/content.ts';
import { blocksText, hasWords, plainText } from '../../model/plainText.ts';
import { announcesMessages, announcesReasons } from './leadIns.ts';
import { readOpening } from './openingSymptoms.ts';
import { asksForHelp, findProblems, isProblem, tellsWhatIsMet, wordsOfProblem } from './problems.ts';
import { allBlocks, type Section } from './sections.ts';
import { findSentences } from './sentences.ts';
import { isMessage, lastSentence, splitSymptoms, toSymptom, withLeadIn } from './splitSymptoms.ts';
import { opensWithCause } from './statedCauses.ts';

/**
 * Each separately observable thing. Sections headed Symptoms, Problem, Meaning, Impact …; without one, the opening paragraph that
 * describes what is seen.
 */
export function findSymptoms(root: Section): readonly Symptom[] {
  const headed = root.sections.filter((section) => section.kind === 'symptom' && !isProblem(section)).flatMap(readSection);
  const stated = headed.length > 0 ? headed : findProblems(root).flatMap(readProblem);
  const found = stated.length > 0 ? stated : readOpening(root);
  return [...found, ...root.sections.filter((section) => section.kind === 'more').flatMap(readFurtherSymptoms)];
}

/** A problem that heads its own solution: what a section below it says of its symptoms, else its own words. */
function readProblem(problem: Section): readonly Symptom[] {
  const below = problem.sections.filter(({ kind }) => kind === 'symptom');
  if (below.length > 0) return below.flatMap(readSection);
  if (problem.title.endsWith('?') && !asksForHelp(problem.title)) return [];
  // What is seen goes before the name of the problem, and why it is seen is no part of it.
  const end = problem.blocks.findIndex((block) => opensWithCause(block) || opensWithMeaning(block));
  const own = problem.blocks.slice(0, end < 0 ? undefined : end).filter((block) => !isBareLabel(block));
  if (own.some(isSeen)) return splitSymptoms(own);
  const words = wordsOfProblem({ ...problem, blocks: own });
  return hasWords(words) ? [toSymptom(words)] : [];
}

/** A message, what may be ticked, or a paragraph that tells what somebody meets: "The mirror keeps working." does not. */
const isSeen = (block: Block): boolean =>
  isMessage(block) || block.type === 'list' || (block.type === 'paragraph' && tellsWhatIsMet(blocksText([block])));

/** "This warning means that the stream has stopped.", "The error usually indicates one of the following:", "There are two common reasons for it:" */
function opensWithMeaning(block: Block): boolean {
  const first = block.type === 'paragraph' ? (findSentences(plainText(block.children))[0]?.text ?? '') : '';
  return /^(?:this|the|these)\b[^.]{0,80}?\b(?:means?|indicates?)\b/i.test(first) || announcesReasons(first);
}

/** "Error message:" ahead of one. */
const isBareLabel = (block: Block): boolean =>
  block.type === 'paragraph' && /^(?:error )?messages?:$/i.test(plainText(block.children));

function readSection(section: Section): readonly Symptom[] {
  const parts = announcesParts(section)
    ? section.sections
    : section.sections.filter((sub) => sub.kind === 'symptom' || sub.kind === 'alternative');
  if (parts.length > 0) return withLeadIn(parts.map(readPart), section.blocks);
  const blocks = [...namedIn(section), ...(section.blocks.length > 0 ? section.blocks : allBlocks(section))];
  const labelled = splitAtLabels(blocks);
  return labelled.length > 1 ? labelled.map(toSymptom) : splitSymptoms(blocks, /^impact\b/i.test(section.title));
}

/** "… one of the following messages:" above a heading for each. */
function announcesParts({ blocks, sections }: Section): boolean {
  const leadIn = blocks.at(-1);
  if (leadIn?.type !== 'paragraph' || sections.length < 2 || !announcesMessages(lastSentence(plainText(leadIn.children))))
    return false;
  return sections.every(({ kind }) => kind === 'other' || kind === 'symptom' || kind === 'alternative');
}

/** "### Scenario 2": what stands below it, else its own words. */
function readPart(part: Section): Symptom {
  const blocks = allBlocks(part);
  return toSymptom(part.heading && (blocks.length === 0 || part.kind === 'other') ? [part.heading, ...blocks] : blocks);
}

/** "Problem: the service stops" says in its heading what is seen. */
function namedIn({ heading, title }: Section): readonly Block[] {
  const named = /^(?:symptom|problem|issue)s?(?: #?\d+)?\s*:\s*(?<problem>.+)$/i.exec(title)?.groups?.problem;
  return heading && named !== undefined
    ? [{ type: 'paragraph', at: heading.at, children: [{ type: 'text', value: named }] }]
    : [];
}

/** "Error message 1", "Scenario 2" alone on a line, often in bold. */
const LABEL = /^(?:symptoms?|scenario|issue|problem|case|errors?|error message|message)\s*#?\d+\s*[:.]?$/i;

/** What stands below each label that counts the symptoms; what stands ahead of the first introduces them. */
function splitAtLabels(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const labels = blocks.flatMap((block, i) => (block.type === 'paragraph' && LABEL.test(plainText(block.children)) ? [i] : []));
  return labels.map((at, i) => blocks.slice(at + 1, labels[i + 1])).filter(hasWords);
}

/** "Similar symptoms can also occur with …" further down. */
function readFurtherSymptoms(section: Section): readonly Symptom[] {
  const blocks = section.blocks;
  const at = blocks.findIndex(
    (block) =>
      block.type === 'paragraph' &&
      /^(?:similar|the same|additional|other) (?:symptoms?|problems?|errors?|events?|behaviou?r) (?:can|may|might|could) (?:also )?(?:occur|appear|happen|result|be (?:seen|caused|logged|displayed))\b/i.test(
        plainText(block.children),
      ),
  );
  if (at < 0) return [];
  const next = blocks[at + 1];
  return [toSymptom(blocks.slice(at, next?.type === 'code' ? at + 2 : at + 1))];
}
