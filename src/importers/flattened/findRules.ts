import { findSentenceStarts } from './gap.ts';

/** A rule that underlines no heading, and what stands above it: a title, the heads of columns. */
export interface FlatRule {
  readonly start: number;
  /** Where the rule itself begins. */
  readonly ruleAt: number;
  readonly end: number;
  /** Columns follow. */
  readonly isTable: boolean;
}

/** One rule or, over columns, several in a row. */
const RULES = /(?<=^|\s)(?:([-=~_])\1{4,}(?:\s|$))+/g;

/** Above a rule stand at most so many words. */
const MOST_WORDS = 12;

/** A rule over columns is so much wider than their heads, which stood apart. */
const WIDER = 6;

/** So far back a title begins at most. */
const FARTHEST = 120;

/** Rules that are left in a text without lines, in order: each stood on a line of its own. */
export function findRules(text: string): readonly FlatRule[] {
  let from = 0;
  return Array.from(text.matchAll(RULES), ({ 0: rule, index: ruleAt }) => {
    const start = findTitle(text, Math.max(from, ruleAt - FARTHEST), ruleAt);
    const length = rule.trimEnd().length;
    const isWider = start < ruleAt && length > ruleAt - start + WIDER;
    const isAnnounced = text[start - 2] === ':';
    from = ruleAt + length;
    return { start, ruleAt, end: from, isTable: rule.startsWith('-') && (isAnnounced || isWider || / ./.test(rule)) };
  });
}

/** Where the words above a rule begin: behind the last sentence, if they are few. */
function findTitle(text: string, from: number, to: number): number {
  const above = text.slice(from, to);
  const start = findSentenceStarts(above).at(-1) ?? (from === 0 ? 0 : above.length);
  const title = above.slice(start).trimEnd();
  return title.split(' ').length > MOST_WORDS || /[.:!?]["')]?$/.test(title) ? to : from + start;
}
