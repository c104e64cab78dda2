import { findEventsInProse, findLabelledEvents } from '../../clues/events.ts';
import type { EventRef } from '../../model/article.ts';
import type { Block } from '../../model/content.ts';
import { plainText } from '../../model/plainText.ts';
import { blockTexts } from './blockTexts.ts';

/**
 * Each distinct event-log entry that the article is about: those quoted with their labels, and those named in its title and prose. An ID that is
 * quoted with a source is not counted again without one.
 */
export function findEvents(title: string, blocks: readonly Block[]): readonly EventRef[] {
  const quoted = [...blockTexts(blocks).flatMap(findLabelledEvents), ...findNumberedEntries(blocks)];
  const named = [title, ...blockTexts(blocks)].flatMap(findEventsInProse);
  const found: EventRef[] = [];
  for (const { id, source } of [...quoted, ...named]) {
    const isKnown = found.some((event) => event.id === id && (source === null || same(event.source, source)));
    if (isKnown) continue;
    const bare = found.findIndex((event) => event.id === id && event.source === null);
    if (bare >= 0) found[bare] = { id, source };
    else found.push({ id, source });
  }
  return found;
}

/** "13005 MSExchange Pop3 Authentication", a line of its own below "you will see the following Event IDs:". */
function findNumberedEntries(blocks: readonly Block[]): readonly EventRef[] {
  return blocks.flatMap((block, i) => {
    const before = blocks[i - 1];
    if (block.type !== 'code' || before?.type !== 'paragraph' || !/\bevent ids?\b[^.]*:$/i.test(plainText(before.children)))
      return [];
    return [...block.value.matchAll(/^\s*(?<id>\d{2,5})\s+(?<source>[A-Z][\w$-]*(?: [A-Z]\w*){0,4})\s*$/gm)].map(
      ({ groups }) => ({ id: Number(groups?.id), source: groups?.source ?? null }),
    );
  });
}

const same = (a: string | null, b: string): boolean => a?.toLowerCase() === b.toLowerCase();
