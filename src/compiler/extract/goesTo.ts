import type { Remedy, Step } from '../../model/article.ts';
import { blocksText } from '../../model/plainText.ts';
import { readAnswerBehind } from './answers.ts';
import { findCondition } from './conditions.ts';
import { isInstruction } from './instructions.ts';
import { findSentences } from './sentences.ts';
import { MOST_WAYS } from './waysInList.ts';

/** What a sentence ends with that sends somewhere: a name, in quotation marks or not. */
const TITLE = `["“']?(?<title>[^"“”]{1,90}?)["”']?(?: section)?(?: below| above)?[.!;,]?$`;

/** What the words that send may stand behind. */
const BEHIND = String.raw`(?:^|[\s,:;.(→⇒>–—-])`;

/** "Yes: go to Rotate the logs.", "If it is full, continue with "Expand the volume".", "No → go to *No power*" */
const GOES = new RegExp(
  `${BEHIND}(?<!\\bor )(?:go|proceed|continue|skip|jump|move|turn|return)(?: (?:on|back|straight|directly|ahead))* (?:to|with|at) (?:the )?(?:section )?${TITLE}`,
  'i',
);

/** "If not, see Renew the certificate.", "No: follow the steps in Gateway down." */
const REFERS = new RegExp(
  `${BEHIND}(?:see|follow|use|try|perform|do|read)(?: the)?(?: (?:steps|instructions|procedure|section)(?: in| under| of| for)?)? ${TITLE}`,
  'i',
);

/** "No → Q2", "Yes: Gateway down" */
const ANSWERED = new RegExp(String.raw`^(?:if )?(?:yes|no|so|not)\s*[,:.→⇒>=–—-]+\s*${TITLE}`, 'i');

/** A name by which it is compared with those of sections and steps. */
export const plainTitle = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[\s.:!?]+$/, '')
    .trim();

/** Most sentences have none of these, and pay for one look. */
const MAY_GO = /\b(?:go|proceed|continue|skip|jump|move|turn|return)\b/i;
const MAY_BE_CASE = /\bif\b|^(?:yes|no|in|for|on|with|under|using|to)\b/i;

/** What `sentence` may send to, as `plainTitle` has it. `isCase`: it stands under a condition, where to see something is to go there. */
export function titlesIn(sentence: string, isCase: boolean): readonly string[] {
  const sent = MAY_GO.test(sentence) ? titlesBy(GOES, sentence) : NONE;
  if (!isCase && !MAY_BE_CASE.test(sentence)) return sent;
  const others = [ANSWERED, REFERS].flatMap((pattern) => titlesBy(pattern, sentence));
  return others.length > 0 && (isCase || isAnswered(sentence)) ? [...sent, ...others] : sent;
}

const NONE: readonly string[] = [];

function titlesBy(pattern: RegExp, sentence: string): readonly string[] {
  const title = pattern.exec(sentence)?.groups?.title;
  return title === undefined ? [] : [plainTitle(title)];
}

const isAnswered = (sentence: string): boolean => readAnswerBehind(sentence) !== null || findCondition(sentence) !== null;

/** "If yes, stop.", "No: you're done.", "Yes → Problem solved." */
const ENDS =
  /^(?:if [^,]{2,60}, (?:then )?|(?:yes|no)\s*[,:.→⇒>=–—-]+\s*)?(?:(?:please )?stop(?: here)?|you(?:['’]re| are) (?:all )?(?:done|finished|set)|(?:the )?(?:problem|issue) (?:is |has been )?(?:solved|resolved|fixed)|(?:no|nothing) (?:further|more|else)\b[^.]*|done|solved|resolved|finished|congratulations)[.!]*$/i;

/** "Otherwise, continue to the next step.", "If yes, continue." */
const GOES_ON =
  /(?:^|[\s,:→⇒>=–—-])(?:(?:go|proceed|continue|move|skip)(?: on| ahead)? (?:to|with) (?:the )?next (?:step|question|check)|continue|proceed|go on|next(?: step)?)[.!]*$/i;

/** Whether `sentence`, which is an answer, says no more than to go on with what stands below. */
export const goesOn = (sentence: string): boolean => GOES_ON.test(sentence) && saysOnlyWhere(sentence);

/** What stands ahead of what is to be done under a condition. */
const AHEAD = /^(?:(?:if )?(?:yes|no|so|not)|otherwise|if [^,]{1,160},)[\s,:.→⇒>=–—-]*(?:then )?/i;

/** Whether `sentence` tells nothing but where to go: not "If it is down, restart it, and then go to step 3." */
export function saysOnlyWhere(sentence: string): boolean {
  const told = sentence.replace(AHEAD, '');
  const at = [GOES, REFERS, GOES_ON].map((pattern) => pattern.exec(told)?.index ?? told.length);
  const ahead = told.slice(0, Math.min(...at));
  return ahead === told || !isInstruction(ahead.charAt(0).toUpperCase() + ahead.slice(1));
}

/** Whether `sentence`, which stands under a condition, says that nothing else is to be done. */
export const ends = (sentence: string): boolean => ENDS.test(sentence);

/** The titles of sections that any step sends to, as `isSentTo` knows them. */
export function findSentTitles(remedies: readonly Remedy[]): ReadonlySet<string> {
  const titles = new Set<string>();
  const addOf = ({ blocks, steps, condition }: Step): void => {
    for (const { text } of findSentences(blocksText(blocks)))
      for (const title of titlesIn(text, condition !== null)) titles.add(title);
    steps.forEach(addOf);
  };
  for (const { steps } of remedies) steps.forEach(addOf);
  return titles;
}

/** Whether the steps of `remedies` have the words of any of `titles`: a look for these costs less than to read every sentence. None of more titles than anybody chooses among. */
export function mentionAny(remedies: readonly Remedy[], titles: readonly string[]): boolean {
  const named = titles.filter((title) => title !== '');
  if (named.length === 0 || named.length > MOST_WAYS) return false;
  const words = remedies
    .map(({ steps }) => wordsOf(steps))
    .join('\n')
    .toLowerCase();
  return named.some((title) => words.includes(title.toLowerCase()));
}

const wordsOf = (steps: readonly Step[]): string =>
  steps.map(({ blocks, steps: nested }) => `${blocksText(blocks)} ${wordsOf(nested)}`).join(' ');

/** Whether `titles` has the heading `title`. */
export const isSentTo = (title: string, titles: ReadonlySet<string>): boolean => titles.has(plainTitle(title));
