/** A sentence's place in a text, without the white space around it, and its words: `text.slice(start, end)`, cut where it is too long for one. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What is longer is no sentence; the rules that read sentences take time that grows faster than these. */
const LONGEST = 8_000;

/** Ends of words after which a full stop does not end the sentence: "U.S. Service Pack", "e.g. all replicas", "version no. 3". */
const ABBREVIATION =
  /(?:\b(?:e\.g|i\.e|etc|vs|no|inc|corp|rev|ver|approx|dept|fig|mr|mrs|dr|st|ext|u\.s|u\.k|a\.m|p\.m)|(?<=^|[\s(])[A-HJ-Z]\.[A-Z])\.$/i;

/** What a new sentence may open with. */
const OPENING = /^["'“‘([*`]*[\p{Lu}\p{N}<%\\]/u;

/** "… of this article.This problem": words that open sentences, behind a full stop whose space was forgotten. */
const STOP = /[.!?]["'”’)\]]*(?:\s+|(?<=[a-z]{2}\.)(?=(?:This|These|The|To|If|You|For|In|When|It|Please|However|Microsoft)\s))/g;

/**
 * The sentences of `text`. A full stop ends one only when white space and an opening follow: `Imsperf.dll file`, `4.0` and
 * `e.g. all` stay whole. "etc." ends one before a capital letter all the same.
 */
export function findSentences(text: string): readonly Sentence[] {
  if (text !== latest.text) latest = { text, sentences: readSentences(text) };
  return latest.sentences;
}

/** One rule after another asks for the sentences of the same paragraph: most often it is the latest that was read. */
let latest: { readonly text: string; readonly sentences: readonly Sentence[] } = { text: '', sentences: [] };

function readSentences(text: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  // One pattern for all texts: to make one for each takes longer than to read most of them.
  STOP.lastIndex = 0;
  for (let match = STOP.exec(text); match; match = STOP.exec(text)) {
    const end = match.index + match[0].trimEnd().length;
    const before = text.slice(Math.max(0, match.index - 12), match.index + 1);
    if (!OPENING.test(text.slice(STOP.lastIndex, STOP.lastIndex + 8)) || ABBREVIATION.test(before)) continue;
    // "2. Check the logs", "Q2. Is the disk full?": what counts belongs to what it counts.
    if (start === 0 && end < 6 && /^\s*q?\d{1,2}\.$/i.test(text.slice(0, end))) continue;
    push(sentences, text, start, end);
    start = STOP.lastIndex;
  }
  push(sentences, text, start, text.length);
  return sentences;
}

function push(sentences: Sentence[], text: string, from: number, to: number): void {
  const part = text.slice(from, to);
  const trimmed = part.trim();
  if (trimmed === '') return;
  const start = from + part.indexOf(trimmed);
  sentences.push({ start, end: start + trimmed.length, text: trimmed.slice(0, LONGEST) });
}
