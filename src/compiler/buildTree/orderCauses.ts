import type { Article, Cause, Likelihood, Remedy, Step } from '../../model/article.ts';

/** In which order causes are asked for, and what finding out costs. */
export interface CauseOrder {
  /** Indexes into `Article.causes`: the most likely first; of the equally likely the cheaper first; else as the article has them. */
  readonly asked: readonly number[];
  /** The same, the cheapest first; null where the author says nothing of minutes, or where there is nothing to choose between. */
  readonly cheapest: readonly number[] | null;
}

const RANKS: Readonly<Record<Likelihood, number>> = { often: 0, possible: 1, rare: 2 };

/** The way on from each of more causes would lead to all the others. */
const MOST_WEIGHED = 100;

/** The first of `remedies` for each cause, by the cause's place in the article. */
export function findTied<T>(remedies: readonly T[], causeOf: (remedy: T) => number | null): ReadonlyMap<number, T> {
  const tied = new Map<number, T>();
  for (const remedy of remedies) {
    const cause = causeOf(remedy);
    if (cause !== null && !tied.has(cause)) tied.set(cause, remedy);
  }
  return tied;
}

/** The order of an article's causes by what its author says of them. */
export function orderCauses({ causes, remedies }: Article): CauseOrder {
  const tied = findTied(remedies, ({ cause }) => cause);
  const costs = causes.map((cause, i) => costOf(cause, tied.get(i)) ?? Number.POSITIVE_INFINITY);
  const rank = (i: number): number => RANKS[causes[i]?.likely ?? 'possible'];
  const cost = (i: number): number => costs[i] ?? Number.POSITIVE_INFINITY;
  const byCost = (a: number, b: number): number => (cost(a) === cost(b) ? 0 : cost(a) - cost(b));
  const asked = causes.map((_, i) => i).sort((a, b) => rank(a) - rank(b) || byCost(a, b));
  const hasCosts = causes.length > 2 && causes.length <= MOST_WEIGHED && costs.some(Number.isFinite);
  return { asked, cheapest: hasCosts ? [...asked].sort(byCost) : null };
}

/** Minutes to find out: those of the cause, else those of trying its remedy. */
function costOf({ takes }: Cause, remedy: Remedy | undefined): number | undefined {
  return takes ?? (remedy && minutesOf(remedy));
}

/** Minutes that a remedy takes; undefined where neither it nor any step of it says. */
export function minutesOf({ takes, steps }: Remedy): number | undefined {
  return takes ?? sumSteps(steps);
}

function sumSteps(steps: readonly Step[]): number | undefined {
  let sum: number | undefined;
  for (const step of steps) {
    const minutes = step.takes ?? sumSteps(step.steps);
    if (minutes !== undefined) sum = (sum ?? 0) + minutes;
  }
  return sum;
}
