import { findEventsInProse, findLabelledEvents } from '../../clues/events.ts';
import type { EventRef } from '../../model/article.ts';
import type { Block } from '../../model/content.ts';
import { plainText } from '../../model/plainText.ts';
import { ownTexts } from './blockTexts.ts';

/**
 * Each distinct event-log entry that the article is about: those quoted with their labels, and those named in its title and prose. An ID that is
 * quoted with a source is not counted again without one.
 */
export function findEvents(title: string, blocks: readonly Block[]): readonly EventRef[] {
  const texts = ownTexts(blocks);
  const quoted = [...texts.flatMap(findLabelledEvents), ...findNumberedEntries(blocks), ...findTabulated(blocks)];
  const named = [title, ...texts].flatMap(findEventsInProse);
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

/** "13005 MSExchange Pop3 Authentication", "9277: MSExchangeMTA", a line of its own below "you will see the following Event IDs:". */
function findNumberedEntries(blocks: readonly Block[]): readonly EventRef[] {
  return blocks.flatMap((block, i) => {
    const before = blocks[i - 1];
    if (block.type !== 'code' || before?.type !== 'paragraph' || !/\bevent ids?\b[^.]*:$/i.test(plainText(before.children)))
      return [];
    return [...block.value.matchAll(/^\s*(?<id>\d{2,5}):?\s+(?<source>[A-Z][\w$-]*(?: [A-Z]\w*){0,4})\s*$/gm)].map(
      ({ groups }) => ({ id: Number(groups?.id), source: groups?.source ?? null }),
    );
  });
}

/** A table with a column of event IDs, each row an entry. */
function findTabulated(blocks: readonly Block[]): readonly EventRef[] {
  return blocks.flatMap((block): readonly EventRef[] => {
    if (block.type === 'list') return block.items.flatMap((item) => findTabulated(item.children));
    if (block.type !== 'table') return [];
    const heads = block.head.map((cell) => plainText(cell));
    const at = heads.findIndex((head) => /^event ids?$/i.test(head));
    const source = heads.findIndex((head) => /^(?:event )?source$/i.test(head));
    return block.rows.flatMap((row) => {
      const id = plainText(row[at] ?? []);
      return /^\d{1,5}$/.test(id) ? [{ id: Number(id), source: plainText(row[source] ?? []) || null }] : [];
    });
  });
}

const same = (a: string | null, b: string): boolean => a?.toLowerCase() === b.toLowerCase();
