import { type ReactNode, useEffect } from 'react';
import type { EventCandidate, SeparatingOption, SeparatingQuestion } from '../../../model/published.ts';
import { isForSomethingElse } from '../shell/isForSomethingElse.ts';
import { OptionRow } from './OptionRow.tsx';

interface Props {
  readonly question: SeparatingQuestion;
  readonly candidates: readonly EventCandidate[];
  /** `unsure`: none of the options, or can't tell. */
  readonly onAnswer: (option: SeparatingOption | 'unsure') => void;
}

/** More titles than these in one row would hide what is compared. */
const MOST_TITLES = 2;

/** The one question that separates the articles best, each option with what to compare on one's own screen. */
export function EventQuestion({ question, candidates, onAnswer }: Props): ReactNode {
  const titleOf = (id: string) => candidates.find((candidate) => candidate.article === id)?.title ?? id;
  const { options } = question;

  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isForSomethingElse(event) || !/^[1-9]$/.test(event.key)) return;
      const option = options[Number(event.key) - 1];
      if (option) onAnswer(option);
      else if (Number(event.key) === options.length + 1) onAnswer('unsure');
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [options, onAnswer]);

  return (
    <section className="mt-4" aria-labelledby="question" data-question>
      <h2 id="question" className="text-body font-semibold">
        {question.text}
      </h2>
      <ul className="mt-3 grid divide-y divide-rule border-y border-rule mid:grid-cols-[auto_auto_1fr_auto]">
        {options.map((option, position) => (
          <OptionRow key={option.id} digit={position + 1} id={option.id} onGive={() => onAnswer(option)}>
            <code className="machine max-w-96 justify-self-start px-2 py-0.5 [overflow-wrap:anywhere]">{option.evidence}</code>
            <span className="text-side max-mid:col-start-2">
              {option.articles.length > MOST_TITLES
                ? `${option.articles.length} articles`
                : option.articles.map(titleOf).join(' · ')}
            </span>
            <span className="text-side text-muted max-mid:col-start-2">
              {option.articles.length <= MOST_TITLES && option.articles.join(', ')}
            </span>
          </OptionRow>
        ))}
        <OptionRow digit={options.length + 1} id="unsure" onGive={() => onAnswer('unsure')}>
          <span className="font-medium text-accent mid:col-span-3">
            {options.length === 2 ? 'Neither, or can’t tell' : 'None of these, or can’t tell'}
          </span>
        </OptionRow>
      </ul>
    </section>
  );
}
