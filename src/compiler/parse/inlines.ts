import type { TreeCursor } from '@lezer/common';
import { decodeHTMLStrict } from 'entities/decode';
import type { Inline } from '../../model/content.ts';
import type { SourceRange } from '../../model/diagnostic.ts';
import { plainText } from '../../model/plainText.ts';
import { findKind } from './admonitionKinds.ts';
import { askFor } from './footnotes.ts';
import { findAttribute } from './html.ts';
import { addTag } from './htmlInline.ts';
import { InlineBuilder, readLeafText } from './inlineBuilder.ts';
import { MAX_INLINE_DEPTH } from './limits.ts';
import { readLinkParts } from './linkParts.ts';
import { linkTo, reportUnsafe } from './linkTo.ts';
import type { Source } from './source.ts';
import { isSafeImage, readTarget, unescapeTarget } from './target.ts';

/**
 * The inlines of the leaf block at `cursor` within `range`, white space at both ends dropped. The cursor ends where it began.
 */
export function readInlines(source: Source, cursor: TreeCursor, range: SourceRange): readonly Inline[] {
  if (!hasMarks(cursor, range)) return readLeafText(source.text.slice(range.start, range.end));
  const builder = new InlineBuilder(true);
  addRangeTo(builder, { source, cursor, depth: 0, linked: false }, range);
  return builder.finish();
}

/** Whether any mark stands within `range`; those of a heading stand around it. */
function hasMarks(cursor: TreeCursor, { start, end }: SourceRange): boolean {
  if (!cursor.firstChild()) return false;
  while (cursor.from < start && cursor.nextSibling());
  const isWithin = cursor.from >= start && cursor.to <= end;
  cursor.parent();
  return isWithin;
}

interface Reading {
  readonly source: Source;
  readonly cursor: TreeCursor;
  readonly depth: number;
  /** Within a link: a link in it would be none. */
  readonly linked: boolean;
}

function addRangeTo(builder: InlineBuilder, reading: Reading, range: SourceRange): void {
  const { source, cursor } = reading;
  let at = range.start;
  if (cursor.firstChild()) {
    do {
      if (cursor.from < at) continue;
      if (cursor.to > range.end) break;
      if (cursor.from > at) builder.addText(source.text.slice(at, cursor.from));
      at = cursor.to;
      addNode(builder, reading);
    } while (cursor.nextSibling());
    cursor.parent();
  }
  if (at < range.end) builder.addText(source.text.slice(at, range.end));
}

type AddNode = (builder: InlineBuilder, reading: Reading) => void;

const drop: AddNode = () => {};

/** What becomes of each node of the grammar within a leaf block. A node that is not named here is kept as written. */
const NODES: ReadonlyMap<string, AddNode> = new Map<string, AddNode>([
  ['Escape', (builder, reading) => builder.addText(rawText(reading).slice(1))],
  ['Entity', (builder, reading) => builder.addText(decodeHTMLStrict(rawText(reading)))],
  ['HardBreak', (builder) => builder.addBreak()],
  ['StrongEmphasis', (builder, reading) => addMarked(builder, reading, 'strong', 2)],
  ['Emphasis', (builder, reading) => addMarked(builder, reading, 'emphasis', 1)],
  ['Strikethrough', (builder, reading) => addMarked(builder, reading, 'strike', 2)],
  ['InlineCode', (builder, reading) => builder.add({ type: 'code', value: readCode(rawText(reading)) })],
  ['Link', addLink],
  ['Image', addLink],
  ['Autolink', (builder, reading) => addAddress(builder, reading, rawText(reading).slice(1, -1))],
  ['URL', (builder, reading) => addAddress(builder, reading, rawText(reading))],
  ['HTMLTag', (builder, reading) => addTag(builder, reading.source, reading.depth, rangeOf(reading))],
  ['DocsImage', addDocsImage],
  ['DocsLiteral', (builder, reading) => builder.addText(unescapeTarget(findAttribute(rawText(reading), 'text') ?? ''))],
  ['Include', (builder, reading) => builder.addText(/\[!INCLUDE\s*\[([^\]]*)\]/i.exec(rawText(reading))?.[1] ?? '')],
  ['AlertMark', addAlertMark],
  ['FootnoteMark', addFootnoteMark],
  ['TooLong', addTooLong],
  ['Attributes', drop],
  ['Comment', drop],
  ['DivMark', drop],
  ['QuoteMark', drop],
  ['TaskMarker', drop],
]);

function addNode(builder: InlineBuilder, reading: Reading): void {
  const add = NODES.get(reading.cursor.name);
  if (add) add(builder, reading);
  else builder.addText(rawText(reading));
}

function rawText({ source, cursor }: Reading): string {
  return source.text.slice(cursor.from, cursor.to);
}

function rangeOf({ cursor }: Reading): SourceRange {
  return { start: cursor.from, end: cursor.to };
}

function addMarked(builder: InlineBuilder, reading: Reading, type: 'strong' | 'emphasis' | 'strike', mark: number): void {
  const { from, to } = reading.cursor;
  const children = readChildren(reading, { start: from + mark, end: to - mark });
  if (children.length > 0) builder.add({ type, children });
}

/** The inlines between a mark and its end; as plain text where they are nested too deep to be drawn. */
function readChildren(reading: Reading, range: SourceRange, linked = reading.linked): readonly Inline[] {
  const builder = new InlineBuilder(false);
  if (reading.depth >= MAX_INLINE_DEPTH) builder.addText(reading.source.text.slice(range.start, range.end));
  else addRangeTo(builder, { ...reading, depth: reading.depth + 1, linked }, range);
  return builder.finish();
}

/** A code span's text: line ends are spaces, one space at either end is dropped, marks of a quote around it do not count. */
function readCode(raw: string): string {
  const mark = /^`+/.exec(raw)?.[0].length ?? 0;
  const text = raw.slice(mark, raw.length - mark).replace(/[ \t]*\n[ \t>]*/g, ' ');
  return /^ [\s\S]* $/.test(text) && text.trim() !== '' ? text.slice(1, -1) : text;
}

function addLink(builder: InlineBuilder, reading: Reading): void {
  const { source, cursor } = reading;
  const isImage = cursor.name === 'Image';
  const range = rangeOf(reading);
  const { content, target } = readLinkParts(source, cursor);
  const children = readChildren(reading, content, reading.linked || target !== null);
  if (target === null) {
    // `[text]` that refers to nothing is text in brackets, with what is marked in it.
    builder.addText(source.text.slice(range.start, content.start));
    builder.addAll(children);
    builder.addText(source.text.slice(content.end, range.end));
  } else if (isImage) addImage(builder, reading, target, plainText(children));
  else if (children.length > 0) builder.addAll(reading.linked ? children : linkTo(source, target, children, range));
}

/** An address in the text: `<https://…>`, `www.…`, `someone@…`. `<drive:path>` is none, and kept as written. */
function addAddress(builder: InlineBuilder, reading: Reading, written: string): void {
  const address = unescapeTarget(written);
  const href = /^www\./i.test(address) ? `http://${address}` : /^[^\s:/]+@/.test(address) ? `mailto:${address}` : address;
  const target = readTarget(href);
  if (target.type !== 'link') builder.addText(rawText(reading));
  else if (reading.linked) builder.addText(address);
  else builder.add({ type: 'link', href: target.href, children: [{ type: 'text', value: address }] });
}

/** An image whose source is not safe to load is its alternative text. */
function addImage(builder: InlineBuilder, reading: Reading, src: string, alt: string): void {
  if (isSafeImage(src)) builder.add({ type: 'image', src: src.trim(), alt });
  else builder.addText(alt);
  if (src !== '' && !isSafeImage(src)) reportUnsafe(reading.source, src, rangeOf(reading));
}

function addDocsImage(builder: InlineBuilder, reading: Reading): void {
  const raw = rawText(reading);
  addImage(builder, reading, findAttribute(raw, 'source') ?? '', findAttribute(raw, 'alt-text') ?? '');
}

/** `[!NOTE]` reads as `**NOTE:**`, which is then what marks an admonition. Its title is a line in bold. */
function addAlertMark(builder: InlineBuilder, reading: Reading): void {
  const name = /\w+/.exec(rawText(reading))?.[0] ?? '';
  builder.add({ type: 'strong', children: [{ type: 'text', value: `${(findKind(name) ?? 'note').toUpperCase()}:` }] });
  const { cursor } = reading;
  if (!cursor.firstChild()) return;
  const children = readChildren(reading, rangeOf(reading));
  if (children.length > 0) builder.add({ type: 'strong', children });
  builder.addBreak();
  cursor.parent();
}

/** A mark that no footnote has is text: `[^a-z]`. */
function addFootnoteMark(builder: InlineBuilder, reading: Reading): void {
  if (!askFor(reading.source, reading.cursor)) builder.addText(rawText(reading));
}

function addTooLong(builder: InlineBuilder, reading: Reading): void {
  const text = rawText(reading);
  builder.addText(text);
  reading.source.diagnostics.push({
    code: 'too-long',
    severity: 'warning',
    range: rangeOf(reading),
    message: `This paragraph has ${text.length} characters and too many marks among them; it is kept as plain text.`,
    hint: 'Break it into paragraphs and lists with blank lines, or import the file if it is a flattened article.',
  });
}
