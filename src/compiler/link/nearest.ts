import type { Article } from '../../model/article.ts';
import type { ArticleId } from '../../model/ids.ts';
import type { NearArticle } from '../../model/published.ts';
import type { Tree } from '../../model/tree.ts';
import { listNearTraits, NEAR_KINDS, type NearTrait, selfTrait } from './nearTraits.ts';

/** How many near articles each one names. */
const NAMED = 5;

/** What more articles than this share tells none of them apart: without a bound the work would grow with the square of their number. */
const MOST_SHARING = 200;

/** Below this score an article has too little in common to be worth a look. */
const LEAST_SCORE = 1;

/** For each article the nearest others, best first, and what they share. `trees` come in the order of their keys, which decides ties. */
export function findNearest(trees: readonly Tree[]): ReadonlyMap<ArticleId, readonly NearArticle[]> {
  const articles = trees.map((tree) => tree.article);
  const traits = articles.map((article) => dropRepeated([...listNearTraits(article), selfTrait(article)]));
  const sharing = invert(traits);
  const scores = new Float64Array(articles.length);
  const nearest = traits.map((own, at) =>
    rank(at, own, sharing, scores).flatMap((place): readonly NearArticle[] => {
      const near = articles[place];
      return near === undefined
        ? []
        : [{ id: near.id, title: near.title, why: explain(near, own, traits[place] ?? [], sharing) }];
    }),
  );
  return new Map(articles.map((article, at) => [article.id, nearest[at] ?? []]));
}

/** For each trait the articles that have it, by their place. */
type Sharing = ReadonlyMap<string, readonly number[]>;

function dropRepeated(traits: readonly NearTrait[]): readonly NearTrait[] {
  return [...new Map(traits.map((trait) => [trait.key, trait])).values()];
}

function invert(traits: readonly (readonly NearTrait[])[]): Sharing {
  const sharing = new Map<string, number[]>();
  traits.forEach((ofArticle, at) => {
    for (const { key } of ofArticle) {
      const places = sharing.get(key);
      if (places === undefined) sharing.set(key, [at]);
      else places.push(at);
    }
  });
  return sharing;
}

/** The places of the nearest articles, best first. `scores` holds zeros for every article, before and after. */
function rank(at: number, own: readonly NearTrait[], sharing: Sharing, scores: Float64Array): readonly number[] {
  const touched: number[] = [];
  for (const trait of own) {
    const places = sharing.get(trait.key) ?? [];
    if (places.length > MOST_SHARING) continue;
    const share = weigh(trait, places.length, scores.length);
    for (const place of places) {
      const before = scores[place] ?? 0;
      if (before === 0 && place !== at) touched.push(place);
      scores[place] = before + share;
    }
  }
  const best = takeBest(touched, scores);
  for (const place of touched) scores[place] = 0;
  scores[at] = 0;
  return best;
}

/** The few best of many, without sorting them all. */
function takeBest(places: readonly number[], scores: Float64Array): readonly number[] {
  const better = (a: number, b: number): number => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b;
  const best: number[] = [];
  for (const place of places) {
    if ((scores[place] ?? 0) < LEAST_SCORE) continue;
    const last = best[NAMED - 1];
    if (last !== undefined && better(place, last) > 0) continue;
    best.push(place);
    best.sort(better).splice(NAMED);
  }
  return best;
}

/** Rare traits say more than frequent ones. */
function weigh(trait: NearTrait, sharedBy: number, total: number): number {
  return trait.weight * Math.log(1 + total / sharedBy);
}

/** What says most to an agent of what both have; for words, the rarest. */
function explain(near: Article, own: readonly NearTrait[], theirs: readonly NearTrait[], sharing: Sharing): string {
  const keys = new Set(theirs.map(({ key }) => key));
  const sharedBy = ({ key }: NearTrait): number => sharing.get(key)?.length ?? 0;
  const common = own
    .filter((trait) => keys.has(trait.key) && sharedBy(trait) <= MOST_SHARING)
    .sort((a, b) => kindOf(a) - kindOf(b) || sharedBy(a) - sharedBy(b) || b.weight - a.weight || (a.key < b.key ? -1 : 1));
  const first = common[0];
  if (first === undefined || kindOf(first) === NEAR_KINDS.indexOf('word')) {
    return `also about ${common
      .slice(0, 3)
      .map(({ why }) => `"${why}"`)
      .join(', ')}`;
  }
  return first.key === selfTrait(near).key ? 'this article points to it' : first.why;
}

function kindOf({ key }: NearTrait): number {
  return NEAR_KINDS.indexOf(key.slice(0, key.indexOf(' ')));
}
