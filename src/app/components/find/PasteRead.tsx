import type { ReactNode } from 'react';
import type { PastedEvent } from '../../../intake/pastedEvent.ts';
import { nameEvent } from './nameEvent.ts';

/** More than these in one line tell nothing. */
const NAMED = 4;

/** As many lines are shown of what was not understood. */
const MOST_LINES = 50;

/** How the paste was understood, so that a wrong reading is seen. */
export function PasteRead({ events }: { readonly events: readonly PastedEvent[] }): ReactNode {
  if (events.length === 0) return <p className="mt-2 text-side text-muted">Read as a message: its words are looked for.</p>;
  const names = [...new Set(events.map(nameEvent))];
  const rest = events.flatMap((event) => event.rest);
  return (
    <div className="mt-2 text-side text-muted">
      Read as{' '}
      {names.slice(0, NAMED).map((name, position) => (
        <span key={name}>
          {position > 0 && ', '}
          <span className="font-mono text-ink">{name}</span>
        </span>
      ))}
      {names.length > NAMED && ` and ${names.length - NAMED} more`}.
      {rest.length > 0 && (
        <details className="mt-1">
          <summary className="cursor-pointer">
            {rest.length === 1 ? '1 line was' : `${rest.length} lines were`} not understood
          </summary>
          <pre className="machine mt-1 px-3 py-2 whitespace-pre-wrap [overflow-wrap:anywhere]">
            {rest.slice(0, MOST_LINES).join('\n')}
          </pre>
        </details>
      )}
    </div>
  );
}
