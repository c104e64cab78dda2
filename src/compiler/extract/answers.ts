import type { List } from '../../model/content.ts';
import { blocksText } from '../../model/plainText.ts';

/** "If yes, …", "Yes: …", "No → …" */
const ANSWER = /^(?:if )?(?<answer>yes|no)\b(?=\s*(?:[,:.→⇒>=–—-]|$))/i;

/** "If so, …", "If not, …", "If it is not, …", "If there are, …" */
const TAKES_UP =
  /^if (?:(?<short>so|not)|(?:it|they|there|you|this|that) (?:is|are|was|were|do|does|did|has|have|can|could)(?<not>n['’]t| not)?)(?=\s*[,:])/i;

export type Answer = 'Yes' | 'No';

/** The answer that `text` opens with; null where it opens with none. */
export function readAnswer(text: string): Answer | null {
  const answer = ANSWER.exec(text)?.groups?.answer?.toLowerCase();
  return answer === undefined ? null : answer === 'yes' ? 'Yes' : 'No';
}

/** As `readAnswer`; behind a question "If so" and "If it is not" answer it, too. */
export function readAnswerBehind(text: string): Answer | null {
  const groups = TAKES_UP.exec(text)?.groups;
  if (!groups) return readAnswer(text);
  return groups.not !== undefined || groups.short?.toLowerCase() === 'not' ? 'No' : 'Yes';
}

/** Whether `text` ends with a question. */
export const asks = (text: string): boolean => /\?["'”’)\]]*\s*$/.test(text);

/** Whether the items of `list` are the answers to the question that `leadIn` ends with, each with what to do then. */
export const areAnswers = (list: List, leadIn: string): boolean =>
  asks(leadIn) &&
  list.items.length > 1 &&
  (list.items.every(({ children }) => readAnswerBehind(blocksText(children)) !== null) || list.items.every(isCase));

/** "If it blinks, …" and "If it is off, …" answer the question what the light does. */
const isCase = ({ children }: List['items'][number]): boolean => /^(?:if|when)\b/i.test(blocksText(children));
