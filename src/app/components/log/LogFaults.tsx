import type { ReactNode } from 'react';
import type { LogSummary } from '../../../intake/log/tally.ts';
import { formatCount } from '../shell/formatCount.ts';
import { CautionMark } from '../shell/marks.tsx';
import { countWords } from './countWords.ts';

/** What could not be read of a log, and where. */
export function LogFaults({ faults, moreFaults, total }: Pick<LogSummary, 'faults' | 'moreFaults' | 'total'>): ReactNode {
  if (faults.length === 0) return null;
  const places = countWords(faults.length + moreFaults, 'place', 'places');
  return (
    <details className="mt-4 border-l-3 border-caution bg-caution-ground px-4 py-2" open={total === 0 || faults.length <= 3}>
      <summary className="cursor-pointer font-semibold text-caution">
        <CautionMark className="mr-2 align-[-2px]" />
        {total === 0 ? 'Nothing could be read' : `Not all of it was understood: ${places}`}
      </summary>
      <ul className="mt-2 text-side">
        {faults.map(({ at, what }) => (
          <li key={`${at} ${what}`} className="py-1 [overflow-wrap:anywhere]">
            {at > 0 && <span className="font-mono text-muted">Byte {formatCount(at)}: </span>}
            {what}
          </li>
        ))}
        {moreFaults > 0 && <li className="py-1 text-muted">and {countWords(moreFaults, 'place', 'places')} more</li>}
      </ul>
    </details>
  );
}
