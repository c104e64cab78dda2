import type { ArticleId } from '../model/ids.ts';
import { findConditionQuestion } from './conditionQuestion.ts';

/**
 * Triage: which question separates the articles that are left best. Pure. A candidate leaves only when an answer contradicts what its article says;
 * what an article does not say never counts against it.
 */

/** What is asked about. */
export type TraitKind = 'source' | 'file' | 'code' | 'condition' | 'sentence' | 'product' | 'version';

/** Something an article says that can be seen on the screen. */
export interface Trait {
  /** Equal keys are the same thing. */
  readonly key: string;
  readonly shown: string;
}

/** All that an article says of one kind. */
export interface Traits {
  readonly traits: readonly Trait[];
  /** There is nothing else of this kind: another answer rules the article out. */
  readonly isComplete: boolean;
}

export interface TriageCandidate {
  readonly article: ArticleId;
  readonly title: string;
  /** Kinds that the article says nothing about are absent. */
  readonly traits: ReadonlyMap<TraitKind, Traits>;
}

/** A question with what its answers leave. "Can't tell" is always possible: it leaves all, and the kind is not asked about again. */
export interface TriageQuestion {
  readonly kind: TraitKind;
  readonly text: string;
  readonly options: readonly TriageOption[];
  /** What "none of these" leaves; not empty only where some candidate can be left. */
  readonly none: readonly ArticleId[];
}

export interface TriageOption {
  /** Unique within the question, safe in a URL. */
  readonly id: string;
  /** What the evidence amounts to: other wording of the same has the same key. */
  readonly key: string;
  /** What the agent compares with their screen. */
  readonly evidence: string;
  /** The candidates that it leaves. */
  readonly articles: readonly ArticleId[];
}

interface Asking {
  readonly text: string;
  /** How hard it is to answer: 1 is a glance at the screen. */
  readonly effort: number;
}

const ASKING: Readonly<Record<TraitKind, Asking>> = {
  source: { text: 'Which source does the event name?', effort: 1 },
  file: { text: 'Which file does the message name?', effort: 1 },
  code: { text: 'Which number or code does the message show?', effort: 1 },
  version: { text: 'Which version is it?', effort: 1.2 },
  product: { text: 'Which product is it about?', effort: 1.2 },
  condition: { text: 'How is it on this computer?', effort: 1.5 },
  sentence: { text: 'Which of these do you see?', effort: 1.4 },
};

const KINDS = Object.keys(ASKING) as readonly TraitKind[];

/** More options than an agent compares at a glance would be slower than opening the candidates. */
const MOST_OPTIONS = 12;

/** What opening an article and seeing that it is not the one costs, beside a question's effort. */
const TRYING = 4;

/**
 * The question with the most expected information for its effort among the kinds not in `known` (what the paste answers, and what was
 * answered before). Null where one candidate is left, where nothing separates them, or where trying them one by one costs less than asking.
 */
export function findTriageQuestion(
  candidates: readonly TriageCandidate[],
  known: ReadonlySet<TraitKind> = new Set(),
): TriageQuestion | null {
  if (candidates.length < 2) return null;
  const drafts = KINDS.filter((kind) => !known.has(kind)).map((kind) => draftQuestion(kind, candidates));
  const worthy = drafts.filter(({ question, left }) => isWorthAsking(question.kind, left));
  const value = ({ question, left }: Draft): number => informationOf(left) / ASKING[question.kind].effort;
  return (
    worthy.reduce<Draft | null>((best, draft) => (best === null || value(draft) > value(best) + 1e-9 ? draft : best), null)
      ?.question ?? null
  );
}

/** The candidates that an answer leaves: the id of an option, `none` of them, or `unsure`, which leaves all. */
export function answerTriage(
  candidates: readonly TriageCandidate[],
  question: TriageQuestion,
  answer: string,
): readonly TriageCandidate[] {
  const option = question.options.find(({ id }) => id === answer);
  const kept = new Set(answer === 'none' ? question.none : option?.articles);
  // An answer that would leave nothing is none that the question has.
  return kept.size === 0 ? candidates : candidates.filter(({ article }) => kept.has(article));
}

interface Draft {
  readonly question: TriageQuestion;
  /** For each candidate, were it the right one, how many a truthful answer leaves. */
  readonly left: readonly number[];
}

function draftQuestion(kind: TraitKind, candidates: readonly TriageCandidate[]): Draft {
  return kind === 'condition' ? draftCondition(candidates) : draftTraits(kind, candidates);
}

/** One of the two always holds, so there is no "none of these". */
function draftCondition(candidates: readonly TriageCandidate[]): Draft {
  const { options: both, left } = findConditionQuestion(candidates) ?? {
    options: [],
    left: candidates.map(() => candidates.length),
  };
  const options = both.map(({ key, shown, articles }, at) => ({ id: String(at + 1), key, evidence: shown, articles }));
  return { question: { kind: 'condition', text: ASKING.condition.text, options, none: [] }, left };
}

function draftTraits(kind: TraitKind, candidates: readonly TriageCandidate[]): Draft {
  const chosen = chooseOptions(kind, candidates);
  const kept = new Map(chosen.map(({ key }) => [key, idsOf(candidates.filter((candidate) => allows(candidate, kind, key)))]));
  const none = idsOf(candidates.filter((candidate) => !traitsOf(candidate, kind).traits.some(({ key }) => kept.has(key))));
  const options = chosen.map(({ key, shown }, at) => ({
    id: String(at + 1),
    key,
    evidence: shown,
    articles: kept.get(key) ?? [],
  }));
  const left = candidates.map((candidate) => {
    const { traits } = traitsOf(candidate, kind);
    const answers = traits.flatMap(({ key }) => kept.get(key)?.length ?? []);
    if (answers.length > 0) return answers.reduce((sum, count) => sum + count, 0) / answers.length;
    // Of an article that does not say, the agent does not know either: "can't tell".
    return traits.length > 0 ? none.length : candidates.length;
  });
  return { question: { kind, text: ASKING[kind].text, options, none }, left };
}

function idsOf(candidates: readonly TriageCandidate[]): readonly ArticleId[] {
  return candidates.map(({ article }) => article);
}

const SILENT: Traits = { traits: [], isComplete: false };

function traitsOf(candidate: TriageCandidate, kind: TraitKind): Traits {
  return candidate.traits.get(kind) ?? SILENT;
}

/** Whether a candidate stays when the agent sees `key`: its article says so, or might. */
export function allows(candidate: TriageCandidate, kind: TraitKind, key: string): boolean {
  const { traits, isComplete } = traitsOf(candidate, kind);
  return !isComplete || traits.some((trait) => trait.key === key);
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

/** Expected information in bits, any of the candidates being as likely. */
function informationOf(left: readonly number[]): number {
  return left.reduce((sum, count) => sum + Math.log2(left.length / Math.max(1, count)), 0) / left.length;
}

/** A question must save more trying than it costs. One by one, the right article comes up after half of them on average. */
function isWorthAsking(kind: TraitKind, left: readonly number[]): boolean {
  const saved = left.reduce((sum, count) => sum + (left.length - count) / 2, 0) / left.length;
  return saved * TRYING > ASKING[kind].effort;
}
