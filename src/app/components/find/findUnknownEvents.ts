import type { PastedEvent } from '../../../intake/pastedEvent.ts';
import type { Loader } from '../../data/load.ts';
import { LoadError } from '../../data/loadError.ts';
import { narrowEvent } from '../../data/narrowEvent.ts';

/** The events of which no article speaks: none has the number, or none the number from that source. What cannot be loaded is not said to be unknown. */
export async function findUnknownEvents(
  events: readonly PastedEvent[],
  loader: Pick<Loader, 'loadPage'>,
): Promise<readonly PastedEvent[]> {
  const unknown = await Promise.all(events.map((event) => isUnknown(event, loader)));
  return events.filter((_, at) => unknown[at]);
}

async function isUnknown({ id, source }: PastedEvent, loader: Pick<Loader, 'loadPage'>): Promise<boolean> {
  if (id === null) return false;
  try {
    const page = await loader.loadPage({ type: 'event', id, source: null });
    return page.type === 'event' ? narrowEvent(page.event, source).unknownSource !== null : page.type === 'not-found';
  } catch (error) {
    if (error instanceof LoadError) return false;
    throw error;
  }
}
