import { type ReactNode, useEffect } from 'react';
import type { EventCandidate, SeparatingOption, SeparatingQuestion } from '../../../model/published.ts';
import { isForSomethingElse } from '../shell/isForSomethingElse.ts';
import { useOpenCandidate } from './useOpenCandidate.ts';

interface Props {
  readonly question: SeparatingQuestion;
  readonly candidates: readonly EventCandidate[];
  /** None of the options, or can't tell. */
  readonly onUnsure: () => void;
}

/** The one question that separates the articles best, each option with what to compare on one's own screen. */
export function EventQuestion({ question, candidates, onUnsure }: Props): ReactNode {
  const open = useOpenCandidate();
  const titleOf = (id: string) => candidates.find((candidate) => candidate.article === id)?.title ?? id;
  const { options } = question;

  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isForSomethingElse(event) || !/^[1-9]$/.test(event.key)) return;
      const option = options[Number(event.key) - 1];
      if (option) void open(firstArticle(option));
      else if (Number(event.key) === options.length + 1) onUnsure();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [options, open, onUnsure]);

  return (
    <section className="mt-4" aria-labelledby="question" data-question>
      <h2 id="question" className="text-body font-semibold">
        {question.text}
      </h2>
      <ul className="mt-3 grid divide-y divide-rule border-y border-rule mid:grid-cols-[auto_auto_1fr_auto]">
        {options.map((option, position) => (
          <Row key={option.id} digit={position + 1} id={option.id} onGive={() => void open(firstArticle(option))}>
            <code className="machine justify-self-start px-2 py-0.5 [overflow-wrap:anywhere]">{option.evidence}</code>
            <span className="text-side max-mid:col-start-2">{option.articles.map(titleOf).join(' · ')}</span>
            <span className="text-side text-muted max-mid:col-start-2">{option.articles.join(', ')}</span>
          </Row>
        ))}
        <Row digit={options.length + 1} id="unsure" onGive={onUnsure}>
          <span className="font-medium text-accent mid:col-span-3">Neither, or can’t tell</span>
        </Row>
      </ul>
    </section>
  );
}

interface RowProps {
  readonly digit: number;
  readonly id: string;
  readonly onGive: () => void;
  readonly children: ReactNode;
}

function Row({ digit, id, onGive, children }: RowProps): ReactNode {
  return (
    <li className="grid mid:col-span-4 mid:grid-cols-subgrid">
      <button
        type="button"
        className="grid min-h-12 grid-cols-[auto_1fr] items-center gap-x-4 gap-y-1 px-2 py-2 text-left mid:col-span-4 mid:grid-cols-subgrid hover:bg-accent-ground focus-visible:-outline-offset-2"
        data-answer={id}
        onClick={onGive}
      >
        <kbd className="key">{digit}</kbd>
        {children}
      </button>
    </li>
  );
}

/** Where several articles have the evidence, the first is opened, and the others are under the question. */
function firstArticle(option: SeparatingOption): string {
  return option.articles[0] ?? '';
}
