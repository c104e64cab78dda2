/** The share of words that two texts have in common: 0 to 1. Words as `wordsOf` finds them: a text is compared with many. */
export function compareSets(first: ReadonlySet<string>, second: ReadonlySet<string>): number {
  let common = 0;
  for (const word of first) if (second.has(word)) common++;
  const all = first.size + second.size - common;
  return all === 0 ? 0 : common / all;
}

/** The words of a text, each once, regardless of case. */
export function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}
