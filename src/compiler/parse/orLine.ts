import type { Block } from '../../model/content.ts';
import { plainText } from '../../model/plainText.ts';

/** "- or -" alone on its line: Markdown takes the first dash for the mark of a list. */
export function asOrLine(block: Block): Block {
  if (block.type !== 'list' || block.ordered || block.items.length > 1) return block;
  const [only, ...others] = block.items[0]?.children ?? [];
  return only?.type === 'paragraph' && others.length === 0 && /^or\s*[-–—]*$/i.test(plainText(only.children)) ? only : block;
}
