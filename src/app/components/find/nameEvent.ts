import type { PastedEvent } from '../../../intake/pastedEvent.ts';

/** "event 1008 · Perflib". */
export function nameEvent({ id, source }: PastedEvent): string {
  if (id === null) return `an entry from ${source ?? 'a log'}`;
  return source === null ? `event ${id}` : `event ${id} · ${source}`;
}
