import type { ArticleId } from '../model/ids.ts';
import { allows, type Trait, type TraitKind, type TriageCandidate, traitsOf } from './triageCandidate.ts';

/** What separates candidates by one kind of trait. */
export interface TraitQuestion {
  readonly options: readonly { readonly key: string; readonly shown: string; readonly articles: readonly ArticleId[] }[];
  /** What "none of these" leaves. */
  readonly none: readonly ArticleId[];
  /** For each candidate, were it the right one, how many a truthful answer leaves. */
  readonly left: readonly number[];
}

/** More options than an agent compares at a glance would be slower than opening the candidates. */
const MOST_OPTIONS = 12;

/** Which of the traits of one kind does the agent see? */
export function findTraitQuestion(kind: TraitKind, candidates: readonly TriageCandidate[]): TraitQuestion {
  const chosen = chooseOptions(kind, candidates);
  const kept = new Map(chosen.map(({ key }) => [key, idsOf(candidates.filter((candidate) => allows(candidate, kind, key)))]));
  const none = idsOf(candidates.filter((candidate) => !traitsOf(candidate, kind).traits.some(({ key }) => kept.has(key))));
  const options = chosen.map(({ key, shown }) => ({ key, shown, articles: kept.get(key) ?? [] }));
  const left = candidates.map((candidate) => {
    const { traits } = traitsOf(candidate, kind);
    const answers = traits.flatMap(({ key }) => kept.get(key)?.length ?? []);
    if (answers.length > 0) return answers.reduce((sum, count) => sum + count, 0) / answers.length;
    // Of an article that does not say, the agent does not know either: "can't tell".
    return traits.length > 0 ? none.length : candidates.length;
  });
  return { options, none, left };
}

function idsOf(candidates: readonly TriageCandidate[]): readonly ArticleId[] {
  return candidates.map(({ article }) => article);
}

/** One trait after the other that splits the candidates most evenly further; what all of them have says nothing. */
function chooseOptions(kind: TraitKind, candidates: readonly TriageCandidate[]): readonly Trait[] {
  const holders = findHolders(kind, candidates);
  const chosen: Trait[] = [];
  const covered = new Set<ArticleId>();
  const open = holders.filter(({ articles }) => articles.size < candidates.length);
  while (chosen.length < MOST_OPTIONS) {
    const next = pickNext(open, covered);
    if (next === undefined) break;
    chosen.push(next.trait);
    for (const article of next.articles) covered.add(article);
    open.splice(open.indexOf(next), 1);
  }
  return chosen;
}

/** A trait with the articles that say it. */
interface Holder {
  readonly trait: Trait;
  readonly articles: ReadonlySet<ArticleId>;
}

function findHolders(kind: TraitKind, candidates: readonly TriageCandidate[]): readonly Holder[] {
  const holders = new Map<string, { readonly trait: Trait; readonly articles: Set<ArticleId> }>();
  for (const candidate of candidates) {
    for (const trait of traitsOf(candidate, kind).traits) {
      const entry = holders.get(trait.key) ?? { trait, articles: new Set() };
      holders.set(trait.key, entry);
      entry.articles.add(candidate.article);
    }
  }
  return [...holders.values()];
}

/** The one that adds the most articles and shares the fewest with those chosen; undefined where none adds any. */
function pickNext(open: readonly Holder[], covered: ReadonlySet<ArticleId>): Holder | undefined {
  let best: { readonly holder: Holder; readonly fresh: number; readonly shared: number } | undefined;
  for (const holder of open) {
    const fresh = [...holder.articles].filter((article) => !covered.has(article)).length;
    const shared = holder.articles.size - fresh;
    const isBetter = best === undefined || shared < best.shared || (shared === best.shared && fresh > best.fresh);
    if (fresh > 0 && isBetter) best = { holder, fresh, shared };
  }
  return best?.holder;
}
