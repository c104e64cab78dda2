import type { TalliedEvent } from '../../intake/log/tally.ts';
import { separate } from '../../intake/separate.ts';
import type { ArticleId } from '../../model/ids.ts';
import type { EventCandidate, PublishedEvent } from '../../model/published.ts';
import type { Loader } from './load.ts';

/** An event of a log that articles speak of. */
export interface KnownEvent {
  readonly tallied: TalliedEvent;
  /** The event's source as the articles have it; null where they name none. */
  readonly source: string | null;
  /** The one article that fits; null where the event's page has to ask. */
  readonly article: ArticleId | null;
  /** Those that fit, the best first; one for each article. */
  readonly candidates: readonly EventCandidate[];
}

/** A log against the knowledge base, both lists in the order of the log's. */
export interface MatchedLog {
  readonly known: readonly KnownEvent[];
  readonly others: readonly TalliedEvent[];
}

/** So much of what an article quotes has to be in the entry, where no source or file speaks for it. */
const ENOUGH_WORDS = 0.5;

/** Finds out which events of a log the knowledge base knows: only the shards that hold their numbers are loaded. Rejects with `LoadError`. */
export async function matchLog(events: readonly TalliedEvent[], loader: Pick<Loader, 'loadPage'>): Promise<MatchedLog> {
  const ids = [...new Set(events.flatMap(({ id }) => id ?? []))];
  const pages = await Promise.all(ids.map((id) => loader.loadPage({ type: 'event', id, source: null })));
  const published = new Map(pages.flatMap((page) => (page.type === 'event' ? [[page.event.id, page.event] as const] : [])));
  const matched = events.map((tallied) => ({ tallied, known: matchEvent(tallied, published.get(tallied.id ?? -1)) }));
  return {
    known: matched.flatMap(({ known }) => known ?? []),
    others: matched.flatMap(({ tallied, known }) => (known ? [] : [tallied])),
  };
}

/** A number alone is no match: the source has to be the same, or what the entry says. */
function matchEvent(tallied: TalliedEvent, event: PublishedEvent | undefined): KnownEvent | undefined {
  if (event === undefined) return undefined;
  const { article, ranked } = separate(event, tallied.sample);
  const speaking = ranked.filter(
    ({ fits, evidence, wording }) => fits && (evidence.length > 0 || (wording ?? 0) >= ENOUGH_WORDS),
  );
  if (speaking.length === 0) return undefined;
  const candidates = [...new Map(speaking.map(({ candidate }) => [candidate.article, candidate])).values()];
  const source = candidates.find((candidate) => candidate.source !== null)?.source ?? null;
  const only =
    candidates.length === 1 ? candidates[0]?.article : candidates.find((candidate) => candidate.article === article)?.article;
  return { tallied, source, article: only ?? null, candidates };
}
