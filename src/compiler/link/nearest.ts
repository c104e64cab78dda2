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
  const traits = articles.map((article) => [...listNearTraits(article), selfTrait(article)]);
  const sharing = invert(traits);
  return new Map(articles.map((article, at) => [article.id, nearestTo(at, articles, traits[at] ?? [], sharing)]));
}

type Sharing = ReadonlyMap<string, readonly number[]>;

/** For each trait the articles that have it, by their place. */
function invert(traits: readonly (readonly NearTrait[])[]): Sharing {
  const sharing = new Map<string, number[]>();
  traits.forEach((ofArticle, at) => {
    for (const key of new Set(ofArticle.map((trait) => trait.key))) {
      const places = sharing.get(key);
      if (places === undefined) sharing.set(key, [at]);
      else places.push(at);
    }
  });
  return sharing;
}

/** What was found of one near article. */
interface Shared {
  score: number;
  readonly traits: { readonly trait: NearTrait; readonly share: number }[];
}

function nearestTo(
  at: number,
  articles: readonly Article[],
  traits: readonly NearTrait[],
  sharing: Sharing,
): readonly NearArticle[] {
  const found = new Map<number, Shared>();
  for (const trait of new Map(traits.map((each) => [each.key, each])).values()) {
    const places = sharing.get(trait.key) ?? [];
    if (places.length > MOST_SHARING) continue;
    const share = trait.weight * Math.log(1 + articles.length / places.length);
    for (const place of places) if (place !== at) addShare(found, place, trait, share);
  }
  return [...found]
    .filter(([, { score }]) => score >= LEAST_SCORE)
    .sort(([a, sharedA], [b, sharedB]) => sharedB.score - sharedA.score || a - b)
    .slice(0, NAMED)
    .flatMap(([place, shared]) => nameNear(articles[place], shared));
}

function addShare(found: Map<number, Shared>, place: number, trait: NearTrait, share: number): void {
  const shared = found.get(place) ?? { score: 0, traits: [] };
  shared.score += share;
  shared.traits.push({ trait, share });
  found.set(place, shared);
}

function nameNear(article: Article | undefined, shared: Shared): readonly NearArticle[] {
  return article === undefined ? [] : [{ id: article.id, title: article.title, why: explain(article, shared) }];
}

/** What says most to an agent; for words, the rarest that both have. */
function explain(near: Article, { traits }: Shared): string {
  const ranked = [...traits].sort(
    (a, b) => kindOf(a.trait) - kindOf(b.trait) || b.share - a.share || (a.trait.key < b.trait.key ? -1 : 1),
  );
  const first = ranked[0]?.trait;
  if (first === undefined || kindOf(first) === NEAR_KINDS.indexOf('word')) {
    return `also about ${ranked
      .slice(0, 3)
      .map(({ trait }) => `"${trait.why}"`)
      .join(', ')}`;
  }
  return first.key === selfTrait(near).key ? 'this article points to it' : first.why;
}

function kindOf({ key }: NearTrait): number {
  return NEAR_KINDS.indexOf(key.slice(0, key.indexOf(' ')));
}
