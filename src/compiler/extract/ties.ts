import type { Cause, Remedy } from '../../model/article.ts';
import type { Passage } from '../../model/content.ts';
import { blocksText } from '../../model/plainText.ts';
import { causeSections } from './causes.ts';
import { isWithin } from './passage.ts';
import { findProblems } from './problems.ts';
import { placeOf, type Section } from './sections.ts';

/** Words too common in support articles to tie a remedy to a cause. */
const COMMON = new Set(
  'the a an this that these those it its is are was were be been has have had not no of or and to in on for from with by at as if when can may might could will would you your following problem issue behavior error occur occurs also because does do did so then than there their they using use used one any all more microsoft windows following click select make sure'.split(
    ' ',
  ),
);

/**
 * Ties remedies to causes where there are several of both and place, number or wording makes it plain: a remedy below its cause's heading;
 * "Cause 1" with "Resolution 1"; a remedy that shares telling words with one cause more than with any other. Otherwise the remedies stay
 * as they are.
 */
export function tieToCauses(remedies: readonly Remedy[], causes: readonly Cause[], root: Section): readonly Remedy[] {
  if (causes.length === 0 || remedies.length < 2) return remedies;
  const problems = findProblems(root);
  // One cause is everybody's, unless it is that of one problem among others.
  if (causes.length === 1 && problems.length < 2) return remedies;
  const headed = causeSections(root);
  const below = headed.flatMap(({ sections }) => sections.filter(({ kind }) => kind === 'cause'));
  const above = causesAbove(causes, [...headed, ...below, ...problems]);
  const words =
    causes.length < 2 || causes.length > MOST_TOLD_APART
      ? []
      : tellApart(causes.map((cause) => telling(blocksText(cause.blocks))));
  const groups = groupCauses(causes, problems);
  const most = remedies.reduce((max, { label }) => Math.max(max, numberOf(label) ?? 0), 0);
  const rows = tieRows(remedies, causes);
  return remedies.map((remedy, i) => {
    const among = groups.find((group) => counts(group, remedy))?.causes ?? [];
    return {
      ...remedy,
      cause: rows.get(i) ?? findAbove(remedy, above) ?? tieTo(remedy, among, words, most <= Math.max(among.length, 1)),
    };
  });
}

/** Of the causes `among` all, the one that a remedy is for: by its number, else by its words, if any tell causes apart. */
function tieTo(
  remedy: Remedy,
  among: readonly number[],
  words: readonly (readonly string[])[],
  isNumberedAlike: boolean,
): number | null {
  const number = among.length > 1 && isNumberedAlike ? numberOf(remedy.label) : null;
  if (number !== null) return among[number - 1] ?? null;
  const at =
    words.length === 0
      ? null
      : findTie(
          remedy,
          among.map((cause) => words[cause] ?? []),
        );
  return at === null ? null : (among[at] ?? null);
}

/** Where a group of causes counts: in a problem of its own, or, at last, everywhere. */
interface Group {
  readonly place: Passage | null;
  readonly causes: readonly number[];
}

const counts = ({ place, causes }: Group, { passage }: Remedy): boolean =>
  place === null || (causes.length > 0 && passage !== null && isWithin(passage, place));

/** A remedy below a problem is for none of the causes of another problem. */
function groupCauses(causes: readonly Cause[], problems: readonly Section[]): readonly Group[] {
  const all = causes.map((_, i) => i);
  if (problems.length < 2 || problems.length > MOST_TOLD_APART) return [{ place: null, causes: all }];
  const groups = problems.map(placeOf).map((place) => ({
    place,
    causes: all.filter((i) => causes[i]?.passage && isWithin(causes[i].passage, place)),
  }));
  const held = new Set(groups.flatMap((group) => group.causes));
  return [...groups, { place: null, causes: all.filter((i) => !held.has(i)) }];
}

/** The rows of a table all stand in its place: as many ways out as causes there go together in order. By the remedy's place among all. */
function tieRows(remedies: readonly Remedy[], causes: readonly Cause[]): ReadonlyMap<number, number> {
  const byPlace = (parts: readonly (Remedy | Cause)[]): ReadonlyMap<number, number[]> => {
    const places = new Map<number, number[]>();
    parts.forEach(({ passage }, i) => {
      if (passage?.from !== passage?.to || !passage) return;
      const known = places.get(passage.from);
      if (known) known.push(i);
      else places.set(passage.from, [i]);
    });
    return places;
  };
  const ways = byPlace(remedies);
  const ties = new Map<number, number>();
  for (const [place, held] of byPlace(causes)) {
    const told = ways.get(place) ?? [];
    if (held.length !== told.length) continue;
    told.forEach((way, i) => {
      ties.set(way, held[i] ?? 0);
    });
  }
  return ties;
}

/** A section that holds one cause. */
interface Above {
  readonly place: Passage;
  readonly cause: number;
}

/** The sections of causes and of problems that hold one cause each. */
function causesAbove(causes: readonly Cause[], sections: readonly Section[]): readonly Above[] {
  if (sections.length > MOST_TOLD_APART) return [];
  const places = sections.map(placeOf);
  // The rows of one table stand in one place: that tells none from another.
  const isOwn = ({ from, to }: Passage): boolean => places.filter((other) => other.from === from && other.to === to).length === 1;
  return places.filter(isOwn).flatMap((place): readonly Above[] => {
    const [cause, ...others] = causes.flatMap(({ passage }, i) => (passage && isWithin(passage, place) ? [i] : []));
    return cause === undefined || others.length > 0 ? [] : [{ place, cause }];
  });
}

/** The cause in whose section, or in whose problem, the remedy stands. */
function findAbove({ passage }: Remedy, above: readonly Above[]): number | null {
  return (passage && above.find(({ place }) => isWithin(passage, place))?.cause) ?? null;
}

/** The number in "Resolution 2"; null where there is none. "Solution 5" of four causes is for none of them. */
function numberOf(label: string | null): number | null {
  const number = /\b(?:cause|resolution|solution|fix)\s*#?(?<n>[1-9]\d{0,3})\b/i.exec(label ?? '')?.groups?.n;
  return number === undefined ? null : Number(number);
}

/** The words of each of more causes tell nothing: they repeat. */
const MOST_TOLD_APART = 100;

/** Each cause's words without those that stand in every cause: they tell none from another. */
function tellApart(causes: readonly ReadonlySet<string>[]): readonly (readonly string[])[] {
  const [first, ...others] = causes;
  const common = new Set([...(first ?? [])].filter((word) => others.every((other) => other.has(word))));
  return causes.map((words) => [...words].filter((word) => !common.has(word)));
}

function findTie(remedy: Remedy, causes: readonly (readonly string[])[]): number | null {
  const own = telling(`${remedy.label ?? ''} ${blocksText(remedy.steps.slice(0, 1).flatMap(({ blocks }) => blocks))}`);
  const scores = causes.map((words) => words.filter((word) => own.has(word)).reduce((sum, word) => sum + weigh(word), 0));
  const best = Math.max(0, ...scores);
  const leaders = scores.filter((score) => score === best).length;
  return best >= 2 && leaders === 1 ? scores.indexOf(best) : null;
}

/** The name of a file or of a setting tells more than any word: it alone ties. */
const weigh = (word: string): number => (/[\p{L}\p{N}_]\.\p{L}/u.test(word) ? 2 : 1);

const telling = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .toLowerCase()
      .split(/[^\p{L}\p{N}.]+/u)
      .map((word) => word.replace(/[.]+$/, ''))
      .filter((word) => !COMMON.has(word))
      .map((word) => word.replace(/(?:es|s|ed|ing)$/, ''))
      .filter((word) => word.length > 2 && !COMMON.has(word)),
  );
