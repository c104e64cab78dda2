import type { Remedy } from '../../model/article.ts';
import type { Block, Paragraph } from '../../model/content.ts';
import { isBoilerplate } from './instructions.ts';
import { findPassage } from './passage.ts';
import { findSentences } from './sentences.ts';
import { inlineText, sliceInlines } from './sliceInlines.ts';
import { draftStep, finishStep, type StepContext } from './stepDraft.ts';
import { readSteps } from './steps.ts';

/** "This problem was first corrected in …", "It has been fixed in …", "A fix is available …", "obtain the fix". */
const CORRECTED =
  /\b(?:(?:was|has been|have been|is|are|were)(?: first)? (?:corrected|fixed|resolved|addressed|eliminated)\b|(?:does not|no longer) (?:occurs?|appears?|exists?|happens?) in (?:\w+ )*(?:later|newer|version|windows|microsoft|\w+ \d)|(?:a |the )?(?:supported )?(?:fix|hotfix|patch|update) (?:is|for this[^.]*is) (?:now )?available|now available as a (?:hot ?fix|fix|patch)|plan(?:s|ned) to correct|obtain (?:the|this) (?:fix|hotfix|update|following))/i;

/** "in the latest service pack for Windows NT 4.0 ·": the product a sentence of several speaks of. */
const PRODUCT =
  /\b(?:service packs? for|in (?:microsoft )?)(?<product>(?:Microsoft )?(?:Windows|Exchange|SNA|SQL|Systems|Office|Outlook|BackOffice|Internet)\b[^.;]*?\b(?:version )?\d[\d.]*)/i;

/** "Microsoft has confirmed this to be a problem in Exchange Server version 5.0.", ahead of where it was corrected. */
const CONFIRMED_IN =
  /\bconfirmed this to be a (?:problem|bug) in (?:the )?(?<product>[^.;]{0,80}?\d[\d.]{0,12}(?:,? (?:and )?\d[\d.]{0,12}){0,8})(?=[.,;]?(?:\s|$))/i;

/** So much of what stands ahead is looked at: the sentence in front, and the one before it. */
const MOST_AHEAD = 400;

/**
 * What a Status section offers: the sentence that names the release or fix, to the end of its paragraph; one remedy per such paragraph.
 * A section that only confirms the problem offers nothing.
 */
export function readStatus(blocks: readonly Block[], context: StepContext): readonly Remedy[] {
  const paragraphs = blocks.filter((block) => block.type === 'paragraph').flatMap(readParagraph);
  const several = paragraphs.length > 1;
  return paragraphs.map(({ paragraph, sentence, ahead }) => {
    const steps = readSteps([paragraph], context);
    const own = { ...finishStep(draftStep([paragraph])), condition: null, fork: null };
    const product = (CONFIRMED_IN.exec(ahead.slice(-MOST_AHEAD)) ?? PRODUCT.exec(sentence))?.groups?.product;
    const when = several ? (product?.replace(/\.$/, '') ?? null) : null;
    return {
      section: 'resolution',
      label: null,
      when,
      cause: null,
      steps: [steps[0] && steps.length === 1 && startsAlike(steps[0].blocks, paragraph) ? steps[0] : own],
      checkAfterEachStep: [],
      passage: findPassage([paragraph]),
    };
  });
}

const startsAlike = (blocks: readonly Block[], paragraph: Paragraph): boolean => {
  const first = blocks[0];
  return first?.type === 'paragraph' && inlineText(first.children) === inlineText(paragraph.children);
};

interface Corrected {
  /** From the sentence that names the release or fix. */
  readonly paragraph: Paragraph;
  readonly sentence: string;
  /** What the paragraph says in front of it. */
  readonly ahead: string;
}

function readParagraph(paragraph: Paragraph): readonly Corrected[] {
  const sentence = findSentences(inlineText(paragraph.children)).find(
    ({ text }) =>
      CORRECTED.test(text) &&
      !(/^for\b/i.test(text) && isBoilerplate(text)) &&
      !/\b(?:not|never) (?:been )?(?:corrected|fixed)|\bno (?:\w+ )?(?:fix|hotfix|patch|update) is\b/i.test(text),
  );
  if (!sentence) return [];
  return [
    {
      paragraph: { ...paragraph, children: sliceInlines(paragraph.children, sentence.start) },
      sentence: sentence.text,
      ahead: inlineText(paragraph.children).slice(0, sentence.start),
    },
  ];
}
