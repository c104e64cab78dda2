import type { Block } from '../model/content.ts';
import { findFileNames } from './eventTraits.ts';
import { eventWords, type PastedEvent } from './pastedEvent.ts';
import { readEventText } from './readEventText.ts';

/**
 * Whether a pasted event names files, and the article, wherever it quotes this event with files, names others: "in DLL infoctrs.dll" against "in DLL
 * gwperf.dll". An article that quotes no file never does.
 */
export function namesOtherFile(blocks: readonly Block[], pasted: PastedEvent): boolean {
  const named = findFileNames(eventWords(pasted)).map((name) => name.toLowerCase());
  const quoted = quotedFiles(blocks, pasted.id);
  return named.length > 0 && quoted.length > 0 && !quoted.some((name) => named.includes(name.toLowerCase()));
}

function quotedFiles(blocks: readonly Block[], id: number | null): readonly string[] {
  return blocks.flatMap((block) => {
    if (block.type === 'list') return block.items.flatMap((item) => quotedFiles(item.children, id));
    if (block.type !== 'code') return [];
    return readEventText(block.value).flatMap((event) => (event.id === id ? findFileNames(eventWords(event)) : []));
  });
}
