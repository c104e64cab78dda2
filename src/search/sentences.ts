import { tokenize } from './tokenize.ts';

export interface Sentence {
  /** As written, white space folded. */
  readonly text: string;
  /** Equal keys say the same: case, inflection and what differs from computer to computer aside. */
  readonly key: string;
}

/** Shorter ones tell nothing apart. */
const LEAST_WORDS = 4;

/** The sentences of `text`, each once. Those of fewer than four words are left out. */
export function cutSentences(text: string): readonly Sentence[] {
  const sentences = text
    .replace(/\s+/g, ' ')
    .split(/(?<=[.!?:])\s+(?=["'(]?[\p{Lu}\d])/u)
    .map((sentence) => ({ text: sentence.trim(), terms: tokenize(sentence).map(({ term }) => term) }))
    .filter(({ terms }) => terms.length >= LEAST_WORDS);
  return [...new Map(sentences.map(({ text: shown, terms }) => [terms.join(' '), shown]))].map(([key, shown]) => ({
    key,
    text: shown,
  }));
}
