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
export function closeTab(source: Source, tabs: string, label?: Block): Close {
  return ({ start, blocks }, end, parent) => {
    const own = label ? [label, ...blocks] : blocks;
    if (parent.name !== tabs) return own;
    parent.items.push({ at: addRange(source, { start, end }), children: [...finishBlocks(source, own)] });
    return [];
  };
}

/** A tab and what holds its like, by the names that close them. */
export interface TabNames {
  readonly tabs: string;
  readonly tab: string;
}

/** Opens a tab, and the tabs where it is the first of them. */
export function openTab(builder: BlockBuilder, source: Source, { tabs, tab }: TabNames, start: number, label?: Block): void {
  builder.close([tab], start, [tabs]);
  if (!builder.find([tabs])) builder.open(tabs, start, closeTabs(source));
  builder.open(tab, start, closeTab(source, tabs, label));
}
