import type { ArticleShard, EventShard } from '../../model/published.ts';
import type { Nearest } from './pageData.ts';

/** How many neighbours are offered for something that does not exist. */
const OFFERED = 5;

/** The articles whose numbers stand nearest to `key` in its shard, in order. */
export function nearestArticles(shard: ArticleShard, key: string): readonly Nearest[] {
  return neighbours(shard, key).map((entry) => ({ path: `/kb/${entry.id}`, label: entry.title, note: entry.id }));
}

/** The events whose numbers stand nearest to `key` in its shard, in order. */
export function nearestEvents(shard: EventShard, key: string): readonly Nearest[] {
  return neighbours(shard, key).map(({ event }) => ({
    path: `/event/${event.id}`,
    label: `Event ${event.id}`,
    note: event.candidates[0]?.title ?? null,
  }));
}

/** Up to `OFFERED` entries around the place where `key` would stand. `entries` are in key order. */
export function neighbours<T extends { readonly key: string }>(entries: readonly T[], key: string): readonly T[] {
  const after = entries.findIndex((entry) => entry.key >= key);
  const place = after === -1 ? entries.length : after;
  const start = Math.max(0, Math.min(place - Math.floor(OFFERED / 2), entries.length - OFFERED));
  return entries.slice(start, start + OFFERED);
}
