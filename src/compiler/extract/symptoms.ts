import type { Symptom } from '../../model/article.ts';
import type { Block } from '../../model/content.ts';
import { blocksText, plainText } from '../../model/plainText.ts';
import { opensWithCause } from './causes.ts';
import { findFirstInstruction, isInstruction } from './instructions.ts';
import { announcesMessages, announcesSymptoms, isOr } from './leadIns.ts';
import { findPassage } from './passage.ts';
import { asksForHelp, findProblems, isProblem, reportsFault, reportsProblem, wordsOfProblem } from './problems.ts';
import { allBlocks, type Section } from './sections.ts';
import { teaches } from './title.ts';

/** Openings that tell what the article is for, and report nothing. */
const ABOUT_THE_ARTICLE =
  /^(?:this (?:step-by-step )?(?:article|document|page|guide|section|topic|list|file|chapter)|the (?:following|purpose|information)|below|for (?:more|additional)|how to|to \w+|you can|use|microsoft (?:provides|has released)|note)\b/i;

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
  const end = problem.blocks.findIndex(opensWithCause);
  const own = problem.blocks.slice(0, end < 0 ? undefined : end).filter((block) => !isBareLabel(block));
  if (
    own.some(
      (block) => isMessage(block) || block.type === 'list' || (block.type === 'paragraph' && reportsProblem(blocksText([block]))),
    )
  )
    return splitSymptoms(own);
  const words = wordsOfProblem({ ...problem, blocks: own });
  return saysAnything(words) ? [toSymptom(words)] : [];
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
  return labels.map((at, i) => blocks.slice(at + 1, labels[i + 1])).filter(saysAnything);
}

/** A list of symptoms gives one per item; messages with "-or-" between them one each; anything else is one. */
function splitSymptoms(blocks: readonly Block[], isImpact = false): readonly Symptom[] {
  const messages = splitMessages(blocks) ?? splitAtOr(blocks);
  if (messages) return messages;
  const at = blocks.findIndex(
    (block, i) => block.type === 'list' && (isSymptomList(blocks, i) || (isImpact && listsEffects(blocks[i - 1]))),
  );
  const list = blocks[at];
  if (list?.type !== 'list') return saysAnything(blocks) ? [toSymptom(blocks)] : [];
  const start = leadInOf(blocks, at);
  const before = blocks.slice(0, start);
  const isScene = before.every((block) => !isProse(block) || SETS_SCENE.test(blocksText([block])));
  const items = list.items.map((item) => item.children);
  const rest = blocks.slice(at + 1);
  const last = items.at(-1);
  const whole = last && rest.length > 0 ? [...items.slice(0, -1), [...last, ...rest]] : items;
  const listed = withLeadIn(whole.filter(saysAnything).map(toSymptom), isScene ? blocks.slice(0, at) : blocks.slice(start, at));
  return isScene ? listed : [toSymptom(before), ...listed];
}

const listsEffects = (block: Block | undefined): boolean =>
  block?.type === 'paragraph' && /^(?!.*\bindicates?\b).*:$/is.test(plainText(block.children));

/** "Assume that a user opens a shared mailbox.": what the symptoms below have in common, and none of them. */
const SETS_SCENE = /^(?:assume|consider|suppose|imagine)\b/i;

const saysAnything = (blocks: readonly Block[]): boolean => blocksText(blocks) !== '';

/** The first of the symptoms with what introduces them all. */
function withLeadIn([first, ...others]: readonly Symptom[], leadIn: readonly Block[]): readonly Symptom[] {
  if (!first) return [];
  return [leadIn.some(isProse) ? { ...first, leadIn } : first, ...others];
}

/** "-or-" between paragraphs that each tell what one sees. */
function splitAtOr(blocks: readonly Block[]): readonly Symptom[] | null {
  const at = blocks.findIndex((block) => block.type === 'paragraph' && isOr(plainText(block.children)));
  const [before, behind] = [blocks.slice(0, at), blocks.slice(at + 1)];
  if (at < 1 || !before.some(({ type }) => type === 'paragraph') || behind[0]?.type !== 'paragraph') return null;
  return [...splitSymptoms(before), ...splitSymptoms(behind)];
}

/** The lead-in paragraph announces symptoms, or the list stands alone in its section. */
function isSymptomList(blocks: readonly Block[], at: number): boolean {
  const leadIn = blocks[at - 1];
  if (leadIn === undefined) return true;
  return leadIn.type === 'paragraph' && announcesSymptoms(lastSentence(plainText(leadIn.children)));
}

const lastSentence = (text: string): string => text.split(/(?<=[.!?])\s+/).at(-1) ?? text;

/** The lead-in's place; where the lead-in paragraph says more than its announcement, it stays with what is before. */
function leadInOf(blocks: readonly Block[], at: number): number {
  const leadIn = blocks[at - 1];
  if (leadIn?.type !== 'paragraph') return at;
  const text = plainText(leadIn.children);
  return lastSentence(text) === text ? at - 1 : at;
}

const isProse = (block: Block): boolean => block.type !== 'admonition' && blocksText([block]) !== '';

/**
 * "… one of the following errors:", then messages with "-or-" between them, or each below a paragraph of its own ("If you are using Access"): one per message.
 * What comes behind is one more.
 */
function splitMessages(blocks: readonly Block[]): readonly Symptom[] | null {
  const leadIn = blocks[0];
  if (leadIn?.type !== 'paragraph' || !announcesMessages(lastSentence(plainText(leadIn.children)))) return null;
  const groups = groupMessages(blocks.slice(1));
  const hasOr = groups.some(({ joined }) => joined);
  const count = groups.findIndex((group, i) => !isMessageGroup(group) && !(i === 0 && hasOr && group.own.every(isMessage)));
  const messages = count < 0 ? groups : groups.slice(0, count);
  if (messages.length < 2) return null;
  const rest = count < 0 ? [] : groups.slice(count).flatMap(({ own }) => own);
  const shown = withLeadIn(
    messages.map(({ own }) => toSymptom(own)),
    [leadIn],
  );
  return saysAnything(rest) ? [...shown, toSymptom(rest)] : shown;
}

interface MessageGroup {
  readonly own: readonly Block[];
  /** An "-or-" stands in front or behind. */
  readonly joined: boolean;
}

const isMessage = (block: Block): boolean => block.type === 'code' || block.type === 'quote';

/** A message with the paragraph that introduces it, "-or-" left out. */
function groupMessages(blocks: readonly Block[]): readonly MessageGroup[] {
  const groups: MessageGroup[] = [];
  let own: readonly Block[] = [];
  let joined = false;
  blocks.forEach((block, i) => {
    if (block.type === 'paragraph' && isOr(plainText(block.children))) {
      joined = true;
      return;
    }
    own = [...own, block];
    if (!isMessage(block)) return;
    const next = blocks[i + 1];
    const orNext = next?.type === 'paragraph' && isOr(plainText(next.children));
    groups.push({ own, joined: joined || orNext });
    own = [];
    joined = false;
  });
  return own.length > 0 ? [...groups, { own, joined: false }] : groups;
}

/** A message alone among others, or one under a condition of its own. */
function isMessageGroup({ own, joined }: MessageGroup): boolean {
  const [first, ...others] = own;
  if (!first || !own.some(isMessage)) return false;
  if (isMessage(first)) return joined;
  return (
    others.length === 1 &&
    first.type === 'paragraph' &&
    /^(?:if|for|when|in|on)\b/i.test(plainText(first.children)) &&
    !/[.]$/.test(plainText(first.children))
  );
}

/** "BUG: …", "Receipt Is Not Sent", "Prints Slowly" */
const TITLE_OF_PROBLEM = /^(?:bug|prb|fix|doc(?:err)?)\b|\bnot\b|\bslow(?:ly)?\b/i;

/** "If you attempt to connect two servers, you will get the following error": what is seen, further down than the opening. */
const SEEN_WHEN =
  /^(?:if|when|whenever|while|after)\b(?:[^.]|\.(?=\S))*\b(?:(?:you|users?) (?:may |might |will )?(?:only |also )?(?:receives?|experiences?|encounters?|(?:get|see)s? (?:the following|an?) (?:\w+ )?(?:error|message|event))|(?:error|message|warning|event) (?:may |might |will |is )?(?:be )?(?:appears?|displayed|logged|recorded|occurs?))\b/i;

function readOpening(root: Section): readonly Symptom[] {
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
    const opening = blocks[at];
    if (opening?.type !== 'paragraph') continue;
    const text = plainText(opening.children);
    return [toSymptom([opening, ...blocks.slice(at + 1).filter(followsColon(text))])];
  }
  return [];
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
    const isOwn = i === 0 && (isRemedied || reportsFault(text));
    const isOfTitle = isFault && reportsProblem(text) && (i === 0 || !COMMENTS.test(text));
    if ((isOwn || isOfTitle) && !ABOUT_THE_ARTICLE.test(text)) return at;
  }
  return findSeenWhen(blocks, title);
}

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

const isOpening = (text: string): boolean => text !== '' && !FIELD.test(text);

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

/** What an opening that ends in a colon quotes belongs to it. */
const followsColon =
  (text: string) =>
  (block: Block, i: number): boolean =>
    i === 0 && text.endsWith(':') && (block.type === 'code' || block.type === 'quote');

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

function toSymptom(blocks: readonly Block[]): Symptom {
  return { blocks, passage: findPassage(blocks) };
}
