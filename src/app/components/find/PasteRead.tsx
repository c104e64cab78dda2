import type { ReactNode } from 'react';
import type { PastedEvent } from '../../../intake/pastedEvent.ts';

/** More than these in one line tell nothing. */
const NAMED = 4;

/** How the paste was understood, so that a wrong reading is seen. */
export function PasteRead({ events }: { readonly events: readonly PastedEvent[] }): ReactNode {
  if (events.length === 0) return <p className="mt-2 text-side text-muted">Read as a message: its words are looked for.</p>;
  const names = [...new Set(events.map(nameEvent))];
  return (
    <p className="mt-2 text-side text-muted">
      Read as{' '}
      {names.slice(0, NAMED).map((name, position) => (
        <span key={name}>
          {position > 0 && ', '}
          <span className="font-mono text-ink">{name}</span>
        </span>
      ))}
      {names.length > NAMED && ` and ${names.length - NAMED} more`}.
    </p>
  );
}

function nameEvent({ id, source }: PastedEvent): string {
  if (id === null) return `an entry from ${source ?? 'a log'}`;
  return source === null ? `event ${id}` : `event ${id} · ${source}`;
}
