import type { ArticleId } from '../model/ids.ts';
import type { TraitQuestion } from './traitQuestion.ts';
import type { Trait, TriageCandidate } from './triageCandidate.ts';

/** Traits of the kind "condition" have keys that end so. */
export const HOLDS = '+';
export const FAILS = '-';

interface Condition {
  readonly holds: Trait;
  readonly fails: Trait;
  readonly saidToHold: ReadonlySet<ArticleId>;
  readonly saidToFail: ReadonlySet<ArticleId>;
}

/**
 * The condition whose answer leaves the fewest. "X is installed" rules out what says that X is not installed, and the other way round; whoever says
 * nothing of X stays. Where an article says nothing, what is usual is expected: that it holds. Without options where no article states one; one of
 * the two always holds, so there is no "none of these".
 */
export function findConditionQuestion(candidates: readonly TriageCandidate[]): TraitQuestion {
  const questions = listConditions(candidates).map((condition) => toQuestion(condition, candidates));
  const nothing: TraitQuestion = { options: [], none: [], left: candidates.map(() => candidates.length) };
  return questions.reduce((best, question) => (sum(question.left) < sum(best.left) ? question : best), nothing);
}

function listConditions(candidates: readonly TriageCandidate[]): readonly Condition[] {
  const traits = candidates.flatMap(({ traits: own }) => own.get('condition')?.traits ?? []);
  const names = new Set(traits.map(({ key }) => key.slice(0, -1)));
  return [...names].map((name) => {
    const find = (end: string): Trait | undefined => traits.find(({ key }) => key === name + end);
    const [positive, negative] = [find(HOLDS), find(FAILS)];
    const shown = positive?.shown ?? negative?.shown.replace(' is not ', ' is ') ?? name;
    return {
      holds: { key: name + HOLDS, shown },
      fails: { key: name + FAILS, shown: negative?.shown ?? shown.replace(' is ', ' is not ') },
      saidToHold: holdersOf(name + HOLDS, candidates),
      saidToFail: holdersOf(name + FAILS, candidates),
    };
  });
}

function holdersOf(key: string, candidates: readonly TriageCandidate[]): ReadonlySet<ArticleId> {
  const holders = candidates.filter(({ traits }) => traits.get('condition')?.traits.some((trait) => trait.key === key));
  return new Set(holders.map(({ article }) => article));
}

function toQuestion({ holds, fails, saidToHold, saidToFail }: Condition, candidates: readonly TriageCandidate[]): TraitQuestion {
  const ids = candidates.map(({ article }) => article);
  const ifHolds = ids.filter((id) => !saidToFail.has(id) || saidToHold.has(id));
  const ifFails = ids.filter((id) => !saidToHold.has(id) || saidToFail.has(id));
  return {
    none: [],
    options: [
      { ...holds, articles: ifHolds },
      { ...fails, articles: ifFails },
    ],
    left: ids.map((id) => (saidToFail.has(id) ? ifFails.length : ifHolds.length)),
  };
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
