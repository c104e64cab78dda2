import { type ReactNode, useState } from 'react';
import type { DroppedAnswer } from '../../../engine/dropped.ts';
import { Sequence } from '../content/Sequence.tsx';

const reasons: Readonly<Record<DroppedAnswer['reason'], string>> = {
  gone: 'the article has changed',
  outdated: 'a step was done since',
  'not-reached': 'no longer on the path',
};

/** Answers that no longer hold since an earlier one was changed. They can be put out of sight. */
export function Dropped({ dropped }: { readonly dropped: readonly DroppedAnswer[] }): ReactNode {
  const [dismissed, dismiss] = useState(0);
  if (dropped.length === 0 || dismissed === dropped.length) return null;
  return (
    <section className="mt-4 border-t border-rule pt-3 text-side" aria-label="Answers no longer on the path">
      <p className="flex items-baseline gap-3 text-muted">
        Answers that no longer count
        <button type="button" className="link ml-auto" onClick={() => dismiss(dropped.length)}>
          Dismiss
        </button>
      </p>
      <ul className="mt-1">
        <Sequence
          of={dropped}
          draw={({ text, answer, reason }) => (
            <li className="py-0.5">
              <s>
                {text}: {answer}
              </s>{' '}
              <span className="text-muted">({reasons[reason]})</span>
            </li>
          )}
        />
      </ul>
    </section>
  );
}
