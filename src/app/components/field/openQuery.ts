import { distinctEvents } from '../../../intake/distinctEvents.ts';
import { eventWords, type PastedEvent } from '../../../intake/pastedEvent.ts';
import { readQuery } from '../../../intake/readQuery.ts';
import { separate } from '../../../intake/separate.ts';
import type { PublishedEvent } from '../../../model/published.ts';
import { eventPath } from '../../data/eventPath.ts';
import type { Loader } from '../../data/load.ts';
import { LoadError } from '../../data/loadError.ts';
import { keepPaste, pasteFor } from '../../stores/pasteStore.ts';
import { recentFinds } from '../../stores/recentFinds.ts';
import { beginCase } from './beginCase.ts';
import type { FieldText } from './fieldText.ts';

/**
 * The path of the page that answers what stands in the field. A pasted event that only one article fits begins a case on it, as far
 * walked as the event answers. Pasted text stays in this tab and never becomes part of an address.
 */
export async function openQuery({ text, isPasted }: FieldText, loader: Loader): Promise<string> {
  const query = readQuery(text);
  keepPaste(null);
  switch (query.type) {
    case 'empty':
      return '/';
    case 'events':
      return openEvents(query.events, text, loader);
    case 'viewer':
      return eventPath(query.query.id, query.query.source);
    case 'article':
      return `/kb/${query.id}`;
    case 'number':
      return (await findEvent(query.number, loader)) ? eventPath(query.number, null) : openFind(text, isPasted);
    case 'code':
    case 'words':
      return openFind(text, isPasted);
  }
}

/** Of several different events the find page lets the agent choose. Of one that no article knows, its words are looked for. */
async function openEvents(events: readonly PastedEvent[], text: string, loader: Loader): Promise<string> {
  if (distinctEvents(events).length > 1) return openFind(text, true);
  for (const pasted of events) {
    const event = pasted.id === null ? undefined : await findEvent(pasted.id, loader);
    if (!event) continue;
    const { article } = separate(event, pasted);
    if (article !== null) return beginCase(article, text, loader);
    keepPaste({ text, about: pasteFor(event.id), source: pasted.source, words: eventWords(pasted) });
    return eventPath(event.id, knownSource(event, pasted));
  }
  return openFind(text, true);
}

/** What articles know of an event; undefined also where it cannot be loaded, for then its own page says so. */
async function findEvent(id: number, loader: Loader): Promise<PublishedEvent | undefined> {
  try {
    const page = await loader.loadPage({ type: 'event', id, source: null });
    return page.type === 'event' ? page.event : undefined;
  } catch (error) {
    if (error instanceof LoadError) return undefined;
    throw error;
  }
}

function knownSource(event: PublishedEvent, pasted: PastedEvent): string | null {
  const sources = event.candidates.map((candidate) => candidate.source);
  return sources.find((source) => source?.toLowerCase() === pasted.source?.toLowerCase()) ?? null;
}

function openFind(text: string, isPasted: boolean): string {
  if (isPasted) {
    keepPaste({ text, about: pasteFor(null), source: null, words: text });
    return '/find';
  }
  recentFinds.getState().add(text);
  return `/find?q=${encodeURIComponent(text.trim())}`;
}
