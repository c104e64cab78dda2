import { sourceKey } from '../clues/clueKey.ts';
import { findFileNames } from './eventTraits.ts';
import { eventWords, type PastedEvent } from './pastedEvent.ts';

/**
 * The different events of a paste, each as it comes first. One that came again is the same: number and source are, and the files that
 * its text names. Entries without a number are left out.
 */
export function distinctEvents(events: readonly PastedEvent[]): readonly PastedEvent[] {
  const first = new Map<string, PastedEvent>();
  for (const event of events.filter(({ id }) => id !== null)) {
    const files = findFileNames(eventWords(event)).map((name) => name.toLowerCase());
    const key = JSON.stringify([event.id, sourceKey(event.source ?? ''), files.toSorted()]);
    if (!first.has(key)) first.set(key, event);
  }
  return [...first.values()];
}
