import type { ReactNode } from 'react';
import type { Walk } from './useWalk.ts';

/** More than these do not stay at the lower edge of the window: they would hide the card. */
const FEW = 4;

/** The answers as full-width rows with their digit. They stay in sight under a long card, within reach of a thumb, once its cautions are read. */
export function Answers({ walk }: { readonly walk: Walk }): ReactNode {
  const { answers, copyBlocked } = walk.screen;
  // The tick under a caution must not be hidden by them.
  const stays = answers.length <= FEW && !copyBlocked ? 'answers-stay sticky bottom-0' : '';
  return (
    <ul className={`mt-6 divide-y divide-rule border-y border-rule bg-paper max-mid:-mx-4 ${stays}`} aria-label="Answers">
      {answers.map(({ id, label, digit, given }) => (
        <li key={id}>
          <button
            type="button"
            className="group flex min-h-12 w-full items-center gap-4 px-4 py-2 text-left mid:px-2 hover:bg-accent-ground focus-visible:-outline-offset-2 "
            data-answer={id}
            onClick={() => walk.answer(id)}
          >
            <kbd className="key group-hover:border-accent group-hover:text-accent">{digit ?? '·'}</kbd>
            <span className="font-medium text-accent">{label}</span>
            {given && <span className="ml-auto text-side text-muted">your answer</span>}
          </button>
        </li>
      ))}
    </ul>
  );
}
