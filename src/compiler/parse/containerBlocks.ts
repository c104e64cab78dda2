import type { TreeCursor } from '@lezer/common';
import type { Block, Paragraph } from '../../model/content.ts';
import { findKindOfClasses } from './admonitionKinds.ts';
import type { BlockBuilder } from './blockBuilder.ts';
import { closeBox, closeDetails } from './boxes.ts';
import { type Container, type ContainerMark, readContainerMark } from './containerMarks.ts';
import { readIndentedMark } from './indentedMarks.ts';
import { readInlines } from './inlines.ts';
import { labelled } from './label.ts';
import { addRange, type Source, trimRange } from './source.ts';
import { closeTabs, openTab } from './tabs.ts';

/** Adds what the line at `cursor` opens or closes, and the text in it. */
export function readContainer(source: Source, cursor: TreeCursor, builder: BlockBuilder): void {
  const mark = readContainerMark(source.text.slice(cursor.from, cursor.to).trimEnd());
  if (!mark) return;
  if (mark.opens) openContainer(source, cursor, builder, mark, mark.opens);
  else builder.close([mark.name], cursor.to);
  const text = readText(source, cursor);
  if (text) builder.add(text);
  if (mark.isWhole) builder.close([mark.name], cursor.to);
}

function openContainer(
  source: Source,
  cursor: TreeCursor,
  builder: BlockBuilder,
  { name }: ContainerMark,
  opens: Container,
): void {
  const label = readLabel(source, cursor);
  const { from } = cursor;
  if (opens.type === 'box') builder.open(name, from, closeBox(source, opens.kind, label));
  else if (opens.type === 'details') builder.open(name, from, closeDetails(label));
  else if (opens.type === 'tabs') builder.open(name, from, closeTabs(source), 'tabs');
  else openTab(builder, source, name, from, label);
}

function readLabel(source: Source, cursor: TreeCursor): Paragraph | undefined {
  return readChild(source, cursor, 'ContainerTitle', (inlines, range) => labelled(source, inlines, range));
}

function readText(source: Source, cursor: TreeCursor): Block | undefined {
  return readChild(source, cursor, 'ContainerText', (children, range) =>
    children.length > 0 ? { type: 'paragraph', at: addRange(source, range), children } : undefined,
  );
}

type Read<T> = (inlines: ReturnType<typeof readInlines>, range: ReturnType<typeof trimRange>) => T;

/** What `read` makes of the child named `name`. The cursor ends where it began. */
function readChild<T>(source: Source, cursor: TreeCursor, name: string, read: Read<T>): T | undefined {
  let result: T | undefined;
  if (!cursor.firstChild()) return undefined;
  do {
    if (cursor.name !== name) continue;
    const range = trimRange(source.text, cursor.from, cursor.to);
    result = read(readInlines(source, cursor, range), range);
  } while (cursor.nextSibling());
  cursor.parent();
  return result;
}

type ReadBlocks = (source: Source, cursor: TreeCursor) => readonly Block[];

/** Adds a box or tab whose content is indented below its line, which is the first child at `cursor`. */
export function readIndented(source: Source, cursor: TreeCursor, builder: BlockBuilder, readBlocks: ReadBlocks): void {
  if (!cursor.firstChild()) return;
  const mark = readIndentedMark(source.text.slice(cursor.from, cursor.to).trimEnd());
  const label = readLabel(source, cursor);
  cursor.parent();
  const { from, to } = cursor;
  if (mark?.kind) builder.open('!!!', from, closeBox(source, mark.kind, label));
  else openTab(builder, source, '=== tab', from, label);
  for (const block of readBlocks(source, cursor)) builder.add(block);
  builder.close(['!!!', '=== tab'], to);
}

/** A class that names a box makes one of the paragraph or quote above the line, else of that below it. */
export function readAttributeLine(source: Source, cursor: TreeCursor, builder: BlockBuilder): void {
  const classes = source.text.slice(cursor.from, cursor.to).match(/(?<=\.)[\w-]+/g) ?? [];
  const kind = findKindOfClasses(classes.join(' '));
  if (kind && !builder.boxLast(kind, cursor.from)) builder.boxNext(kind, cursor.to);
}
