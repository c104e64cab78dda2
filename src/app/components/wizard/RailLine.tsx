import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { placeAddress } from '../../../engine/address.ts';
import type { RailEntry } from '../../../engine/rail.ts';
import type { ArticleId } from '../../../model/ids.ts';

interface Props {
  readonly entry: RailEntry;
  readonly article: ArticleId;
}

const origins = { agent: null, paste: 'from the event', link: 'assumed' } as const;

/** One card of the path: what it asked, what was answered, and the way to change it. */
export function RailLine({ entry: { place, text: name, number, state, answer, origin, shown }, article }: Props): ReactNode {
  const text = number === null ? name : `${number} ${name}`;
  const path = placeAddress(article, place);
  if (state === 'ahead') return <li className="mt-1 line-clamp-2 text-muted">{text}</li>;
  const from = origin && origins[origin];
  return (
    <li
      className={`mt-1 -ml-3 border-l-2 pl-2.5 ${shown ? 'border-accent' : 'border-transparent'}`}
      aria-current={shown ? 'step' : undefined}
    >
      <p className="line-clamp-2">{state === 'current' && !shown ? <Link to={path}>{text}</Link> : text}</p>
      {answer !== null && (
        <p className="flex items-baseline gap-2 text-muted">
          <span className="min-w-0">
            {answer}
            {from && `, ${from}`}
          </span>
          {!shown && (
            <Link to={path} className="ml-auto flex-none" aria-label={`Change: ${text}`}>
              Change
            </Link>
          )}
        </p>
      )}
    </li>
  );
}
