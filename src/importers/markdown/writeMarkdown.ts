import type { Admonition, Block, Fence, List } from './block.ts';
import { escapeLineStart, escapeText } from './escape.ts';
import { writeInline, writeReference } from './inline.ts';

type Delimiter = '.' | ')';

/**
 * Blocks as Markdown, a blank line between any two, without a line end behind the last. Two ordered lists in a row would be read as one: the second
 * gets the other delimiter.
 */
export function writeMarkdown(blocks: readonly Block[]): string {
  let delimiter: Delimiter = '.';
  let follows = false;
  const written = blocks.map((block) => {
    const isNext = isOrdered(block);
    delimiter = isNext && follows ? other(delimiter) : '.';
    follows = isNext;
    return writeBlock(block, delimiter);
  });
  return written.join('\n\n');
}

function writeBlock(block: Block, delimiter: Delimiter): string {
  switch (block.type) {
    case 'heading':
      return `${'#'.repeat(block.depth)} ${writeHeading(block.text)}`;
    case 'paragraph':
      return block.lines.map((line) => escapeLineStart(writeInline(line))).join('\\\n');
    case 'reference':
      return writeReference(block.id, block.text);
    case 'fence':
      return writeFence(block);
    case 'list':
      return writeList(block, delimiter);
    case 'admonition':
      return writeAdmonition(block);
    case 'rule':
      return '---';
  }
}

/** A `#` at the end of a heading would be taken for its closing mark. */
function writeHeading(text: string): string {
  return escapeText(text).replace(/#+$/, (marks) => `\\${marks}`);
}

/** The fence is longer than any run of backquotes in it. */
function writeFence(fence: Fence): string {
  const longest = fence.lines.reduce((most, line) => Math.max(most, /^\s*(`{3,})/.exec(line)?.[1]?.length ?? 0), 2);
  const mark = '`'.repeat(longest + 1);
  return `${mark}${fence.language}\n${fence.lines.join('\n')}\n${mark}`;
}

function writeList(list: List, delimiter: Delimiter): string {
  const items = list.items.map((item, i) => writeItem(list.ordered ? `${list.start + i}${delimiter}` : '-', item));
  return items.join(isTight(list) ? '\n' : '\n\n');
}

/** Items of one short text each stand close together. */
function isTight(list: List): boolean {
  return list.items.every((item) => item.length === 1 && item[0]?.type === 'paragraph');
}

function writeItem(marker: string, item: readonly Block[]): string {
  const text = writeMarkdown(item);
  const indent = ' '.repeat(marker.length + 1);
  return `${marker} ${text.replace(/\n(?=[^\n])/g, `\n${indent}`)}`.trimEnd();
}

function other(delimiter: Delimiter): Delimiter {
  return delimiter === '.' ? ')' : '.';
}

function isOrdered(block: Block): boolean {
  return block.type === 'list' && block.ordered;
}

function writeAdmonition(admonition: Admonition): string {
  const text = writeMarkdown(admonition.children);
  return `> [!${admonition.kind.toUpperCase()}]\n${text.replace(/^(?=.)/gm, '> ').replace(/^$/gm, '>')}`;
}
