import type { Block } from '../../model/content.ts';
import { plainText } from '../../model/plainText.ts';

/** The text of each paragraph, heading, table row and code within `blocks`, in order: what a reader takes in at once. Code keeps its lines. */
export function blockTexts(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block): readonly string[] => {
    switch (block.type) {
      case 'paragraph':
      case 'heading':
        return [plainText(block.children)];
      case 'code':
        return [block.value];
      case 'list':
        return block.items.flatMap((item) => blockTexts(item.children));
      case 'quote':
      case 'admonition':
        return blockTexts(block.children);
      case 'table':
        return [block.head, ...block.rows].map((row) => row.map(plainText).join(' '));
      default:
        return [];
    }
  });
}
