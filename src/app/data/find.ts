import { articleKey, type Browse } from '../../model/published.ts';
import { eventPath } from './eventPath.ts';

export interface Found {
  readonly path: string;
  readonly label: string;
  /** What it is: "Article Q256927", "2 articles". */
  readonly note: string;
}

/**
 * What the browse data has for words: event numbers, sources and article numbers by their name, articles whose titles hold every
 * word. The seam for the real index, which will be asked here.
 */
export function findInBrowse(query: string, browse: Browse): readonly Found[] {
  const words = query
    .toLowerCase()
    .split(/[^\p{L}\p{N}._-]+/u)
    .filter((word) => word !== '');
  if (words.length === 0) return [];
  return [...findEvents(words, browse), ...findArticles(words, browse)];
}

function findEvents(words: readonly string[], browse: Browse): readonly Found[] {
  return browse.sources.flatMap(({ source, events }) => {
    const isNamed = words.includes(source.toLowerCase());
    return events
      .filter((event) => isNamed || words.includes(String(event)))
      .map((event) => ({ path: eventPath(event, source), label: `Event ${event}`, note: source }));
  });
}

function findArticles(words: readonly string[], browse: Browse): readonly Found[] {
  const known = new Map<string, string>();
  for (const { articles } of browse.products) for (const article of articles) known.set(article.id, article.title);
  for (const article of browse.others) known.set(article.id, article.title);
  return [...known]
    .filter(([id, title]) => words.every((word) => title.toLowerCase().includes(word) || articleKey(word) === articleKey(id)))
    .sort(([a], [b]) => (articleKey(a) < articleKey(b) ? -1 : 1))
    .map(([id, title]) => ({ path: `/kb/${id}`, label: title, note: `Article ${id}` }));
}
