import { findErrorNames } from './errorNames.ts';
import { findHexCodes } from './hexCodes.ts';
import { findReplyCodes } from './replyCodes.ts';
import { findWordedCodes } from './wordedCodes.ts';

/** Error numbers and status codes in text: the same reader for articles and for what an agent pastes. */

export interface CodeMention {
  /** As written, without the word in front. */
  readonly code: string;
  readonly at: number;
}

/**
 * The codes of `text` in order of appearance, each once, as written. Event IDs, versions, dates, addresses and article numbers are not among them:
 * the caller drops the IDs of the events that it knows.
 */
export function findCodes(text: string): readonly CodeMention[] {
  return unique([...findHexCodes(text), ...findWordedCodes(text), ...findReplyCodes(text), ...findErrorNames(text)]);
}

/** Of mentions that overlap the longest; each code once, case aside. */
function unique(found: readonly CodeMention[]): readonly CodeMention[] {
  const seen = new Set<string>();
  const sorted = [...found].sort((a, b) => a.at - b.at);
  return sorted
    .filter((mention, i) => !isWithin(mention, i, sorted))
    .filter(({ code }) => !seen.has(code.toLowerCase()) && seen.add(code.toLowerCase()));
}

/** No code is longer: who looks for what reaches over a mention need not look further back. */
const LONGEST = 40;

/** Whether a longer one of `sorted` begins at or before the mention, which is the one at `place`, and reaches into it. */
function isWithin({ code, at }: CodeMention, place: number, sorted: readonly CodeMention[]): boolean {
  let i = place;
  while (sorted[i + 1]?.at === at) i++;
  for (let other = sorted[i]; other && at - other.at < LONGEST; other = sorted[--i])
    if (other.code.length > code.length && at < other.at + other.code.length) return true;
  return false;
}
