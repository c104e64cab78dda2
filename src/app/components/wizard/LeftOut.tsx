import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { placeAddress } from '../../../engine/address.ts';
import type { ScreenOutcome } from '../../../engine/outcome.ts';
import type { Walk } from './useWalk.ts';

interface Props {
  readonly walk: Walk;
  readonly outcome: ScreenOutcome;
}

/** Steps that were skipped or could not be done: each can still be done. Not offered once the problem is solved. */
export function LeftOut({ walk, outcome }: Props): ReactNode {
  const isOver = outcome.kind === 'solved' || outcome.kind === 'explained';
  if (outcome.leftOut.length === 0 || isOver) return null;
  return (
    <section className="mt-6 border-t border-rule pt-4">
      <h2 className="label">Not done on the way</h2>
      <ul className="mt-1 divide-y divide-rule">
        {outcome.leftOut.map(({ place, text, answer }) => (
          <li key={`${place.node} ${place.pass}`} className="flex flex-wrap items-baseline gap-x-4 py-2">
            <span className="min-w-0 flex-1">{text}</span>
            <span className="text-side text-muted">{answer}</span>
            <Link to={placeAddress(walk.article.id, place)}>Do it now</Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
