import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { ListedSource, SourceList } from '../../../model/published.ts';
import { eventPath } from '../../data/eventPath.ts';
import { FilterField, useFilter } from './FilterField.tsx';
import { ListHead } from './ListHead.tsx';
import { NoneShown } from './NoneShown.tsx';

/** More events than these in a row open on demand. */
const NAMED = 12;

/** Every event source, with the events that articles speak of. */
export function SourceEvents({ sources }: { readonly sources: SourceList }): ReactNode {
  const { shown, value, setValue } = useFilter(sources, ({ source, events }) => `${source} ${events.join(' ')}`);
  return (
    <>
      <ListHead
        label={`${sources.length} sources`}
        title="Event sources"
        other={{ path: '/browse/products', words: 'By product instead' }}
      />
      <FilterField what="sources" value={value} onValue={setValue} />
      {shown.length === 0 && <NoneShown value={value} onClear={() => setValue('')} />}
      <ul className="mt-6 divide-y divide-rule border-t border-rule">
        {shown.map((source) => (
          <SourceRow key={source.source} source={source} />
        ))}
      </ul>
    </>
  );
}

function SourceRow({ source: { source, events } }: { readonly source: ListedSource }): ReactNode {
  const link = (event: number) => (
    <Link key={event} to={eventPath(event, source)} className="min-h-6">
      {event}
    </Link>
  );
  return (
    <li className="grid items-baseline gap-x-6 gap-y-1 py-2 mid:grid-cols-[16rem_minmax(0,1fr)]">
      <span className="font-mono text-side leading-6 [overflow-wrap:anywhere]">{source}</span>
      <div className="text-side">
        <span className="flex flex-wrap gap-x-3">{events.slice(0, NAMED).map(link)}</span>
        {events.length > NAMED && (
          <details>
            <summary className="min-h-6 cursor-pointer text-muted">{events.length - NAMED} more</summary>
            <span className="flex flex-wrap gap-x-3">{events.slice(NAMED).map(link)}</span>
          </details>
        )}
      </div>
    </li>
  );
}
