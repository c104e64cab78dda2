import type { Block } from '../../model/content.ts';
import { type BlockBuilder, type Close, finishBlocks } from './blockBuilder.ts';
import { addRange, type Source } from './source.ts';

/**
 * Tabs are a list, an item a tab: its label in bold, and what it shows. The reader takes the one that he has, and what stands behind the tabs is
 * for all of them again.
 */
export function closeTabs(source: Source, ordered = false): Close {
  return ({ blocks, items }) => {
    const first = items[0];
    const last = items.at(-1);
    if (!first || !last) return blocks;
    const start = source.ranges[first.at]?.start ?? 0;
    const end = source.ranges[last.at]?.end ?? start;
    return [...blocks, { type: 'list', at: addRange(source, { start, end }), ordered, start: 1, items }];
  };
}

/** A tab by itself is its label and what it shows. */
function closeTab(source: Source, label?: Block): Close {
  return ({ start, blocks }, end, { role, items }) => {
    const own = label ? [label, ...blocks] : blocks;
    if (role !== 'tabs' && role !== 'unopened-tabs') return own;
    items.push({ at: addRange(source, { start, end }), children: [...finishBlocks(source, own)] });
    return [];
  };
}

/** Opens a tab, which `name` closes, and the tabs where nothing has opened them. */
export function openTab(builder: BlockBuilder, source: Source, name: string, start: number, label?: Block): void {
  const before = builder.find('tab', 'tabs', 'unopened-tabs');
  if (before?.role === 'tab' && before.name === name) builder.close([name], start);
  if (builder.top.role !== 'tabs' && builder.top.role !== 'unopened-tabs')
    builder.open(`${name}s`, start, closeTabs(source), 'unopened-tabs');
  builder.open(name, start, closeTab(source, label), 'tab');
}
