import type { Block, CommandPart, Inline } from './content.ts';

/** The words of `inlines`: markup dropped, an image's alternative text kept, white space folded and trimmed. */
export function plainText(inlines: readonly Inline[]): string {
  return fold(inlines.map(inlineText).join(''));
}

/** The words of `blocks` in reading order, those of list items, table cells and code included, a space between any two. */
export function blocksText(blocks: readonly Block[]): string {
  return fold(blocks.map(blockText).join(' '));
}

/** A no-break space is white space here as well: articles use it to indent. */
function fold(text: string): string {
  return (isFolded(text) ? text : text.replace(/\s+/g, ' ')).trim();
}

/** Most text is folded already, and a look at its characters is cheaper than an expression. */
function isFolded(text: string): boolean {
  let previous = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 32 || (code === 32 && previous === 32) || (code >= 0x85 && /\s/.test(text.charAt(i)))) return false;
    previous = code;
  }
  return true;
}

function inlineText(inline: Inline): string {
  switch (inline.type) {
    case 'text':
    case 'code':
      return inline.value;
    case 'image':
      return inline.alt;
    case 'break':
      return ' ';
    default:
      return inline.children.map(inlineText).join('');
  }
}

function blockText(block: Block): string {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return block.children.map(inlineText).join('');
    case 'list':
      return block.items.map((item) => item.children.map(blockText).join(' ')).join(' ');
    case 'code':
      return block.value;
    case 'command':
      return block.lines.map((line) => line.map(partText).join('')).join(' ');
    case 'quote':
    case 'admonition':
      return block.children.map(blockText).join(' ');
    case 'table':
      return [block.head, ...block.rows].map((row) => row.map(plainText).join(' ')).join(' ');
    case 'rule':
      return '';
  }
}

/** A blank is shown in its brackets, as articles write it. */
function partText(part: CommandPart): string {
  return typeof part === 'string' ? part : `<${part.blank}>`;
}
