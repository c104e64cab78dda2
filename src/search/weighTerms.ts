import type { Field, SearchDocument } from './searchDocument.ts';
import { tokenize } from './tokenize.ts';

/**
 * How much a word counts where it stands, and how far long fields thin it out: BM25F (Robertson, Zaragoza and Taylor 2004). A word of the title
 * stands in `all` as well.
 */
const FIELDS: Readonly<Record<Field, { readonly weight: number; readonly thinning: number }>> = {
  title: { weight: 2.5, thinning: 0.4 },
  symptoms: { weight: 2, thinning: 0.5 },
  messages: { weight: 1.5, thinning: 0.4 },
  causes: { weight: 0.5, thinning: 0.5 },
  all: { weight: 1, thinning: 0.75 },
};

const FIELD_NAMES = Object.keys(FIELDS) as readonly Field[];

/** How soon more of the same word says no more. */
const SATURATION = 1.2;

export type Lengths = Readonly<Record<Field, number>>;

/** How long the fields are on average where they are not empty, in words between spaces. */
export function averageLengths(documents: readonly SearchDocument[]): Lengths {
  const average = { title: 0, symptoms: 0, messages: 0, causes: 0, all: 0 };
  for (const field of FIELD_NAMES) {
    const lengths = documents.map(({ fields }) => lengthOf(fields[field])).filter((length) => length > 0);
    average[field] = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
  }
  return average;
}

/** The terms of a document, each with how much the document is about it: above 0, below 1. */
export function weighTerms({ fields }: SearchDocument, averages: Lengths): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  for (const field of FIELD_NAMES) {
    const { weight, thinning } = FIELDS[field];
    const each = weight / (1 - thinning + (thinning * lengthOf(fields[field])) / Math.max(1, averages[field]));
    for (const { term } of tokenize(fields[field])) weights.set(term, (weights.get(term) ?? 0) + each);
  }
  for (const [term, weight] of weights) weights.set(term, weight / (SATURATION + weight));
  return weights;
}

function lengthOf(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}
