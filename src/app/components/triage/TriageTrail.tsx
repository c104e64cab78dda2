import type { ReactNode } from 'react';
import type { TriageQuestion } from '../../../search/triage.ts';
import type { AnsweredQuestion } from '../../data/walkTriage.ts';
import { Sequence } from '../content/Sequence.tsx';

interface Props {
  readonly answered: readonly AnsweredQuestion[];
  /** A question in the words of the place where it was asked. */
  readonly wordsOf: (question: TriageQuestion) => string;
  readonly onChange: (position: number) => void;
}

/** The answers given so far, each to be changed. */
export function TriageTrail({ answered, wordsOf, onChange }: Props): ReactNode {
  if (answered.length === 0) return null;
  return (
    <ul className="mt-4 divide-y divide-rule border-y border-rule text-side" aria-label="Answers so far">
      <Sequence
        of={answered}
        draw={({ question, said }, position) => (
          <li className="flex flex-wrap items-baseline gap-x-3 py-2">
            <span className="text-muted">{wordsOf(question)}</span>
            <span className="font-medium [overflow-wrap:anywhere]">{said}</span>
            <button type="button" className="link ml-auto" onClick={() => onChange(position)} aria-label={`Change: ${said}`}>
              Change
            </button>
          </li>
        )}
      />
    </ul>
  );
}
