import type { Blank } from '../model/article.ts';
import type { Block } from '../model/content.ts';
import { eventWords, type PastedEvent } from './pastedEvent.ts';
import { readEventText } from './readEventText.ts';

/** Longest value taken for a blank: more is another sentence. */
const LONGEST_VALUE = 120;

/**
 * What the pasted event has where the event as the article quotes it has the blank's token: "The server \\<server> was unavailable"
 * against "The server \\MAIL01 was unavailable". The quoted words on both sides have to be there; other tokens stand for anything.
 */
export function findByWording(blocks: readonly Block[], blank: Blank, event: PastedEvent): string | undefined {
  for (const quoted of quotedDescriptions(blocks, blank.token)) {
    const value = patternFor(quoted, blank.token)
      .exec(fold(eventWords(event)))
      ?.groups?.value?.trim();
    if (value) return value;
  }
  return undefined;
}

function quotedDescriptions(blocks: readonly Block[], token: string): readonly string[] {
  return blocks.flatMap((block) => {
    if (block.type === 'list') return block.items.flatMap((item) => quotedDescriptions(item.children, token));
    if (block.type !== 'code' || !block.value.includes(token)) return [];
    return readEventText(block.value).flatMap((event) => (event.description?.includes(token) ? [fold(event.description)] : []));
  });
}

/** Up to four words on either side of the token, white space free. */
function patternFor(quoted: string, token: string): RegExp {
  const at = quoted.indexOf(token);
  const before = quoted.slice(0, at).split(' ').slice(-5).join(' ');
  const after = quoted
    .slice(at + token.length)
    .split(' ')
    .slice(0, 5)
    .join(' ');
  return new RegExp(`${literal(before)}(?<value>.{1,${LONGEST_VALUE}}?)${literal(after)}`, 'i');
}

function literal(text: string): string {
  return text
    .split(/<[^<>]{1,40}>/)
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('.{1,80}?');
}

function fold(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
