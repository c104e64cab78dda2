import type { TreeCursor } from '@lezer/common';
import type { Block, Inline, Paragraph } from '../../model/content.ts';
import type { SourceRange } from '../../model/diagnostic.ts';
import { findKindOfClasses } from './admonitionKinds.ts';
import { type BlockBuilder, type Close, finishBlocks } from './blockBuilder.ts';
import { closeBox } from './boxes.ts';
import { findAttribute, readTag, type Tag } from './html.ts';
import { closePre } from './htmlBlock.ts';
import { closeCell, closeRow, closeTable } from './htmlTable.ts';
import { InlineBuilder } from './inlineBuilder.ts';
import { readInlines } from './inlines.ts';
import { readJsxTag } from './jsx.ts';
import { addComponent } from './jsxBlocks.ts';
import { labelled } from './label.ts';
import { readNumberedLines } from './numberedLines.ts';
import { titled } from './sectionTitles.ts';
import { addRange, type Source, trimRange } from './source.ts';

/** Adds what the HTML at `cursor` opens, holds and closes. */
export function readHtml(source: Source, cursor: TreeCursor, builder: BlockBuilder): void {
  if (!cursor.firstChild()) return;
  do {
    if (cursor.name === 'BlockTag') addBlockTag(source, builder, { start: cursor.from, end: cursor.to });
    if (cursor.name !== 'HtmlText') continue;
    const range = trimRange(source.text, cursor.from, cursor.to);
    const children = readInlines(source, cursor, range);
    if (children.length === 0) continue;
    const paragraph: Paragraph = { type: 'paragraph', at: addRange(source, range), children };
    builder.add(readNumberedLines(source, paragraph) ?? paragraph);
  } while (cursor.nextSibling());
  cursor.parent();
}

function addBlockTag(source: Source, builder: BlockBuilder, range: SourceRange): void {
  const raw = source.text.slice(range.start, range.end);
  const tag = readTag(raw);
  const component = readJsxTag(raw);
  if (component) addComponent(source, builder, component, range);
  else if (tag?.closing) closeElement(builder, tag.name, range.end);
  else if (tag) openElement(source, builder, tag, range);
}

const LISTS = ['ul', 'ol'];
const CELLS = ['td', 'th'];
const HEADINGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];
const TERMS = ['dt', 'dd'];

function closeElement(builder: BlockBuilder, name: string, end: number): void {
  if (LISTS.includes(name)) builder.close(LISTS, end, CELLS);
  else if (name === 'li') builder.close(['li'], end, LISTS);
  else if (CELLS.includes(name)) builder.close(CELLS, end, ['table']);
  else if (name === 'tr') builder.close(['tr'], end, ['table']);
  else if (TERMS.includes(name)) builder.close(TERMS, end, ['dl']);
  else if (HEADINGS.includes(name)) builder.close(HEADINGS, end, ['li', ...CELLS]);
  else builder.close([name], end, name === 'p' ? ['li', 'div', ...CELLS] : []);
}

function openElement(source: Source, builder: BlockBuilder, tag: Tag, { start, end }: SourceRange): void {
  const { name } = tag;
  if (HEADINGS.includes(name)) builder.open(name, start, closeHeading(source, Number(name.slice(1))));
  else if (LISTS.includes(name)) builder.open(name, start, closeList(source, tag));
  else if (name === 'li') openItem(source, builder, start);
  else if (name === 'table') builder.open(name, start, closeTable(source));
  else if (name === 'tr') openRow(builder, start);
  else if (CELLS.includes(name)) openCell(builder, name, start);
  else if (name === 'pre') builder.open(name, start, closePre(source, end, tag));
  else if (name === 'summary') builder.open(name, start, closeSummary(source, builder));
  else if (TERMS.includes(name)) {
    builder.close(TERMS, start, ['dl']);
    builder.open(name, start, name === 'dt' ? closeTerm(source) : undefined);
  } else if (name === 'hr') builder.add({ type: 'rule', at: addRange(source, { start, end }) });
  else openHolder(source, builder, tag, start);
}

/** What holds other elements. A paragraph ends with the next one, whether or not it is closed, so that only one in a box matters. */
function openHolder(source: Source, builder: BlockBuilder, tag: Tag, start: number): void {
  const kind = findKindOfClasses(findAttribute(tag.attributes, 'class') ?? '');
  if (kind) builder.open(tag.name, start, closeBox(source, kind));
  else if (tag.name === 'blockquote') builder.open(tag.name, start, closeQuote(source));
  else if (HOLDERS.has(tag.name)) builder.open(tag.name, start);
}

const HOLDERS: ReadonlySet<string> = new Set(['div', 'section', 'article', 'aside', 'details', 'dl']);

function openItem(source: Source, builder: BlockBuilder, start: number): void {
  builder.close(['li'], start, LISTS);
  if (LISTS.includes(builder.top.name)) builder.open('li', start, closeItem(source));
}

function openRow(builder: BlockBuilder, start: number): void {
  builder.close(['tr'], start, ['table']);
  if (builder.top.name === 'table') builder.open('tr', start, closeRow);
}

function openCell(builder: BlockBuilder, name: string, start: number): void {
  builder.close(CELLS, start, ['table']);
  if (builder.top.name === 'table') builder.open('tr', start, closeRow);
  if (builder.top.name === 'tr') builder.open(name, start, closeCell);
}

/** A heading that is never closed, or holds a list, is none. */
function closeHeading(source: Source, depth: number): Close {
  return ({ start, blocks }, end, _parent, isClosed) => {
    const children = inlinesOf(blocks);
    if (!isClosed || !children || children.length === 0) return blocks;
    return [{ type: 'heading', at: addRange(source, { start, end }), depth, children }];
  };
}

function closeSummary(source: Source, builder: BlockBuilder): Close {
  return ({ start, blocks }, end) => {
    const children = inlinesOf(blocks);
    const label = children && titled(source, builder, children, { start, end });
    return label ? [label] : blocks;
  };
}

function closeTerm(source: Source): Close {
  return ({ start, blocks }, end) => {
    const children = inlinesOf(blocks);
    const label = children && labelled(source, children, { start, end });
    return label ? [label] : blocks;
  };
}

/** The inlines of blocks that are paragraphs only, a break between any two. */
function inlinesOf(blocks: readonly Block[]): readonly Inline[] | undefined {
  const builder = new InlineBuilder(true);
  for (const block of blocks) {
    if (block.type !== 'paragraph') return undefined;
    builder.addBreak();
    builder.addAll(block.children);
  }
  return builder.finish();
}

function closeList(source: Source, { name, attributes }: Tag): Close {
  const start = Number.parseInt(findAttribute(attributes, 'start') ?? '1', 10);
  return ({ blocks, items }, end) => {
    const first = items[0];
    if (!first) return blocks;
    const at = addRange(source, { start: source.ranges[first.at]?.start ?? 0, end });
    const ordered = name === 'ol';
    return [...blocks, { type: 'list', at, ordered, start: ordered && start > 1 ? start : 1, items }];
  };
}

function closeItem(source: Source): Close {
  return ({ start, blocks }, end, parent) => {
    const own = finishBlocks(source, blocks, true);
    if (own.length > 0) parent.items.push({ at: addRange(source, { start, end }), children: [...own] });
    return [];
  };
}

function closeQuote(source: Source): Close {
  return ({ start, blocks }, end, _parent, isClosed) => {
    if (!isClosed || blocks.length === 0) return blocks;
    return [{ type: 'quote', at: addRange(source, { start, end }), children: finishBlocks(source, blocks) }];
  };
}
