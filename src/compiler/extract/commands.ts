import type { Block, Command, CommandPart, Paragraph } from '../../model/content.ts';
import { readFence } from './fencedCommands.ts';
import { findAsking, findTyped } from './typedInText.ts';

/**
 * `blocks` with the code that is to be typed made into commands: by its fence, or by how its lines look under a lead-in that says so;
 * and with the commands quoted in a paragraph ("type "net stop snaprint"") shown under it. `above` is what stands before the list they are in: it may
 * ask for what the items hold.
 */
export function withCommands(blocks: readonly Block[], above?: Block): readonly Block[] {
  const only = blocks.length === 1 ? blocks[0] : undefined;
  if (only?.type === 'paragraph') {
    const typed = typedCommand(only, above);
    return typed ? [only, typed] : blocks;
  }
  return blocks.flatMap((block, i) => {
    const before = blocks[i - 1] ?? above;
    // A step may come by twice; its quoted commands stand under the paragraph already.
    const next = blocks[i + 1];
    const isDone = next?.type === 'command' && next.at === block.at;
    const typed = block.type === 'paragraph' && !isDone ? typedCommand(block, before) : undefined;
    const read = withCommandsIn(block, before);
    return typed ? [read, typed] : read;
  });
}

function withCommandsIn(block: Block, before: Block | undefined): Block {
  switch (block.type) {
    case 'code':
      return readFence(block, before) ?? block;
    case 'quote':
    case 'admonition':
      return { ...block, children: withCommands(block.children) };
    case 'list':
      return { ...block, items: block.items.map((item) => ({ ...item, children: withCommands(item.children, before) })) };
    default:
      return block;
  }
}

function typedCommand(paragraph: Paragraph, before: Block | undefined): Command | undefined {
  const lines = findTyped(paragraph, before?.type === 'paragraph' ? findAsking(before) : '');
  return lines.length === 0 ? undefined : { type: 'command', at: paragraph.at, lines: lines.map((line) => [line]) };
}

/** The lines of all commands among `blocks`, blanks in their brackets. */
export function commandTexts(blocks: readonly Block[], tokenOf: (name: string) => string): readonly string[] {
  return blocks.flatMap((block) => {
    if (block.type === 'command') return block.lines.map((line) => line.map((part) => partText(part, tokenOf)).join(''));
    if (block.type === 'quote' || block.type === 'admonition') return commandTexts(block.children, tokenOf);
    if (block.type === 'list') return block.items.flatMap(({ children }) => commandTexts(children, tokenOf));
    return [];
  });
}

const partText = (part: CommandPart, tokenOf: (name: string) => string): string =>
  typeof part === 'string' ? part : tokenOf(part.blank);
