import type { Symptom } from '../../model/article.ts';
import type { Block } from '../../model/content.ts';
import { blocksText, plainText } from '../../model/plainText.ts';
import { opensNextTry } from './goals.ts';
import { findFirstInstruction, isInstruction } from './instructions.ts';
import { announcesSymptoms } from './leadIns.ts';
import { reportsFault, reportsProblem } from './problems.ts';
import { allBlocks, type Section } from './sections.ts';
import { isMessage, isOrLine, lastSentence, splitSymptoms, toSymptom } from './splitSymptoms.ts';
import { findStated } from './statedCauses.ts';
import { teaches } from './title.ts';

/** Openings that tell what the article is for, and report nothing. */
const ABOUT_THE_ARTICLE =
  /^(?:this (?:step-by-step )?(?:article|document|page|guide|section|topic|list|file|chapter)|the (?:following(?! (?:[\w-]+ )?message (?:may|might|will|is|appears)\b)|purpose|information)|below|for (?:more|additional)|how to|to \w+|you can|use|microsoft (?:provides|has released)|note)\b|^the "[^"]+" section\b/i;

/** "BUG: …", "Receipt Is Not Sent", "Prints Slowly" */
const TITLE_OF_PROBLEM = /^(?:bug|prb|fix|doc(?:err)?)\b|\bnot\b|\bslow(?:ly)?\b/i;

/** "If you attempt to connect two servers, you will get the following error": what is seen, further down than the opening. */
const SEEN_WHEN =
  /^(?:the following (?:[\w-]+ )?message (?:may |might |will |is )?(?:be )?(?:appears?|displayed)\b|(?:if|when|whenever|while|after)\b(?:[^.]|\.(?=\S))*\b(?:(?:you|users?) (?:may |might |will )?(?:only |also )?(?:receives?|experiences?|encounters?|(?:get|see)s? (?:the following|an?) (?:\w+ )?(?:error|message|event))|(?:error|message|warning|event)(?: similar to the following)? (?:may |might |will |is )?(?:be )?(?:appears?|displayed|logged|recorded|occurs?))\b)/i;

/** "This behavior is by design.", "Microsoft has confirmed this to be a problem", "This information is not correct.", "This problem occurs because …": what stands in front is what is seen. */
const JUDGES_OPENING =
  /\b(?:this|which) (?:[\w-]+ )?is (?:by (?:[\w-]+ )?design|expected behaviou?r|(?:also )?incorrect|not (?:correct|true)|an? (?:documentation )?error)\b|\bconfirmed (?:this|that this)\b|\bdocumentation error\b/i;

const isJudged = ({ blocks, sections }: Section): boolean =>
  [...blocks, ...sections.filter(({ kind }) => kind === 'summary' || kind === 'more').flatMap((sub) => sub.blocks)].some(
    (block) => block.type === 'paragraph' && (JUDGES_OPENING.test(plainText(block.children)) || findStated(block) !== undefined),
  );

/** What an article without a section of symptoms says of them: a list that it announces, else the paragraph that tells what is seen. */
export function readOpening(root: Section): readonly Symptom[] {
  const summary = root.sections.find((section) => section.kind === 'summary');
  const sources = [root.blocks, ...(summary ? [allBlocks(summary)] : [])];
  const listed = [...sources, ...root.sections.filter(({ kind }) => kind === 'more').map(({ blocks }) => blocks)]
    .map(readAnnouncedList)
    .find((found) => found.length > 0);
  if (listed) return listed;
  // Where a remedy or a cause follows, the opening tells of what, whatever its words.
  const isRemedied = root.sections.some(({ kind }) => ['cause', 'resolution', 'workaround', 'status'].includes(kind));
  const further = root.sections.filter(({ kind }) => kind === 'more').map(({ blocks }) => blocks);
  for (const blocks of [...sources, ...further]) {
    const at = further.includes(blocks) ? findSeenWhen(blocks, root.title) : findOpening(blocks, isRemedied, root.title);
    if (at >= 0) return openingAt(blocks, at);
  }
  if (teaches(root.title) || !isJudged(root)) return [];
  for (const blocks of sources) {
    const at = findOpening(blocks, true, root.title);
    if (at >= 0) return openingAt(blocks, at);
  }
  return [];
}

/** The paragraph at `at`, with the message that it quotes; and what else may be seen instead, behind "-or-". */
function openingAt(blocks: readonly Block[], at: number): readonly Symptom[] {
  const opening = blocks.slice(at, at + 1);
  if (!blocksText(opening).endsWith(':')) return [toSymptom(opening)];
  const behind = blocks.slice(at + 1);
  const isQuoted = (block: Block, i: number): boolean => {
    const before = behind[i - 1];
    return isMessage(block) || isOrLine(block) || (block.type === 'paragraph' && before !== undefined && isOrLine(before));
  };
  const end = behind.findIndex((block, i) => !isQuoted(block, i));
  const quoted = behind.slice(0, end < 0 ? undefined : end);
  return quoted.some(isOrLine) ? splitSymptoms([...opening, ...quoted]) : [toSymptom([...opening, ...quoted.slice(0, 1)])];
}

/** The first paragraph, where it reports a problem; under a title that does, the first one that does; else what is seen when. */
function findOpening(blocks: readonly Block[], isRemedied: boolean, title: string): number {
  if (teaches(title) && !isRemedied) return -1;
  const isFault = reportsProblem(title) || TITLE_OF_PROBLEM.test(title);
  const paragraphs = blocks.flatMap((block, i) =>
    block.type === 'paragraph' && isOpening(plainText(block.children)) ? [i] : [],
  );
  for (const [i, at] of paragraphs.slice(0, isFault ? MOST_READ : 1).entries()) {
    const text = blocksText(blocks.slice(at, at + 1));
    if (i > 0 && findFirstInstruction(text) !== undefined) break;
    const isOwn = i === 0 && (isRemedied || reportsFault(withoutOffers(text)));
    const isOfTitle = isFault && reportsProblem(text) && (i === 0 || !COMMENTS.test(text));
    if ((isOwn || isOfTitle) && !ABOUT_THE_ARTICLE.test(text)) return at;
  }
  return findSeenWhen(blocks, title);
}

/** "This list may help where an uninstall has failed.", "… when you troubleshoot printing problems": what the article is good for. */
const OFFERS =
  /(?<=^|[.!?]\s+)(?:this|the information in this) (?:article|document|page|guide|section|topic|list)\b(?:[^.]|\.(?=\S))*|\b(?:troubleshoot(?:ing)?|diagnose|resolve|solve)\b(?: [\w-]+){0,3}? (?:problems|issues|errors)\b/gi;

const withoutOffers = (text: string): string => text.replace(OFFERS, '');

/** So much of a paragraph is looked at for it. */
const MOST_SEEN = 1_000;

/** The paragraph that says what is seen when. */
const findSeenWhen = (blocks: readonly Block[], title: string): number =>
  teaches(title)
    ? -1
    : blocks.findIndex((block) => {
        const text = block.type === 'paragraph' ? plainText(block.children).slice(0, MOST_SEEN) : '';
        return SEEN_WHEN.test(text) && !isInstruction(text);
      });

/** "Severity: critical", "Owner: Platform": told of the article, by templates. */
const FIELD =
  /^(?:alert(?: name)?|severity|priority|team|owner|author|service|status|audience|last (?:updated|reviewed)|created|tags?|category|versions?)\s*:\s/i;

const isOpening = (text: string): boolean => text !== '' && !FIELD.test(text) && !opensNextTry(text) && !tellsIf(text);

/** "If all boxes are ticked and it still fails, assign it to the second line.": when to do what, and nothing that is seen. */
const tellsIf = (text: string): boolean => /^if [^,]*\bstill\b/i.test(text) && isInstruction(text);

/** "This error occurs when …", "This is incorrect.": about what stands in front. */
const COMMENTS = /^(?:this|that|these|those|it|however|afterwards?|as a result|in this case|a)\b/i;

/** Further down, an opening tells what to do. */
const MOST_READ = 3;

/** "You may experience the following problems:" and their list, without a heading that says so. */
function readAnnouncedList(blocks: readonly Block[]): readonly Symptom[] {
  const at = blocks.findIndex((block, i) => block.type === 'list' && isExperienced(blocks[i - 1]));
  return at < 0 ? [] : splitSymptoms(blocks.slice(at - 1, at + 1));
}

function isExperienced(leadIn: Block | undefined): boolean {
  if (leadIn?.type !== 'paragraph') return false;
  const sentence = lastSentence(plainText(leadIn.children));
  return (
    announcesSymptoms(sentence) &&
    /\b(?:you|users?)\b[^.]*\b(?:experience|encounter|notice|see|receive|get|find)\b/i.test(sentence)
  );
}
