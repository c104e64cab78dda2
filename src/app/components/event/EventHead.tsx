import type { ReactNode } from 'react';
import type { NarrowedEvent } from '../../data/narrowEvent.ts';

/** The event's number and source, and how many articles speak of it. */
export function EventHead({ event: { id, source, unknownSource, candidates } }: { readonly event: NarrowedEvent }): ReactNode {
  const sources = new Set(candidates.map((candidate) => candidate.source));
  // Where all articles name the same source, the event has no other.
  const shown = source ?? (sources.size === 1 ? ([...sources][0] ?? null) : null);
  const articles = new Set(candidates.map((candidate) => candidate.article)).size;
  return (
    <header>
      <p className="label">{articles === 1 ? '1 article' : `${articles} articles`}</p>
      <h1 className="mt-2 text-head font-semibold">
        Event {id}
        {shown && (
          <>
            {' · '}
            <span className="font-mono text-body">{shown}</span>
          </>
        )}
      </h1>
      {unknownSource && (
        <p className="mt-2 text-muted">
          No article names the source <code className="font-mono">{unknownSource}</code> for this event. These have its number.
        </p>
      )}
    </header>
  );
}
