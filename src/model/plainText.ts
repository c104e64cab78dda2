import type { Admonition, Block, CommandPart, Inline, List, Quote } from './content.ts';

/** The words of `inlines`: markup dropped, an image's alternative text kept, white space folded and trimmed. */
export function plainText(inlines: readonly Inline[]): string {
  return foldSpace(joinInlines(inlines));
}

/** Whether `inlines` have no words. */
export const isBlank = (inlines: readonly Inline[]): boolean => joinInlines(inlines).trim() === '';

/** Most often it is one text. */
function joinInlines(inlines: readonly Inline[]): string {
  if (inlines.length === 1 && inlines[0]) return inlineText(inlines[0]);
  let text = '';
  for (const inline of inlines) text += inlineText(inline);
  return text;
}

/** The words of `blocks` in reading order, those of list items, table cells and code included, a space between any two. */
export function blocksText(blocks: readonly Block[]): string {
  const only = blocks.length === 1 ? blocks[0] : undefined;
  if (only?.type === 'paragraph' || only?.type === 'heading') return plainText(only.children);
  const texts: string[] = [];
  addTexts(texts, blocks);
  return texts.join(' ');
}

/** Whether any of `blocks` says anything: as `blocksText` of them is not empty, and reads no further than the first word. */
export const hasWords = (blocks: readonly Block[]): boolean => blocks.some(saysAnything);

function saysAnything(block: Block): boolean {
  switch (block.type) {
    case 'list':
      return block.items.some(({ children }) => hasWords(children));
    case 'quote':
    case 'admonition':
      return hasWords(block.children);
    case 'table':
      return [block.head, ...block.rows].some((row) => row.some((cell) => !isBlank(cell)));
    default:
      return ownText(block).trim() !== '';
  }
}

/** Folds the text of each block by itself: most are folded already, and the whole of an article with a single line of code would not be. */
function addTexts(texts: string[], blocks: readonly Block[]): void {
  for (const block of blocks) {
    if (block.type === 'list') for (const item of block.items) addTexts(texts, item.children);
    else if (block.type === 'quote' || block.type === 'admonition') addTexts(texts, block.children);
    else {
      const text = foldSpace(ownText(block));
      if (text !== '') texts.push(text);
    }
  }
}

/** White space that folding would change: any but a space, and what stands behind one. Most text has none, and a look costs less than a replacement. */
const UNFOLDED = / \s|[^\S ]/;

/** `text` with each run of white space as one space, and none at its ends. A no-break space is white space here as well: articles use it to indent. */
export function foldSpace(text: string): string {
  if (text !== latest) latest = (UNFOLDED.test(text) ? text.replace(/\s+/g, ' ') : text).trim();
  return latest;
}

/** What was folded last: one rule after another asks for the words of the same block, and most are folded as they stand. */
let latest = '';

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
      return joinInlines(inline.children);
  }
}

function ownText(block: Exclude<Block, List | Quote | Admonition>): string {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return joinInlines(block.children);
    case 'code':
      return block.value;
    case 'command':
      return block.lines.map((line) => line.map(partText).join('')).join(' ');
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
