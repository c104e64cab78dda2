import type { MouseEvent, ReactNode } from 'react';
import { Link } from 'react-router';
import { eventPath } from '../../data/eventPath.ts';
import type { KnownEvent } from '../../data/matchLog.ts';
import { formatCount } from '../shell/formatCount.ts';
import { countWords } from './countWords.ts';
import { formatLogTime } from './formatLogTime.ts';
import { useOpenLogEvent } from './useOpenLogEvent.ts';

/** The events of a log that articles speak of, the latest first, each with the way into its article. */
export function KnownEvents({ events }: { readonly events: readonly KnownEvent[] }): ReactNode {
  if (events.length === 0) return null;
  return (
    <ul className="mt-4 divide-y divide-rule border-y border-rule" data-known>
      {events.map((event) => (
        <KnownRow key={`${event.tallied.id} ${event.tallied.source}`} event={event} />
      ))}
    </ul>
  );
}

function KnownRow({ event }: { readonly event: KnownEvent }): ReactNode {
  const { openKnown } = useOpenLogEvent();
  const { tallied, source, article, candidates } = event;
  const path = eventPath(tallied.id ?? 0, source);
  const only = candidates.find((candidate) => candidate.article === article);
  // In another tab the article opens without the entry.
  const openPrepared = (press: MouseEvent) => {
    if (press.button !== 0 || press.ctrlKey || press.metaKey || press.shiftKey || press.altKey) return;
    press.preventDefault();
    void openKnown(event);
  };
  return (
    <li className="py-4">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <Link to={path} className="text-side">
          Event {tallied.id}
          {tallied.source && <span className="font-mono"> · {tallied.source}</span>}
        </Link>
        <span className="text-side text-muted">{sayWhen(event)}</span>
      </div>
      <p className="mt-1">
        <Link to={only ? `/kb/${only.article}` : path} className="font-semibold" onClick={openPrepared}>
          {only ? only.title : `${countWords(candidates.length, 'article', 'articles')}: find the one that fits`}
        </Link>{' '}
        {only && <span className="text-side text-muted">{only.article}</span>}
      </p>
      <p className="machine mt-2 line-clamp-2 px-3 py-1 [overflow-wrap:anywhere]">{wordsOf(event)}</p>
    </li>
  );
}

function sayWhen({ tallied: { sample, count, last } }: KnownEvent): string {
  const time = formatLogTime(last);
  return [sample.level, count === 1 ? 'once' : `${formatCount(count)} times`, time && (count === 1 ? time : `last ${time}`)]
    .filter(Boolean)
    .join(' · ');
}

function wordsOf({ tallied: { sample } }: KnownEvent): string {
  return sample.description ?? (sample.strings.filter(Boolean).join(' · ') || 'The log has no text for it.');
}
