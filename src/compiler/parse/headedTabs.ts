import type { TreeCursor } from '@lezer/common';
import type { BlockBuilder } from './blockBuilder.ts';
import { readInlines } from './inlines.ts';
import { labelled } from './label.ts';
import { type Source, trimRange } from './source.ts';
import { openTab } from './tabs.ts';

/** `# [Azure portal](#tab/portal)`: a heading of any depth that is nothing but a link to a tab. */
const HEADING = /^(#{1,6}[ \t]+)\[([^\]\n]*)\]\(#tabs?\/[^)\n]*\)[ \t]*#*$/;

const TAB = '#tab';

/** Opens the tab that the heading at `cursor` names, in the manner of Microsoft's documentation; false where it is none. */
export function opensTab(source: Source, cursor: TreeCursor, builder: BlockBuilder): boolean {
  if (!source.text.slice(cursor.from, cursor.to).includes('](#tab')) return false;
  const range = trimRange(source.text, cursor.from, cursor.to);
  const [, marks = '', label] = HEADING.exec(source.text.slice(range.start, range.end)) ?? [];
  if (label === undefined) return false;
  const inlines = readInlines(source, cursor, { start: range.start + marks.length, end: range.end });
  openTab(builder, source, TAB, range.start, labelled(source, inlines, range));
  return true;
}

/** Whether the rule at `cursor` ends such tabs, and is nothing else. */
export function endsTabs(cursor: TreeCursor, builder: BlockBuilder): boolean {
  return builder.close([`${TAB}s`], cursor.from) !== undefined;
}
