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
  const overlapping = (mention: CodeMention): boolean =>
    found.some(
      (other) =>
        other !== mention &&
        other.code.length > mention.code.length &&
        other.at <= mention.at &&
        mention.at < other.at + other.code.length,
    );
  return [...found]
    .sort((a, b) => a.at - b.at)
    .filter((mention) => !overlapping(mention))
    .filter(({ code }) => !seen.has(code.toLowerCase()) && seen.add(code.toLowerCase()));
}
