import type { RemedySection } from '../../model/article.ts';
import { findCondition } from './conditions.ts';
import { findSentences } from './sentences.ts';

/** "To resolve this problem, …", "To work around this issue, …", "To avoid this condition, …" */
const GOAL =
  /^(?:to|in order to) (?<verb>resolve|correct|fix|solve|repair|eliminate|work ?around|circumvent|avoid|prevent|recover from|bypass) (?:(?:this|the|these) (?:[\w-]+ ){0,3}?(?:problems?|issues?|behaviou?rs?|errors?|conditions?|situations?|limitation|symptoms?|bug)\b|this(?=,)|(?<numbered>(?:problem|issue|behaviou?r|error|symptom|scenario) #?\d+))/i;

const IS_WORKAROUND = /^(?:work ?around|circumvent|bypass)$/i;
const IS_RESOLUTION = /^(?:resolve|correct|fix|solve|repair)$/i;

/** "Using the VGA driver … corrects this problem." */
const CORRECTS =
  /^[A-Z][a-z]+ing\b.*\b(?:corrects|resolves|fixes|solves|(?:will|should) (?:correct|resolve|fix|solve)) (?:this|the) (?:problem|issue|behaviou?r|error|condition)\b/;

/** "The only workaround is to …", "As a workaround, …", "use one of the following workarounds:" */
const IS_THE_WORKAROUND =
  /^as an? (?:\w+ )?work ?around\b|^you (?:can|may|might) (?:also |be able to )?work ?around (?:this|the)\b|^(?:at this time, )?(?:the|one|an?|another|the only|the best) (?:possible |other )?work ?around\b[^.]*\bis (?:for [^.,]{3,60} )?to\b|\b(?:use|try|using|following|these) (?:[\w-]+ ){0,5}?work-?arounds?\b[^.,:]{0,20}:?$/i;

/** "Alternatively, …", "Another workaround is to …", "You can also work around …", "As a temporary workaround, …", "Or, …". */
const FURTHER =
  /^(?:alternatively,|as an alternative,|as an? (?:\w+ )?work ?around\b|or,\s|(?:an(?:other| alternative)|the (?:other|alternative)) (?:way|method|work ?around|solution|option|approach|possible (?:workaround|solution))\b|you (?:can|may) (?:also (?:work around|resolve|correct|avoid|fix)|achieve the same))/i;

/** "If the issue continues to occur, …": what comes next is tried where the way before has not helped. */
const PERSISTS =
  /^if (?:(?:this|the|these|that|those) [^,]*\b(?:continues?|persists?|still|fails?|(?:(?:does|do|did) not|(?:does|do|did)n['’]t) (?:work|help|resolve|correct|solve|fix|eliminate))\b|(?:this|that|it|none of (?:this|these|them)) (?:(?:does|did) not |(?:does|did)n['’]t )?(?:works?|helps?|fix(?:es)? it)\b|you (?:still|continue to)\b)/i;

/** Whether `text` opens with the goal to be rid of the problem: the sentence that says how is a way out. */
export const hasGoal = (text: string): boolean => GOAL.test(text) || CORRECTS.test(text) || IS_THE_WORKAROUND.test(text);

/** Whether `text` opens with such a goal in so many words: "To resolve this problem, …". */
export const namesGoal = (text: string): boolean => GOAL.test(text);

const GOAL_AHEAD = new RegExp(`${GOAL.source},\\s*`, 'i');

/** `text` without the goal that opens it: "To resolve this issue, edit the value." → "edit the value." */
export const withoutGoal = (text: string): string => text.replace(GOAL_AHEAD, '');

/** Whether `text` opens another way out beside the one before it. */
export const opensFurtherWay = (text: string): boolean => FURTHER.test(text);

/** Whether `text` opens what to try where the way before it has not helped. */
export const opensNextTry = (text: string): boolean => PERSISTS.test(text);

/** The kind of the way out that `text` opens, in a section of kind `section`: its goal may say otherwise than the heading. */
export function sectionOfGoal(text: string, section: RemedySection): RemedySection {
  const verb = GOAL.exec(text)?.groups?.verb ?? '';
  if (section === 'workaround' && CORRECTS.test(text)) return 'resolution';
  if (IS_WORKAROUND.test(verb) || IS_THE_WORKAROUND.test(text)) return 'workaround';
  return IS_RESOLUTION.test(verb) && section === 'workaround' ? 'resolution' : section;
}

/** What the way out that `text` opens is for: "To work around issue 2, …" is for issue 2; null where it names nothing. */
export const conditionOfGoal = (text: string): string | null =>
  GOAL.exec(text)?.groups?.numbered ?? findCondition(findSentences(text)[0]?.text ?? '');
