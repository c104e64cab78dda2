import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { Browse } from '../../../model/published.ts';
import { eventPath } from '../../data/eventPath.ts';
import { MoreLink } from './MoreLink.tsx';

interface Props {
  readonly sources: Browse['sources'];
  /** How many there are in all. */
  readonly count: number;
}

/** The way in by what the event log says: its sources, with the events that articles speak of. */
export function Sources({ sources, count }: Props): ReactNode {
  if (count === 0) return null;
  return (
    <section>
      <h2 className="label">By event source</h2>
      <ul className="mt-2 divide-y divide-rule">
        {sources.map(({ source, events, more }) => (
          <li key={source} className="flex flex-wrap items-baseline gap-x-4 gap-y-1 py-2">
            <span className="font-mono text-side [overflow-wrap:anywhere]">{source}</span>
            <span className="flex flex-wrap gap-x-3 text-side">
              {events.map((event) => (
                <Link key={event} to={eventPath(event, source)} className="min-h-6">
                  {event}
                </Link>
              ))}
              {more > 0 && (
                <Link to="/browse/sources" aria-label={`${more} more events of ${source}`}>
                  {more} more
                </Link>
              )}
            </span>
          </li>
        ))}
      </ul>
      <MoreLink shown={sources.length} count={count} what="sources" path="/browse/sources" />
    </section>
  );
}
