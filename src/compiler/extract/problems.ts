import type { Cause } from '../../model/article.ts';
import type { Block } from '../../model/content.ts';
import { isWithin } from './passage.ts';
import { placeOf, type Section, type SectionKind } from './sections.ts';

/** Wording that reports something going wrong. */
const PROBLEM =
  /\b(?:errors?|fail(?:s|ed|ure|ing)?(?!-?over)|takes? (?:a )?(?:very )?(?:long|longer)|hangs?|hung|keeps? \w+ing|cannot|can't|could not|unable|missing|incorrect(?:ly)?|does not|do not|doesn't|don't|may not|will not|won't|did not|is not|are not|crash(?:es)?|stops?|garbled|problems?|corrupt(?:ed)?|invalid|unexpected(?:ly)?|access violation|fault|slow|lost|wrong|no longer|not (?:work(?:ing)?|appear(?:ing)?|displayed|available)|conflict|inaccessible|denied|warning|event id|stuck|frozen|freez(?:es|ing)|unresponsive|unreachable|timed out|times out|flicker(?:s|ing)?|disappear(?:s|ed|ing)?|disconnect(?:s|ing)|drops|overheat(?:s|ing)|locked out|(?:black|blue|blank|white) screen|(?:is|goes|went|turns|stays) (?:black|blank|white|dark|frozen)|no (?:sound|audio|picture|image|signal|service|power|connection|internet|response))\b/i;

/** Whether an opening paragraph or a heading reports something going wrong. */
export const reportsProblem = (text: string): boolean => PROBLEM.test(text);

/** What is said of faults alone; "does not", "may not" and "is not" are said of anything. */
const FAULT =
  /\b(?:errors?|fail(?:s|ed|ure|ing)?(?!-?over)|hangs?|hung|cannot|can't|could not|unable|incorrect(?:ly)?|crash(?:es)?|garbled|problems?|corrupt(?:ed)?|invalid|unexpected(?:ly)?|access violation|faults?(?!-? ?toler)|no longer|inaccessible|denied|event id|stops? (?:responding|working|functioning|[a-z]+ing)|(?:you|users?) (?:may|might|will|can|are|were) not|not be able|(?:will|may|might|does|do|did) not (?:actually )?(?:work|operate|print|start|run|appear|display|load|function|respond|open|install))\b/i;

/** "When you run it in standard mode, the window may not have a button." */
const WHAT_HAPPENS = /^(?:if|when|whenever|while|after|in (?:certain|some)) (?!you (?:want|wish)\b)/i;

/** Whether a text reports a fault in so many words. */
export const namesFault = (text: string): boolean => FAULT.test(text);

/** Whether a text names a fault, or what does not happen when. */
export const reportsFault = (text: string): boolean => namesFault(text) || (WHAT_HAPPENS.test(text) && reportsProblem(text));

/** Who meets a fault, when, and how it shows. */
const MEETS =
  /\b(?:you|users?|if|when|after|errors?|messages?|warnings?|events?|fail(?:s|ed|ure)?|cannot|can't|unable|(?:does|do|is|are) not|(?:does|do|is|are)n't)\b/i;

/** Whether a text tells of a fault that somebody meets: "If you use a proxy, the pull fails.", and not "The kernel limits it." */
export const tellsWhatIsMet = (text: string): boolean => reportsProblem(text) && MEETS.test(text);

/** Names of chapters and articles whose headings are problems, or say how to find them. */
const CHAPTER =
  /\b(?:troubleshoot(?:ing)?|(?:common|known|frequent|typical|possible) (?:problems|issues|errors|questions)|faqs?|frequently asked (?:\w+ )?questions)\b/i;

/** Whether an article or a section of this title collects problems: "Troubleshooting", "FAQ". */
export const collectsProblems = (title: string): boolean => CHAPTER.test(title);

/** "There is no sound. What should I do?" */
const ASKS_FOR_HELP = /\bwhat (?:should|can|do) I do\b|\bhow (?:do|can) I (?:fix|solve|resolve|repair)\b/i;

/** Whether a question is about something that goes wrong. */
export const asksForHelp = (question: string): boolean => reportsProblem(question) || ASKS_FOR_HELP.test(question);

/** A name that only counts, ahead of what the problem is: "Issue 2: ", "Scenario B", "3) ". */
const COUNTED =
  /^(?:(?:scenario|case|issue|problem|symptom|error)(?: ?#?(?:\d{1,2}|[a-e]))?\s*(?:[:.–—-]\s*|$)|\d{1,3}[.)]\s+(?=\S))/i;

/** "3) The mount is refused" counts problems, where "Step 3" belongs to a procedure. */
export const isNumbered = (title: string): boolean => /^\d{1,3}[.)]\s/.test(title);

/** Whether a section is headed by a problem, and holds its own way out: "## The printer shows E1" above "### Solution". */
export function isProblem({ heading, kind, title, sections }: Section): boolean {
  const mayBe = kind === 'other' || kind === 'alternative' || kind === 'symptom' || (kind === 'part' && isNumbered(title));
  return heading !== null && mayBe && sections.some(holdsWay);
}

/** "Solution", or "Solution 1" beside "Solution 2". */
const holdsWay = ({ kind, title }: Section): boolean =>
  kind === 'resolution' ||
  kind === 'workaround' ||
  (kind === 'alternative' && /^(?:work ?around|solution|resolution|fix)\b/i.test(title));

/** Kinds of sections that may be chapters of problems. */
const CHAPTERS: readonly SectionKind[] = ['other', 'summary', 'more'];

/** How many problems a section holds, those in chapters below it included. */
export const countProblems = ({ sections }: Section): number =>
  sections.reduce((sum, sub) => sum + (isProblem(sub) ? 1 : CHAPTERS.includes(sub.kind) ? countProblems(sub) : 0), 0);

/** Whether most of what a section holds are problems: "## Troubleshooting" above one heading for each, or above chapters of them. */
export function holdsProblems(section: Section): boolean {
  if (countProblems(section) < 2) return false;
  const told = section.sections.filter(({ kind }) => kind !== 'references' && kind !== 'more');
  const held = told.filter((sub) => isProblem(sub) || (CHAPTERS.includes(sub.kind) && countProblems(sub) > 0));
  return held.length * 2 >= told.length;
}

/** The problems of an article, in its order, however deep its chapters. */
export const findProblems = ({ sections }: Section): readonly Section[] =>
  sections.flatMap((section) => {
    if (isProblem(section)) return [section];
    return CHAPTERS.includes(section.kind) || holdsProblems(section) ? findProblems(section) : [];
  });

/** Whether an article holds several problems, most of its causes in them, and no heading for the causes of them all. */
export function isByProblem(root: Section, causes: readonly Cause[]): boolean {
  const places = findProblems(root).map(placeOf);
  if (places.length < 2 || root.sections.some(({ kind }) => kind === 'cause')) return false;
  const inside = causes.filter(({ passage }) => passage !== null && places.some((place) => isWithin(passage, place)));
  return inside.length * 2 >= causes.length;
}

/** What the heading says the problem is; empty where it only counts ("Scenario B"). */
export const problemInTitle = ({ title }: Section): string => title.replace(COUNTED, '').trim();

/** The problem as its author puts it: the words of its heading, then what stands ahead of the first heading below. */
export function wordsOfProblem(section: Section): readonly Block[] {
  const named = problemInTitle(section);
  const { heading, blocks } = section;
  return heading && named !== ''
    ? [{ type: 'paragraph', at: heading.at, children: [{ type: 'text', value: named }] }, ...blocks]
    : blocks;
}
