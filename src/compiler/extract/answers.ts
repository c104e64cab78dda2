import type { List } from '../../model/content.ts';
import { blocksText } from '../../model/plainText.ts';

/** "If yes, …", "Yes: …", "No → …" */
const ANSWER = /^(?:if )?(?<answer>yes|no)\b(?=\s*(?:[,:.→⇒>=–—-]|$))/i;

/** The answer that `text` opens with; null where it opens with none. */
export function readAnswer(text: string): 'Yes' | 'No' | null {
  const answer = ANSWER.exec(text)?.groups?.answer?.toLowerCase();
  return answer === undefined ? null : answer === 'yes' ? 'Yes' : 'No';
}

/** Whether the items of `list` are the answers to the question that `leadIn` ends with, each with what to do then. */
export const areAnswers = (list: List, leadIn: string): boolean =>
  leadIn.trimEnd().endsWith('?') &&
  list.items.length > 1 &&
  list.items.every(({ children }) => readAnswer(blocksText(children)) !== null);
