import { compareSets, wordsOf } from '../../publish/compareSets.ts';

/** What became of a list. */
export interface Matched<T> {
  /** The same thing before and after, in the order of `after`. */
  readonly pairs: readonly (readonly [T, T])[];
  readonly gained: readonly T[];
  readonly lost: readonly T[];
}

/** Texts that share at least half of their words are the same thing, worded otherwise. */
const ALIKE = 0.5;

/** More comparisons of texts than this take longer than anybody waits. */
const MOST_COMPARED = 1_000_000;

/**
 * How `after` differs from `before`: equal texts are the same thing, then the most alike, then what alone takes the place of one other between two that stayed.
 * Each item of both lists occurs once in what comes out.
 */
export function matchItems<T>(before: readonly T[], after: readonly T[], textOf: (item: T) => string): Matched<T> {
  const [old, now] = [before.map(textOf), after.map(textOf)];
  const partners = matchEqual(old, now);
  matchAlike(old, now, partners);
  matchByPlace(old.length, now.length, partners);
  const found = new Set(partners.values());
  return {
    pairs: after.flatMap((item, at) => {
      const from = partners.get(at);
      const one = from === undefined ? undefined : before[from];
      return one === undefined ? [] : [[one, item] as const];
    }),
    gained: after.filter((_, at) => !partners.has(at)),
    lost: before.filter((_, at) => !found.has(at)),
  };
}

/** For each place in `now` that has one, its place in `old`. */
type Partners = Map<number, number>;

function matchEqual(old: readonly string[], now: readonly string[]): Partners {
  const places = new Map<string, number[]>();
  old.forEach((text, at) => {
    places.set(text, [...(places.get(text) ?? []), at]);
  });
  const partners: Partners = new Map();
  now.forEach((text, at) => {
    const from = places.get(text)?.shift();
    if (from !== undefined) partners.set(at, from);
  });
  return partners;
}

function matchAlike(old: readonly string[], now: readonly string[], partners: Partners): void {
  const taken = new Set(partners.values());
  const lost = old.flatMap((text, at) => (taken.has(at) ? [] : [{ at, words: wordsOf(text) }]));
  const gained = now.flatMap((text, at) => (partners.has(at) ? [] : [{ at, words: wordsOf(text) }]));
  if (lost.length * gained.length > MOST_COMPARED) return;
  const alike = lost
    .flatMap((one) => gained.map((other) => ({ from: one.at, to: other.at, likeness: compareSets(one.words, other.words) })))
    .filter(({ likeness }) => likeness >= ALIKE)
    .sort((a, b) => b.likeness - a.likeness || Math.abs(a.from - a.to) - Math.abs(b.from - b.to));
  for (const { from, to } of alike) {
    if (taken.has(from) || partners.has(to)) continue;
    taken.add(from);
    partners.set(to, from);
  }
}

/** One that is gone and one that is new, each alone between the same two others: somebody wrote it anew. */
function matchByPlace(oldLength: number, nowLength: number, partners: Partners): void {
  const taken = new Set(partners.values());
  for (let at = 0; at < nowLength; at++) {
    if (partners.has(at)) continue;
    const from = at === 0 ? 0 : (partners.get(at - 1) ?? -2) + 1;
    const next = at + 1 === nowLength ? oldLength : partners.get(at + 1);
    if (from < 0 || next !== from + 1 || taken.has(from)) continue;
    taken.add(from);
    partners.set(at, from);
  }
}
