import { type ReactNode, useEffect, useRef } from 'react';
import type { TriageCandidate, TriageOption, TriageQuestion } from '../../../search/triage.ts';
import { isForSomethingElse } from '../shell/isForSomethingElse.ts';
import { OptionRow } from './OptionRow.tsx';
import { machineKinds } from './triageWords.ts';

interface Props {
  readonly question: TriageQuestion;
  /** The question in the words of the place where it is asked. */
  readonly text: string;
  readonly candidates: readonly TriageCandidate[];
  /** The keys of the answers, in order: digits where nothing else on the page has them. */
  readonly keys: string;
  /** An option's id, `none` or `unsure`. */
  readonly onAnswer: (id: string) => void;
  /** It takes the place of one just answered, and is read out. */
  readonly isNext: boolean;
}

/** More titles than these in one row would hide what is compared. */
const MOST_TITLES = 2;

/** The question that separates the articles best, each option with what to compare on one's own screen. */
export function TriageQuestionView({ question, text, candidates, keys, onAnswer, isNext }: Props): ReactNode {
  const ids = listAnswers(question);
  const heading = useRef<HTMLHeadingElement>(null);
  // The row that was pressed has gone, and the focus with it.
  useEffect(() => {
    if (isNext && question) heading.current?.focus({ preventScroll: true });
  }, [isNext, question]);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isForSomethingElse(event)) return;
      const id = keys.includes(event.key) ? listAnswers(question)[keys.indexOf(event.key)] : undefined;
      if (id === undefined) return;
      event.preventDefault();
      onAnswer(id);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [question, keys, onAnswer]);

  const keyOf = (id: string) => keys[ids.indexOf(id)] ?? null;
  return (
    <section className="mt-4" aria-labelledby="question" data-question={question.kind}>
      <h2 ref={heading} id="question" tabIndex={-1} className="text-body font-semibold">
        {text}
      </h2>
      <ul className={`mt-3 grid divide-y divide-rule border-y border-rule ${columns(question)}`}>
        {question.options.map((option) => (
          <OptionRow key={option.id} answerKey={keyOf(option.id)} id={option.id} onGive={() => onAnswer(option.id)}>
            <Evidence question={question} option={option} />
            <Articles option={option} candidates={candidates} />
          </OptionRow>
        ))}
        {question.none.length > 0 && (
          <OptionRow answerKey={keyOf('none')} id="none" onGive={() => onAnswer('none')}>
            <span className="font-medium text-accent">{question.options.length === 2 ? 'Neither' : 'None of these'}</span>
            <span className="text-side text-muted max-mid:col-start-2 mid:col-span-2">{countArticles(question.none.length)}</span>
          </OptionRow>
        )}
        <OptionRow answerKey={keyOf('unsure')} id="unsure" onGive={() => onAnswer('unsure')}>
          <span className="font-medium text-accent mid:col-span-3">{unsureWords(question)}</span>
        </OptionRow>
      </ul>
    </section>
  );
}

/** Sentences need more room than names. */
function columns({ kind }: TriageQuestion): string {
  return kind === 'sentence' || kind === 'condition'
    ? 'mid:grid-cols-[auto_minmax(0,3fr)_minmax(0,2fr)_auto]'
    : 'mid:grid-cols-[auto_fit-content(18rem)_1fr_auto]';
}

function Evidence({ question, option }: { readonly question: TriageQuestion; readonly option: TriageOption }): ReactNode {
  return machineKinds.has(question.kind) ? (
    <code className="machine justify-self-start px-2 py-0.5 [overflow-wrap:anywhere]">{option.evidence}</code>
  ) : (
    <span>{option.evidence}</span>
  );
}

function Articles({
  option,
  candidates,
}: {
  readonly option: TriageOption;
  readonly candidates: Props['candidates'];
}): ReactNode {
  const titleOf = (id: string) => candidates.find((candidate) => candidate.article === id)?.title ?? id;
  const areNamed = option.articles.length <= MOST_TITLES;
  return (
    <>
      <span className={`text-side max-mid:col-start-2 ${areNamed ? '' : 'text-muted'}`}>
        {areNamed ? option.articles.map(titleOf).join(' · ') : countArticles(option.articles.length)}
      </span>
      <span className="text-side text-muted max-mid:col-start-2">{areNamed && option.articles.join(', ')}</span>
    </>
  );
}

/** Where no article could be left, "none of these" leads no further than "can't tell". */
function unsureWords({ options, none }: TriageQuestion): string {
  if (none.length > 0) return 'Can’t tell';
  return options.length === 2 ? 'Neither, or can’t tell' : 'None of these, or can’t tell';
}

function listAnswers({ options, none }: TriageQuestion): readonly string[] {
  return [...options.map(({ id }) => id), ...(none.length > 0 ? ['none'] : []), 'unsure'];
}

function countArticles(count: number): string {
  return count === 1 ? '1 article' : `${count} articles`;
}
