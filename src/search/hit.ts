import type { SearchRecord } from './searchDocument.ts';

/** An article that was found, and why. */
export interface SearchHit {
  readonly record: SearchRecord;
  /** For comparing hits of one query. */
  readonly score: number;
  /** To be shown, most telling first: "event 1008 from Perflib", "names imsperf.dll", "versions 4.0 to 5.5". */
  readonly reasons: readonly string[];
  /** The words of the title that match. */
  readonly titleMatches: readonly Range[];
  /** The article's words that match best. */
  readonly extract: Extract;
}

/** A piece of an article's text. */
export interface Extract {
  readonly text: string;
  readonly matches: readonly Range[];
}

/** Where a piece of a text begins and ends. Lists of them are in ascending order and do not overlap. */
export type Range = readonly [start: number, end: number];
