import type { Remedy, Step } from '../../model/article.ts';
import { blocksText } from '../../model/plainText.ts';
import { readAnswerBehind } from './answers.ts';
import { findCondition } from './conditions.ts';
import { isInstruction } from './instructions.ts';
import { findSentences } from './sentences.ts';

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

/** What `sentence` may send to, as `plainTitle` has it. `isCase`: it stands under a condition, where to see something is to go there. */
export function titlesIn(sentence: string, isCase: boolean): readonly string[] {
  const patterns = isCase || isAnswered(sentence) ? [GOES, ANSWERED, REFERS] : [GOES];
  return patterns.flatMap((pattern) => {
    const title = pattern.exec(sentence)?.groups?.title;
    return title === undefined ? [] : [plainTitle(title)];
  });
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

/** Whether `titles` has the heading `title`. */
export const isSentTo = (title: string, titles: ReadonlySet<string>): boolean => titles.has(plainTitle(title));
