import type { BlockContext, Line, MarkdownConfig } from '@lezer/markdown';

/**
 * HTML in Markdown. Most tags need no grammar of their own: they are read within paragraphs, with the Markdown between them. Only
 * comments, scripts, styles and preformatted text, which may hold blank lines, become a `RawHtml` block.
 */
export const RawHtml: MarkdownConfig = {
  remove: ['HTMLBlock'],
  defineNodes: [{ name: 'RawHtml', block: true }],
  parseBlock: [{ name: 'RawHtml', after: 'ATXHeading', parse: readRawHtml }],
};

const STARTS: readonly (readonly [start: RegExp, end: RegExp])[] = [
  [/^<!--/, /-->/],
  [/^<(?:script)(?:\s|>|$)/i, /<\/script\s*>/i],
  [/^<(?:style)(?:\s|>|$)/i, /<\/style\s*>/i],
  [/^<(?:pre)(?:\s|>|$)/i, /<\/pre\s*>/i],
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
  if (closed) context.nextLine();
  context.addElement(context.elt('RawHtml', from, Math.max(from, context.prevLineEnd())));
  return true;
}

/** Whether the line still belongs to the list item or quote in which the block began: as many of its containers go on as are open. */
function isInside(context: BlockContext, line: Line): boolean {
  return !('depth' in line) || line.depth === context.depth;
}
