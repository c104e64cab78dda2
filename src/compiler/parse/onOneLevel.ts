import type { Block, Inline } from '../../model/content.ts';
import { InlineBuilder } from './inlineBuilder.ts';

/** What a cell or a footnote holds, on one level: a line for each paragraph and item. */
export function onOneLevel(blocks: readonly Block[]): readonly Inline[] {
  const builder = new InlineBuilder(true);
  for (const block of blocks) addLine(builder, block);
  return builder.finish();
}

function addLine(builder: InlineBuilder, block: Block): void {
  builder.addBreak();
  if (block.type === 'paragraph') builder.addAll(block.children);
  else if (block.type === 'heading') builder.add({ type: 'strong', children: block.children });
  else if (block.type === 'code') addCode(builder, block.value);
  else for (const child of childrenOf(block)) addLine(builder, child);
}

function childrenOf(block: Block): readonly Block[] {
  if (block.type === 'list') return block.items.flatMap(({ children }) => children);
  return block.type === 'quote' || block.type === 'admonition' ? block.children : [];
}

function addCode(builder: InlineBuilder, value: string): void {
  for (const line of value.split('\n')) {
    builder.addBreak();
    if (line.trim() !== '') builder.add({ type: 'code', value: line });
  }
}
