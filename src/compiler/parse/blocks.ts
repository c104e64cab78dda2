import type { TreeCursor } from '@lezer/common';
import type { Block, List, ListItem } from '../../model/content.ts';
import type { SourceRange } from '../../model/diagnostic.ts';
import { quoteOrAdmonition } from './admonition.ts';
import { withoutAttributes } from './attributes.ts';
import { BlockBuilder } from './blockBuilder.ts';
import { readCode } from './code.ts';
import { readAttributeLine, readContainer, readIndented } from './containerBlocks.ts';
import { isUnasked, noteAt } from './footnotes.ts';
import { endsTabs, opensTab } from './headedTabs.ts';
import { readRawHtml } from './htmlBlock.ts';
import { readHtml } from './htmlBlocks.ts';
import { readInlines } from './inlines.ts';
import { readLetteredLines } from './letteredLines.ts';
import { onOneLevel } from './onOneLevel.ts';
import { readBoxedSection } from './sectionTitles.ts';
import { addRange, type Source, trimRange } from './source.ts';
import { readTable } from './table.ts';

/** The blocks within the node at `cursor`: the document, a quote or a list item. The cursor ends where it began. */
export function readBlocks(source: Source, cursor: TreeCursor): readonly Block[] {
  const builder = new BlockBuilder(source, cursor.name === 'ListItem');
  const { end } = trimRange(source.text, cursor.from, cursor.to);
  if (cursor.firstChild()) {
    do {
      addNode(source, cursor, builder);
    } while (cursor.nextSibling());
    cursor.parent();
  }
  return builder.finish(end);
}

function addNode(source: Source, cursor: TreeCursor, builder: BlockBuilder): void {
  if (!addDialect(source, cursor, builder)) {
    const block = readBlock(source, cursor);
    const section = block?.type === 'admonition' ? readBoxedSection(source, builder, block) : undefined;
    for (const part of section ?? []) builder.addMarkdown(part);
    if (block && !section) builder.addMarkdown(block);
  }
  if (source.footnotes.asked.length > 0) showFootnotes(source, cursor, builder);
}

/** Adds what HTML and the dialects of documentation generators have; false where the node at `cursor` is Markdown that all know. */
function addDialect(source: Source, cursor: TreeCursor, builder: BlockBuilder): boolean {
  switch (cursor.name) {
    case 'Html':
      readHtml(source, cursor, builder);
      return true;
    case 'Container':
      readContainer(source, cursor, builder);
      return true;
    case 'Indented':
      readIndented(source, cursor, builder, readBlocks);
      return true;
    case 'AttributeLine':
      readAttributeLine(source, cursor, builder);
      return true;
    case 'Paragraph': {
      const lettered = readLetteredLines(source, cursor);
      for (const block of lettered ?? []) builder.addMarkdown(block);
      return lettered !== undefined;
    }
    case 'Definition':
      builder.addDefinition(readBlocks(source, cursor), cursor.from);
      return true;
    case 'Footnote':
      readFootnote(source, cursor, builder);
      return true;
    case 'HorizontalRule':
      return endsTabs(cursor, builder);
    case 'ATXHeading1':
    case 'ATXHeading2':
    case 'ATXHeading3':
    case 'ATXHeading4':
      return opensTab(source, cursor, builder);
    default:
      return false;
  }
}

/** A footnote that no mark in front of it asks for is a note where it stands. */
function readFootnote(source: Source, cursor: TreeCursor, builder: BlockBuilder): void {
  if (!isUnasked(source, cursor)) return;
  const range = trimRange(source.text, cursor.from, cursor.to);
  const children = readBlocks(source, cursor);
  if (children.length > 0) builder.add({ type: 'admonition', at: addRange(source, range), kind: 'note', children });
}

/** Shows the footnotes that the block at `cursor` has asked for, as notes behind it, and then those that these ask for. */
function showFootnotes(source: Source, cursor: TreeCursor, builder: BlockBuilder): void {
  const { footnotes } = source;
  if (footnotes.isShowing) return;
  footnotes.isShowing = true;
  const { end } = trimRange(source.text, cursor.from, cursor.to);
  for (let node = footnotes.asked.shift(); node; node = footnotes.asked.shift()) {
    const children = onOneLevel(readBlocks(source, node.cursor()));
    if (children.length > 0) builder.add(noteAt(source, children, end));
  }
  footnotes.isShowing = false;
}

/** How deep a heading is, by the grammar's name for it. */
const DEPTHS: ReadonlyMap<string, number> = new Map(
  [1, 2, 3, 4, 5, 6].flatMap((depth) => [`ATXHeading${depth}`, `SetextHeading${depth}`].map((name) => [name, depth])),
);

function readBlock(source: Source, cursor: TreeCursor): Block | undefined {
  switch (cursor.name) {
    case 'Paragraph':
    case 'Task':
      return readParagraph(source, cursor);
    case 'BulletList':
    case 'OrderedList':
      return readList(source, cursor);
    case 'FencedCode':
    case 'CodeBlock':
      return readCode(source, cursor);
    case 'Blockquote':
      return readQuote(source, cursor);
    case 'Table':
      return readTable(source, cursor);
    case 'HorizontalRule':
      return { type: 'rule', at: addRange(source, trimRange(source.text, cursor.from, cursor.to)) };
    case 'RawHtml':
      return readRawHtml(source, cursor);
    case 'TooDeep':
      return readTooDeep(source, cursor);
  }
  const depth = DEPTHS.get(cursor.name);
  return depth === undefined ? undefined : readHeading(source, cursor, depth);
}

function readParagraph(source: Source, cursor: TreeCursor): Block | undefined {
  const range = trimRange(source.text, cursor.from, cursor.to);
  const children = readInlines(source, cursor, range);
  if (children.length === 0) return undefined;
  return { type: 'paragraph', at: addRange(source, range), children };
}

function readHeading(source: Source, cursor: TreeCursor, depth: number): Block | undefined {
  const range = trimRange(source.text, cursor.from, cursor.to);
  const children = readInlines(source, cursor, withoutAttributes(source.text, headingContent(cursor)));
  return children.length === 0 ? undefined : { type: 'heading', at: addRange(source, range), depth, children };
}

/** A heading without its marks: `##` before and behind it, or the line below it. */
function headingContent(cursor: TreeCursor): SourceRange {
  let { from: start, to: end } = cursor;
  const { from } = cursor;
  if (cursor.firstChild()) {
    do {
      if (cursor.name !== 'HeaderMark') continue;
      if (cursor.from === from) start = cursor.to;
      else end = cursor.from;
    } while (cursor.nextSibling());
    cursor.parent();
  }
  return { start, end };
}

function readList(source: Source, cursor: TreeCursor): List {
  const at = addRange(source, trimRange(source.text, cursor.from, cursor.to));
  const ordered = cursor.name === 'OrderedList';
  const start = ordered ? Number.parseInt(source.text.slice(source.ranges[at]?.start), 10) : 1;
  const items: ListItem[] = [];
  if (cursor.firstChild()) {
    do {
      if (cursor.name === 'ListItem') items.push(readItem(source, cursor));
    } while (cursor.nextSibling());
    cursor.parent();
  }
  return { type: 'list', at, ordered, start, items };
}

function readItem(source: Source, cursor: TreeCursor): ListItem {
  const at = addRange(source, trimRange(source.text, cursor.from, cursor.to));
  return { at, children: readBlocks(source, cursor) };
}

function readQuote(source: Source, cursor: TreeCursor): Block | undefined {
  const at = addRange(source, trimRange(source.text, cursor.from, cursor.to));
  return quoteOrAdmonition(at, readBlocks(source, cursor));
}

function readTooDeep(source: Source, cursor: TreeCursor): Block {
  const range = trimRange(source.text, cursor.from, cursor.to);
  source.diagnostics.push({
    code: 'too-deep',
    severity: 'warning',
    range,
    message: 'This line is nested too deep in lists and quotes; it is kept as plain text.',
    hint: 'Nest less: nobody follows steps at this depth.',
  });
  return {
    type: 'paragraph',
    at: addRange(source, range),
    children: [{ type: 'text', value: source.text.slice(range.start, range.end) }],
  };
}
