import type { ArticleId } from '../model/ids.ts';
import { findConditionQuestion } from './conditionQuestion.ts';
import { findTraitQuestion } from './traitQuestion.ts';
import type { TraitKind, Traits, TriageCandidate } from './triageCandidate.ts';

export type { TraitKind, Traits, TriageCandidate };

/**
 * Triage: which question separates the articles that are left best. Pure. A candidate leaves only when an answer contradicts what its article says;
 * what an article does not say never counts against it.
 */

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
  const found = kind === 'condition' ? findConditionQuestion(candidates) : findTraitQuestion(kind, candidates);
  const options = found.options.map(({ key, shown, articles }, at) => ({ id: String(at + 1), key, evidence: shown, articles }));
  return { question: { kind, text: ASKING[kind].text, options, none: found.none }, left: found.left };
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
