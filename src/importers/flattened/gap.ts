/**
 * A place in flat text where a line may have ended: between two sentences, or between an example and the sentence behind it. What lines have lost in
 * flattening shows in the wording around such gaps.
 */
export interface Gap {
  /** How the paragraph or example begins. */
  readonly opening: string;
  /** The paragraph or example so far; of a long one the end. */
  readonly before: string;
  /** Its last sentence. */
  readonly last: string;
  /** How many sentences it has so far. */
  readonly sentences: number;
  /** The next sentence. */
  readonly after: string;
  /** No other sentence follows: a list, an example or another section does. */
  readonly isLast: boolean;
  /** The nearest items above, where it stands in a list's last one. */
  readonly peers: readonly Peer[];
}

/** How long an item is. */
export interface Peer {
  readonly length: number;
  readonly sentences: number;
}

/** So many of them are looked at. */
export const MOST_PEERS = 4;

/** What the text in front of a gap is: running text, the last item of a list, that of a list whose items end without full stops, an announcement, an example. */
export type GapPlace = 'text' | 'list' | 'open list' | 'announcement' | 'example';

/** Behind a full stop or colon and in front of what opens a sentence; "-or-" stands by itself. */
const SENTENCE_END = /(?<=[.:!?]["')]*)(?<! [A-Z]\.) (?=["'(]?[A-Z0-9]|where <)|(?<=-or-|-and-) | (?=-(?:or|and)-(?: |$))/g;

/**
 * In front of a capital with words of prose behind it, whatever stands in front but a word that no example ends with ("from the Edit menu"): examples do not
 * end with full stops. "where <drive> is the drive" and "then type" speak again as well.
 */
const PROSE_START =
  /(?<!\b(?:the|an?|of|to|in|on|and|or|for|with|from|by|at|your|this|that|these|as|use|click|see|called|,)) (?=["(]?[A-Z](?:[a-z]*|-[a-z]+),?(?: \S{1,24}){0,2} [a-z]{2,}[ ,.:]|(?:where|then|and then) (?:[a-z<]|is\b|\S{1,24} is\b))/g;

/** Offsets at which sentences of `text` begin, but for the first. */
export function findSentenceStarts(text: string): readonly number[] {
  return Array.from(text.matchAll(SENTENCE_END), ({ index }) => index + 1);
}

/** Offsets from `from` on at which an article may speak again behind an example, found one by one. */
export function* findProseStarts(text: string, from = 0): Generator<number> {
  const pattern = new RegExp(`${PROSE_START.source}|${SENTENCE_END.source}`, 'g');
  pattern.lastIndex = from;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) yield match.index + 1;
}

/** How much of a text is looked at in front of a gap and behind it: enough for every cue, so that a text of any length is read in one go. */
const BEFORE = 700;
const AFTER = 250;

/** The sentence that begins at `start`. */
function sentenceAt(text: string, start: number): string {
  const rest = text.slice(start, start + AFTER);
  const end = rest.search(SENTENCE_END);
  return end < 0 ? rest : rest.slice(0, end);
}

/** A paragraph or example that is being read. */
export interface Reach {
  /** Where it began. */
  readonly from: number;
  /** Where its last sentence began. */
  readonly last?: number;
  readonly sentences?: number;
  readonly peers?: readonly Peer[];
}

/** The gap at `at` of `text`, behind what was read so far. */
export function gapAt(text: string, at: number, { from, last = from, sentences = 1, peers = [] }: Reach = { from: 0 }): Gap {
  const after = sentenceAt(text, at);
  return {
    opening: text.slice(from, from + 40),
    before: text.slice(Math.max(from, at - BEFORE), at).trimEnd(),
    last: text.slice(Math.max(last, at - BEFORE), at).trimEnd(),
    sentences,
    after,
    isLast: at + after.length >= text.trimEnd().length,
    peers,
  };
}

/** How long `text` is; of a long one the beginning tells enough. */
export function measure(text: string): Peer {
  const start = text.slice(0, BEFORE);
  return { length: start.length, sentences: findSentenceStarts(start).length + 1 };
}
