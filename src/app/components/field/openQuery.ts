import type { PastedEvent } from '../../../intake/pastedEvent.ts';
import { readQuery } from '../../../intake/readQuery.ts';
import { separate } from '../../../intake/separate.ts';
import type { PublishedEvent } from '../../../model/published.ts';
import { eventPath } from '../../data/eventPath.ts';
import type { Loader } from '../../data/load.ts';
import { LoadError } from '../../data/loadError.ts';
import { keepPaste } from '../../stores/pasteStore.ts';
import { beginCase } from './beginCase.ts';

/**
 * The path of the page that answers what stands in the field. A pasted event that only one article fits begins a case on it, as far
 * walked as the event answers. Pasted text stays in this tab and never becomes part of an address.
 */
export async function openQuery(text: string, loader: Loader): Promise<string> {
  const query = readQuery(text);
  const isPaste = query.type === 'events' || text.trim().includes('\n');
  keepPaste(isPaste ? text : '');
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
      return (await findEvent(query.number, loader)) ? eventPath(query.number, null) : findPath(String(query.number));
    case 'code':
      return findPath(query.code);
    case 'words':
      return isPaste ? '/find' : findPath(query.words);
  }
}

/** The first of the pasted events that an article speaks of decides. */
async function openEvents(events: readonly PastedEvent[], text: string, loader: Loader): Promise<string> {
  for (const pasted of events) {
    const event = pasted.id === null ? undefined : await findEvent(pasted.id, loader);
    if (!event) continue;
    const { article } = separate(event, pasted);
    return article === null ? eventPath(event.id, knownSource(event, pasted)) : beginCase(article, text, loader);
  }
  const id = events.find((pasted) => pasted.id !== null)?.id ?? null;
  return id === null ? '/find' : eventPath(id, null);
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

function findPath(words: string): string {
  return `/find?q=${encodeURIComponent(words)}`;
}
