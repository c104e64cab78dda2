import type { BlockContext, Element, Line, MarkdownConfig } from '@lezer/markdown';
import { readPieces } from './blockTags.ts';

/**
 * HTML in Markdown. Most tags need no grammar of their own: they are read within paragraphs, with the Markdown between them. Only
 * comments, scripts, styles and preformatted text, which may hold blank lines, become a `RawHtml` block.
 */
export const RawHtml: MarkdownConfig = {
  remove: ['HTMLBlock'],
  defineNodes: [{ name: 'RawHtml', block: true }],
  parseBlock: [{ name: 'RawHtml', after: 'ATXHeading', parse: readRawHtml }],
};

const PRE_END = /<\/pre\s*>/i;

const STARTS: readonly (readonly [start: RegExp, end: RegExp])[] = [
  [/^<!--/, /-->/],
  [/^<(?:script)(?:\s|>|$)/i, /<\/script\s*>/i],
  [/^<(?:style)(?:\s|>|$)/i, /<\/style\s*>/i],
  [/^<(?:pre)(?:\s|>|$)/i, PRE_END],
];

function readRawHtml(context: BlockContext, line: Line): boolean {
  if (line.next !== 60 || line.indent >= line.baseIndent + 4) return false;
  const first = line.text.slice(line.pos);
  const end = STARTS.find(([start]) => start.test(first))?.[1];
  if (!end) return false;
  const endsHere = end.exec(first);
  // Words behind it on the same line are Markdown: a paragraph that begins with a comment.
  if (endsHere && first.slice(endsHere.index + endsHere[0].length).trim() !== '') return false;
  const from = context.lineStart + line.pos;
  let closed = endsHere !== null;
  while (!closed && context.nextLine() && isInside(context, line)) closed = end.test(line.text);
  const rest = closed && end === PRE_END ? restOf(context, line) : null;
  if (closed) context.nextLine();
  context.addElement(context.elt('RawHtml', from, rest?.from ?? Math.max(from, context.prevLineEnd())));
  if (rest) context.addElement(rest);
  return true;
}

/** What stands behind `</pre>` in its line: tags of the list or cell around it. */
function restOf(context: BlockContext, line: Line): Element | null {
  const match = PRE_END.exec(line.text);
  const at = match ? match.index + match[0].length : line.text.length;
  const text = line.text.slice(at);
  const from = context.lineStart + at;
  return text.trim() === '' ? null : context.elt('Html', from, from + text.length, readPieces(context, text, from));
}

/** Whether the line still belongs to the list item or quote in which the block began: as many of its containers go on as are open. */
function isInside(context: BlockContext, line: Line): boolean {
  return !('depth' in line) || line.depth === context.depth;
}
