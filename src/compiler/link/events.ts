import type { Article, EventRef } from '../../model/article.ts';
import type { EventCandidate, PublishedEvent } from '../../model/published.ts';
import { findQuotedDescription, readQuotedEvents } from './describeEvents.ts';
import { describeStates } from './describeStates.ts';

/** What each event ID leads to, in the order of the IDs. `articles` come in the order of their keys, and so do the candidates. */
export function buildEvents(articles: readonly Article[]): readonly PublishedEvent[] {
  const byId = new Map<number, EventCandidate[]>();
  for (const article of articles) {
    for (const { id, candidate } of candidatesOf(article)) {
      const candidates = byId.get(id);
      if (candidates === undefined) byId.set(id, [candidate]);
      else candidates.push(candidate);
    }
  }
  return [...byId].sort(([a], [b]) => a - b).map(([id, candidates]) => ({ id, candidates }));
}

function candidatesOf(article: Article): readonly { readonly id: number; readonly candidate: EventCandidate }[] {
  const events = distinctEvents(article.events);
  if (events.length === 0) return [];
  const quoted = readQuotedEvents(article.blocks);
  const states = describeStates(article);
  const { id: articleId, title, verdict, products } = article;
  return events.map((event) => ({
    id: event.id,
    candidate: {
      article: articleId,
      title,
      source: event.source,
      description: findQuotedDescription(event, quoted),
      verdict,
      products,
      ...states,
    },
  }));
}

/** Each ID and source once; an ID without a source only where the article names none for it. */
function distinctEvents(events: readonly EventRef[]): readonly EventRef[] {
  const sourced = new Set(events.filter(({ source }) => source !== null).map(({ id }) => id));
  const kept = events.filter(({ id, source }) => source !== null || !sourced.has(id));
  return [...new Map(kept.map((event) => [`${event.id} ${event.source?.toLowerCase()}`, event])).values()];
}
