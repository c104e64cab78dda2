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

/** "Q182619 XCON: MTA Terminates with 9404 Error": the number of another article and its title, to the end of the line. */
const OTHER_TITLE = /\bQ\d{5,6}\b[\s:]+(?=["'([]?[A-Z][\w"':]).*$/gm;

/** The texts of `blocks` without the titles of other articles: what these name is those articles' own. */
export function ownTexts(blocks: readonly Block[]): readonly string[] {
  return blockTexts(blocks).map((text) => text.replace(OTHER_TITLE, ''));
}
