import type { SearchRecord } from './searchDocument.ts';

/** The first file of an index: what a query needs to know before it asks for pieces. */
export interface IndexMeta {
  /** How many articles. */
  readonly documents: number;
  /** How many records stand in one `records-N` file. */
  readonly recordsPerFile: number;
  /** The first term of each `words-N` file, ascending; the first is "". */
  readonly words: readonly string[];
  /** The first term of each `common-N` file, ascending; the first is "". */
  readonly common: readonly string[];
  /** The terms of the `common-N` files, each with how many articles have it: `term=12 term=340`. */
  readonly commonTerms: string;
}

/** `words-N` and `common-N`: terms with their packed postings: `term=AbC term2=Ca`. */
export interface TermFile {
  readonly terms: string;
}

/** `records-N`: the records of neighbouring documents. */
export type RecordFile = readonly SearchRecord[];

/** Loads a file of the index by its bare name (`meta`, `words-12`), parsed. Rejects where it cannot be had. */
export type LoadIndexFile = (name: string) => Promise<unknown>;

/** A file of the index, to be written under its bare name. */
export interface IndexFile {
  readonly name: string;
  readonly value: IndexMeta | TermFile | RecordFile;
}

/** Number of the file among those that begin with `firsts` which holds `term`. */
export function fileFor(firsts: readonly string[], term: string): number {
  let low = 0;
  let high = firsts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((firsts[middle] ?? '') <= term) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}

/** `term=value term=value` as a map. */
export function readTerms(text: string): ReadonlyMap<string, string> {
  const terms = new Map<string, string>();
  for (const pair of text === '' ? [] : text.split(' ')) {
    const at = pair.lastIndexOf('=');
    terms.set(pair.slice(0, at), pair.slice(at + 1));
  }
  return terms;
}
