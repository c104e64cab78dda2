/** Digits of the packed numbers: safe in JSON, one byte each. */
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

const VALUES: ReadonlyMap<string, number> = new Map([...DIGITS].map((digit, value) => [digit, value]));

/** A posting's strength is kept in this many steps. */
export const STEPS = 63;

/** One article under a term. */
export interface Posting {
  /** Number of the article in the order of the index. */
  readonly document: number;
  /** How much the article is about the term: above 0, at most 1. */
  readonly strength: number;
}

/** A posting as one number, for building: millions of them are in memory at once. Ascending numbers are ascending documents. */
export type CompactPosting = number;

const ROOM = STEPS + 1;

export function compactPosting({ document, strength }: Posting): CompactPosting {
  return document * ROOM + Math.max(1, Math.min(STEPS, Math.round(strength * STEPS)));
}

/** The strength of a compact posting, in steps. */
export function stepOf(posting: CompactPosting): number {
  return posting % ROOM;
}

/**
 * Packs postings, which come in ascending order of documents, as text: for each the distance from the one before in digits of five bits, the sixth
 * bit saying that another digit follows, then the strength as one digit.
 *
 *     documents 3, 40   →   D? lB?      (3; 37 = 5 + 32·1)
 */
export function packPostings(postings: readonly CompactPosting[]): string {
  let last = 0;
  let packed = '';
  for (const posting of postings) {
    const document = Math.floor(posting / ROOM);
    packed += packNumber(document - last) + digit(stepOf(posting));
    last = document;
  }
  return packed;
}

/** The postings of a text made by `packPostings`. What cannot be read ends the list. */
export function unpackPostings(packed: string): readonly Posting[] {
  const postings: Posting[] = [];
  let document = 0;
  let at = 0;
  while (at < packed.length) {
    let value = 0;
    let shift = 0;
    let next: number;
    do {
      next = VALUES.get(packed[at++] ?? '') ?? 0;
      value += (next & 31) << shift;
      shift += 5;
    } while (next >= 32 && at < packed.length);
    document += value;
    postings.push({ document, strength: (VALUES.get(packed[at++] ?? '') ?? 0) / STEPS });
  }
  return postings;
}

function packNumber(value: number): string {
  let packed = '';
  let left = value;
  while (left >= 32) {
    packed += digit((left & 31) | 32);
    left >>= 5;
  }
  return packed + digit(left);
}

function digit(value: number): string {
  return DIGITS[value] ?? 'A';
}
