import type { Clue } from '../model/clue.ts';
import { clueKey } from './clueKey.ts';
import { findCodes } from './codes.ts';
import { findEventsInProse, findLabelledEvents } from './events.ts';
import { findFiles } from './files.ts';
import { findProductVersions } from './productVersions.ts';
import { findRegistryPaths } from './registry.ts';
import { findServices } from './services.ts';

/** `Q182346`, `KB 182346`, "article 182346". */
const ARTICLE_NUMBER = /\b(?:Q|KB\s?|article(?: number)?\s+[QK]?B?)(?<number>\d{5,7})\b/gi;

/** A status as scripts and logs print it, without a word in front: `-2147023116`, `2147942405`. */
const BARE_STATUS = /(?<![\w.-])(?:-(?:2147\d{6}|\d{9,10})|2147\d{6})(?![\w.])/g;

/**
 * All that identifies a problem in `text`, article or paste alike, in order of appearance, each once whatever its notation. Never throws.
 */
export function findClues(text: string): readonly Clue[] {
  const events = [...findLabelledEvents(text), ...findEventsInProse(text)];
  const ids = new Set(events.map(({ id }) => String(id)));
  const codes = findCodes(text).filter(({ code }) => !ids.has(code));
  const statuses = [...text.matchAll(BARE_STATUS)].map((match) => ({ code: match[0], at: match.index }));
  const articles = [...text.matchAll(ARTICLE_NUMBER)].map(({ groups, index }) => ({ id: `Q${groups?.number}`, at: index }));
  const found: readonly Clue[] = [
    ...events.map((event) => ({ type: 'event' as const, ...event })),
    ...[...codes, ...statuses].map((code) => ({ type: 'code' as const, ...code })),
    ...findFiles(text).map((file) => ({ type: 'file' as const, ...file })),
    ...findRegistryPaths(text).map((path) => ({ type: 'registry' as const, ...path })),
    ...findServices(text).map((service) => ({ type: 'service' as const, ...service })),
    ...findProductVersions(text).map((product) => ({ type: 'product' as const, ...product })),
    ...articles.map((article) => ({ type: 'article' as const, ...article })),
  ];
  return unique([...found].sort((a, b) => a.at - b.at));
}

function unique(clues: readonly Clue[]): readonly Clue[] {
  const seen = new Set<string>();
  return clues.filter((clue) => {
    const key = clueKey(clue);
    return !seen.has(key) && seen.add(key);
  });
}
