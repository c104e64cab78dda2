import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { Browse } from '../../../model/published.ts';
import { eventPath } from '../../data/eventPath.ts';

/** How many events of a source are named before "and more". */
const NAMED = 8;

/** The way in by what the event log says: its sources, with the events that articles speak of. */
export function Sources({ sources }: { readonly sources: Browse['sources'] }): ReactNode {
  return (
    <section>
      <h2 className="label">By event source</h2>
      <ul className="mt-2 divide-y divide-rule">
        {sources.map(({ source, events }) => (
          <li key={source} className="flex flex-wrap items-baseline gap-x-4 gap-y-1 py-2">
            <span className="font-mono text-side">{source}</span>
            <span className="flex flex-wrap gap-x-3 text-side">
              {events.slice(0, NAMED).map((event) => (
                <Link key={event} to={eventPath(event, source)} className="min-h-6">
                  {event}
                </Link>
              ))}
              {events.length > NAMED && <Link to={`/find?q=${encodeURIComponent(source)}`}>and more</Link>}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
