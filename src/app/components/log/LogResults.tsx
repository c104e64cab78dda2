import { type ReactNode, useContext, useEffect, useRef, useState } from 'react';
import type { LogSummary } from '../../../intake/log/tally.ts';
import { LoaderContext } from '../../data/LoaderContext.ts';
import { type MatchedLog, matchLog } from '../../data/matchLog.ts';
import { formatCount } from '../shell/formatCount.ts';
import { countWords } from './countWords.ts';
import { formatLogTime } from './formatLogTime.ts';
import { KnownEvents } from './KnownEvents.tsx';
import { LogFaults } from './LogFaults.tsx';
import { OtherEvents } from './OtherEvents.tsx';

interface Props {
  readonly names: readonly string[];
  readonly summary: LogSummary;
  readonly isWhole: boolean;
}

/** What a log has: events that articles speak of, the others, and what could not be read. */
export function LogResults({ names, summary, isWhole }: Props): ReactNode {
  const matched = useMatches(summary);
  const heading = useRef<HTMLHeadingElement>(null);
  const isMatched = matched !== null;
  // The focus tells those who do not see it that the list is there.
  useEffect(() => {
    if (isMatched) heading.current?.focus();
  }, [isMatched]);
  const { events, total, unlisted } = summary;
  return (
    <section className="mt-8" aria-labelledby="results" aria-busy={!isMatched}>
      <h2 id="results" ref={heading} tabIndex={-1} className="text-head font-semibold">
        {sayResult(summary, matched)}
      </h2>
      <p className="mt-1 text-side text-muted [overflow-wrap:anywhere]">
        {names.join(', ')}: {[countWords(total, 'entry', 'entries'), span(events)].filter(Boolean).join(', ')}
        {!isWhole && '. The reading was stopped: what came before is here'}
        {unlisted > 0 && `. ${countWords(unlisted, 'entry', 'entries')} of too many different events are not listed`}
      </p>
      <LogFaults {...summary} />
      {matched === 'failed' && (
        <p className="mt-4">
          The knowledge base could not be reached, so these are all events of the log. Connect, and read the file again.
        </p>
      )}
      {matched !== null && matched !== 'failed' && <KnownEvents events={matched.known} />}
      {matched !== null && (
        <OtherEvents
          events={matched === 'failed' ? events : matched.others}
          isFolded={matched !== 'failed' && matched.known.length > 0}
        />
      )}
    </section>
  );
}

/** Null while the knowledge base is asked; `failed` where it cannot be. */
function useMatches(summary: LogSummary): MatchedLog | 'failed' | null {
  const loader = useContext(LoaderContext);
  const [matched, setMatched] = useState<MatchedLog | 'failed' | null>(null);
  useEffect(() => {
    if (!loader) return;
    let isWanted = true;
    matchLog(summary.events, loader).then(
      (found) => isWanted && setMatched(found),
      () => isWanted && setMatched('failed'),
    );
    return () => {
      isWanted = false;
    };
  }, [summary, loader]);
  return matched;
}

function sayResult({ events, total }: LogSummary, matched: MatchedLog | 'failed' | null): string {
  if (total === 0) return 'No entries';
  if (matched === null) return 'Looking them up …';
  const all = countWords(events.length, 'event', 'different events');
  if (matched === 'failed') return all;
  if (matched.known.length === 0)
    return events.length === 1 ? 'Its event is not in the knowledge base' : `None of its ${all} is in the knowledge base`;
  return `${formatCount(matched.known.length)} of ${all} in the knowledge base`;
}

function span(events: LogSummary['events']): string | null {
  const timed = events.filter(({ first, last }) => first.at !== null && last.at !== null);
  const [first, last] = [
    timed.toSorted((a, b) => (a.first.at ?? 0) - (b.first.at ?? 0))[0]?.first,
    timed.toSorted((a, b) => (b.last.at ?? 0) - (a.last.at ?? 0))[0]?.last,
  ];
  return first && last ? `from ${formatLogTime(first)} to ${formatLogTime(last)}` : null;
}
