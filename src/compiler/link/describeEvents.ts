import type { PastedEvent } from '../../intake/pastedEvent.ts';
import { readEventText } from '../../intake/readEventText.ts';
import type { EventRef } from '../../model/article.ts';
import type { Block, Code } from '../../model/content.ts';

/** The event-log entries that an article quotes in blocks marked as such. */
export function readQuotedEvents(blocks: readonly Block[]): readonly PastedEvent[] {
  return blocks
    .flatMap(codeIn)
    .filter(isQuotedEvent)
    .flatMap((block) => readEventText(block.value));
}

/** The description of `event` as the article quotes it, white space folded; null where it quotes none. */
export function findQuotedDescription(event: EventRef, quoted: readonly PastedEvent[]): string | null {
  const entries = quoted.filter((entry) => entry.id === event.id && entry.description !== null);
  const named = entries.find((entry) => entry.source?.toLowerCase() === event.source?.toLowerCase());
  return (named ?? entries[0])?.description?.replace(/\s+/g, ' ').trim() ?? null;
}

/** Whether a code block quotes an event-log entry: it says so, or is unmarked and looks like one. */
export function isQuotedEvent({ language, value }: Code): boolean {
  return (
    language === 'event' || ((language === null || language === 'text') && /\bevent\b/i.test(value) && /\bsource\b/i.test(value))
  );
}

function codeIn(block: Block): readonly Code[] {
  if (block.type === 'code') return [block];
  if (block.type === 'list') return block.items.flatMap((item) => item.children.flatMap(codeIn));
  return block.type === 'quote' || block.type === 'admonition' ? block.children.flatMap(codeIn) : [];
}
