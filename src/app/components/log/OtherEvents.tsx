import { type ReactNode, useState } from 'react';
import type { TalliedEvent } from '../../../intake/log/tally.ts';
import { formatCount } from '../shell/formatCount.ts';
import { countWords } from './countWords.ts';
import { formatLogTime } from './formatLogTime.ts';
import { useOpenLogEvent } from './useOpenLogEvent.ts';

/** As many rows at first, and more each time they are asked for. */
const ROWS = 100;

interface Props {
  readonly events: readonly TalliedEvent[];
  /** Whether there are known events above, so that these are of less interest. */
  readonly isFolded: boolean;
}

/** The events of a log that no article speaks of, the latest first. */
export function OtherEvents({ events, isFolded }: Props): ReactNode {
  const [shown, setShown] = useState(ROWS);
  const { openOther } = useOpenLogEvent();
  if (events.length === 0) return null;
  return (
    <details className="mt-8" open={!isFolded} data-others>
      <summary className="cursor-pointer">
        <h2 className="inline font-semibold">Not in the knowledge base</h2>{' '}
        <span className="text-side text-muted">{countWords(events.length, 'event', 'events')}</span>
      </summary>
      <ul className="mt-2 divide-y divide-rule border-t border-rule text-side">
        {events.slice(0, shown).map((event) => (
          <li key={`${event.id} ${event.source}`} className="flex flex-wrap items-baseline gap-x-4 gap-y-1 py-2">
            <span className="min-w-0 flex-1 font-mono [overflow-wrap:anywhere]">
              {event.source ?? 'no source'} {event.id}
            </span>
            <span className="text-muted">
              {[`${formatCount(event.count)} ×`, formatLogTime(event.last)].filter(Boolean).join(' · ')}
            </span>
            <button
              type="button"
              className="link"
              onClick={() => openOther(event)}
              aria-label={`Find by its words: ${event.source ?? 'event'} ${event.id}`}
            >
              Find by its words
            </button>
          </li>
        ))}
      </ul>
      {shown < events.length && (
        <button type="button" className="button mt-3" onClick={() => setShown(shown + 10 * ROWS)}>
          Show more
        </button>
      )}
    </details>
  );
}
