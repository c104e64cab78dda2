import type { ReactNode } from 'react';
import type { PastedEvent } from '../../../intake/pastedEvent.ts';

/** Says of which pasted events no article speaks, so that the hits below, by words alone, are not taken for their articles. */
export function UnknownEvents({ events }: { readonly events: readonly PastedEvent[] }): ReactNode {
  const names = new Set(events.map(({ id, source }) => (source === null ? `${id}` : `${id} from ${source}`)));
  return (
    <div className="mt-4" role="status">
      {[...names].map((name) => (
        <p key={name} className="font-semibold">
          No article speaks of event {name}.
        </p>
      ))}
    </div>
  );
}
