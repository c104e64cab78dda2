import type { EventRef } from '../../model/article.ts';
import type { Tree } from '../../model/tree.ts';

/**
 * The trees with one spelling for each event source, so that `/event/MSExchangeIMC/4087` is one address: the most frequent one, of
 * equals the first in the alphabet. Articles write `MSExchangeIMC` and `MsExchangeIMC`.
 */
export function spellSources(trees: readonly Tree[]): readonly Tree[] {
  const spelling = findSpellings(trees);
  const spell = (event: EventRef): EventRef => ({
    id: event.id,
    source: event.source === null ? null : (spelling.get(event.source.toLowerCase()) ?? event.source),
  });
  return trees.map((tree) => ({ ...tree, article: { ...tree.article, events: tree.article.events.map(spell) } }));
}

function findSpellings(trees: readonly Tree[]): ReadonlyMap<string, string> {
  const counts = new Map<string, number>();
  for (const { article } of trees) {
    for (const { source } of article.events) if (source !== null) counts.set(source, (counts.get(source) ?? 0) + 1);
  }
  const ranked = [...counts].sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1));
  const spellings = new Map<string, string>();
  for (const [source] of ranked) if (!spellings.has(source.toLowerCase())) spellings.set(source.toLowerCase(), source);
  return spellings;
}
