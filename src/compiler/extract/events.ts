import { findEventsInProse, findLabelledEvents } from '../../clues/events.ts';
import type { EventRef } from '../../model/article.ts';
import type { Block } from '../../model/content.ts';
import { plainText } from '../../model/plainText.ts';
import { ownTexts } from './blockTexts.ts';

/**
 * Each distinct event-log entry that the article is about: those quoted with their labels, and those named in its title and prose. An ID that is
 * quoted with a source is not counted again without one. `texts`: the article's own, of its `blocks`.
 */
export function findEvents(title: string, blocks: readonly Block[], texts = ownTexts(blocks)): readonly EventRef[] {
  const quoted = [...texts.flatMap(findLabelledEvents), ...findNumberedEntries(blocks), ...findTabulated(blocks)];
  const named = [title, ...texts].flatMap(findEventsInProse);
  return unique([...quoted, ...named]);
}

/** Each once, in the place of its first mention; a source that is told later counts. By what they are: an article may list thousands. */
function unique(events: readonly EventRef[]): readonly EventRef[] {
  const found: EventRef[] = [];
  const places = new Map<string, number>();
  for (const { id, source } of events) {
    const own = source === null ? `any ${id}` : `source ${id} ${source.toLowerCase()}`;
    if (places.has(own)) continue;
    const place = places.get(`bare ${id}`) ?? found.length;
    found[place] = { id, source };
    places.set(own, place).set(`any ${id}`, place);
    if (source === null) places.set(`bare ${id}`, place);
    else places.delete(`bare ${id}`);
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
