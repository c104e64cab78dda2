import type { Extract, Range } from './hit.ts';
import type { Token } from './tokenize.ts';

/** Two lines of a list of hits. */
const LONGEST = 180;

/** Where the words that were found stand among `tokens`, as ranges of the text, none overlapping. */
export function findMatches(tokens: readonly Token[], found: ReadonlyMap<string, number>): readonly Range[] {
  const ranges: Range[] = [];
  for (const { term, start, end } of tokens) {
    if (found.has(term) && start >= (ranges.at(-1)?.[1] ?? 0)) ranges.push([start, end]);
  }
  return ranges;
}

/** The piece of `text` that has the most telling of the words that were found; its beginning where none stands in it. */
export function findExtract(text: string, tokens: readonly Token[], found: ReadonlyMap<string, number>): Extract {
  if (text.length <= LONGEST) return { text, matches: findMatches(tokens, found) };
  const start = sentenceStart(text, bestStart(tokens, found));
  const room = text.slice(start, start + LONGEST);
  const end = start + LONGEST >= text.length ? text.length : start + Math.max(room.lastIndexOf(' '), 1);
  const lead = start > 0 ? '… ' : '';
  const shift = lead.length - start;
  const inside = tokens.filter((token) => token.start >= start && token.end <= end);
  return {
    text: `${lead}${text.slice(start, end)}${end < text.length ? ' …' : ''}`,
    matches: findMatches(inside, found).map(([from, to]) => [from + shift, to + shift]),
  };
}

/** Begin of the window with the greatest weight of words, each counted once. */
function bestStart(tokens: readonly Token[], found: ReadonlyMap<string, number>): number {
  const matching = tokens.filter(({ term }) => found.has(term));
  let best = { start: 0, weight: 0 };
  matching.forEach(({ start }, at) => {
    const seen = new Set<string>();
    let weight = 0;
    for (const token of matching.slice(at)) {
      if (token.end > start + LONGEST) break;
      if (!seen.has(token.term)) weight += found.get(token.term) ?? 0;
      seen.add(token.term);
    }
    if (weight > best.weight) best = { start, weight };
  });
  return best.start;
}

/** A piece begins with its sentence where that is not far. */
function sentenceStart(text: string, at: number): number {
  const before = text.slice(Math.max(0, at - LONGEST / 3), at);
  const stop = Math.max(before.lastIndexOf('. '), before.lastIndexOf(': '));
  if (stop >= 0) return at - before.length + stop + 2;
  return at <= LONGEST / 3 ? 0 : at;
}
