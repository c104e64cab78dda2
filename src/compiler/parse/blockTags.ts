import type { BlockContext, Element, LeafBlock, LeafBlockParser, MarkdownConfig } from '@lezer/markdown';
import { isStructural, readTag } from './html.ts';
import { readJsxTag } from './jsx.ts';

/**
 * A paragraph with tags of lists, tables and other elements that stand on lines of their own is an `Html` block: each of these tags is a `BlockTag`,
 * what stands between two of them an `HtmlText`. The text is read as Markdown, and each piece by itself: a `*` in one cell has nothing to do with
 * that in the next.
 */
export const BlockTags: MarkdownConfig = {
  defineNodes: [{ name: 'Html', block: true }, 'BlockTag', 'HtmlText'],
  parseBlock: [{ name: 'Html', leaf: () => htmlLeaf }],
};

const htmlLeaf: LeafBlockParser = { nextLine: () => false, finish: readHtml };

function readHtml(context: BlockContext, leaf: LeafBlock): boolean {
  if (!leaf.content.includes('<') || !isStructured(leaf.content)) return false;
  const end = leaf.start + leaf.content.length;
  context.addLeafElement(leaf, context.elt('Html', leaf.start, end, readPieces(context, leaf.content, leaf.start)));
  return true;
}

const ELEMENT =
  'ol|ul|li|table|thead|tbody|tr|t[dh]|pre|details|summary|dl|d[td]|blockquote|p|div|h[1-6]|hr|figure|figcaption|section|article|aside';

const STARTS = new RegExp(`^\\s*(?:<!--[^<>]*-->\\s*)?<(?:/?(?:${ELEMENT})(?![\\w-])|/?[A-Z])`);
const STARTS_IN_CAPITALS = new RegExp(`^\\s*</?(?:${ELEMENT})(?![\\w-])`, 'i');
const OPENS = new RegExp(`(?<!\\\\)<(?:${ELEMENT})(?:\\s[^<>]*)?>`, 'i');
const CLOSES = new RegExp(`(?<!\\\\)</(?:${ELEMENT})\\s*>`, 'i');

/** An article may speak of a `<table>` in passing: tags within a line count where one is opened and one is closed. */
function isStructured(text: string): boolean {
  return STARTS.test(text) || STARTS_IN_CAPITALS.test(text) || (CLOSES.test(text) && OPENS.test(text));
}

/** An escaped character, a comment, a code span, or a tag. */
const MARK = /\\.|<!--|`+|<\/?[a-zA-Z][\w:-]*(?:\s(?:[^<>"']|"[^"]{0,500}"|'[^']{0,500}')*)?\/?>/g;

/** The pieces of `text`, which begins at `offset`. */
export function readPieces(context: BlockContext, text: string, offset: number): readonly Element[] {
  const pieces: Element[] = [];
  let from = 0;
  const addText = (to: number): void => {
    const piece = text.slice(from, to);
    if (piece.trim() !== '')
      pieces.push(context.elt('HtmlText', offset + from, offset + to, context.parser.parseInline(piece, offset + from)));
  };
  const ends = new Map<string, boolean>();
  MARK.lastIndex = 0;
  for (let match = MARK.exec(text); match; match = MARK.exec(text)) {
    const [mark] = match;
    const end = match.index + mark.length;
    const close = mark === '<!--' ? '-->' : mark.startsWith('`') ? mark : null;
    if (mark.startsWith('\\')) continue;
    if (close !== null) MARK.lastIndex = findEnd(text, close, end, ends);
    else if (isBlockTag(mark, text, match.index)) {
      addText(match.index);
      pieces.push(context.elt('BlockTag', offset + match.index, offset + end));
      from = end;
    }
  }
  addText(text.length);
  return pieces;
}

/** Behind the next `close`; `from` where there is none, which is looked for once only. */
function findEnd(text: string, close: string, from: number, ends: Map<string, boolean>): number {
  if (ends.get(close) === false) return from;
  const at = text.indexOf(close, from);
  ends.set(close, at >= 0);
  return at < 0 ? from : at + close.length;
}

function isBlockTag(raw: string, text: string, at: number): boolean {
  const tag = readTag(raw);
  if (tag) return isStructural(tag);
  return readJsxTag(raw) !== undefined && /(?:^|\n)[ \t]*$/.test(text.slice(Math.max(0, at - 20), at));
}
