import { eventWords, type PastedEvent } from '../../../intake/pastedEvent.ts';
import { readQuery } from '../../../intake/readQuery.ts';
import type { PastedTraits } from '../../../search/narrowByPaste.ts';

export interface ReadPaste extends PastedTraits {
  /** Empty where the paste is no event. */
  readonly events: readonly PastedEvent[];
}

/** What a paste answers by itself. Of several events the first speaks, for it is the first that is looked for. */
export function readPasteTraits(text: string): ReadPaste {
  const query = readQuery(text);
  const events = query.type === 'events' ? query.events : [];
  const [first] = events;
  return { events, source: first?.source ?? null, text: first ? eventWords(first) : text };
}
