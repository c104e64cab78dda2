import {
  answerTriage,
  findTriageQuestion,
  type TraitKind,
  type TriageCandidate,
  type TriageQuestion,
} from '../../search/triage.ts';

/** An answer as an address carries it: `file:imsperf.dll`, `file!none`, `file!unsure`. It names evidence of articles, never of a paste. */
export type TriageAnswer = string;

/** A question that was answered. */
export interface AnsweredQuestion {
  readonly question: TriageQuestion;
  /** What was said, to be shown. */
  readonly said: string;
}

/** Where a triage stands. */
export interface TriageWalk {
  readonly answered: readonly AnsweredQuestion[];
  readonly left: readonly TriageCandidate[];
  /** Null where one is left, or where opening them costs less than another question. */
  readonly question: TriageQuestion | null;
}

/**
 * Asks one question after the other and takes the answers given so far. Stops at the first that answers something else than what is asked: the articles
 * have changed since its address was written.
 * @param known what the paste answers
 */
export function walkTriage(
  candidates: readonly TriageCandidate[],
  known: ReadonlySet<TraitKind>,
  answers: readonly TriageAnswer[],
): TriageWalk {
  let left = candidates;
  const done = new Set(known);
  const answered: AnsweredQuestion[] = [];
  for (const answer of answers) {
    const question = findTriageQuestion(left, done);
    const id = question && findAnswerId(question, answer);
    if (!question || id === undefined || id === null) break;
    left = answerTriage(left, question, id);
    if (id !== 'none') done.add(question.kind);
    answered.push({ question, said: sayAnswer(question, id) });
  }
  return { answered, left, question: findTriageQuestion(left, done) };
}

/** The answer with the given id, an option's or `none` or `unsure`, for an address. */
export function writeAnswer({ kind, options }: TriageQuestion, id: string): TriageAnswer {
  const option = options.find((candidate) => candidate.id === id);
  return option ? `${kind}:${option.key}` : `${kind}!${id}`;
}

function findAnswerId({ kind, options, none }: TriageQuestion, answer: TriageAnswer): string | undefined {
  if (answer === `${kind}!unsure`) return 'unsure';
  if (answer === `${kind}!none`) return none.length > 0 ? 'none' : undefined;
  return options.find(({ key }) => answer === `${kind}:${key}`)?.id;
}

function sayAnswer({ options }: TriageQuestion, id: string): string {
  return options.find((option) => option.id === id)?.evidence ?? (id === 'none' ? 'None of these' : 'Can’t tell');
}
