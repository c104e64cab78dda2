import type { Block } from '../../model/content.ts';
import { plainText } from '../../model/plainText.ts';

/** The text of each paragraph, heading, table row and code within `blocks`, in order: what a reader takes in at once. Code keeps its lines. */
export function blockTexts(blocks: readonly Block[]): readonly string[] {
  const texts: string[] = [];
  addTexts(texts, blocks);
  return texts;
}

function addTexts(texts: string[], blocks: readonly Block[]): void {
  for (const block of blocks) {
    switch (block.type) {
      case 'paragraph':
      case 'heading':
        texts.push(plainText(block.children));
        break;
      case 'code':
        texts.push(block.value);
        break;
      case 'list':
        for (const { children } of block.items) addTexts(texts, children);
        break;
      case 'quote':
      case 'admonition':
        addTexts(texts, block.children);
        break;
      case 'table':
        for (const row of [block.head, ...block.rows]) texts.push(row.map(plainText).join(' '));
        break;
    }
  }
}

/** "Q182619 XCON: MTA Terminates with 9404 Error": the number of another article and its title, to the end of the line. */
const OTHER_TITLE = /\bQ\d{5,6}\b[\s:]+(?=["'([]?[A-Z][\w"':]).*$/gm;

/** The texts of `blocks` without the titles of other articles: what these name is those articles' own. */
export function ownTexts(blocks: readonly Block[]): readonly string[] {
  return blockTexts(blocks).map((text) => text.replace(OTHER_TITLE, ''));
}
