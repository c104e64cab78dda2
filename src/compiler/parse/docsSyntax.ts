import type { BlockContext, InlineContext, Line, MarkdownConfig } from '@lezer/markdown';
import { findKind } from './admonitionKinds.ts';

/**
 * What Microsoft's documentation adds to Markdown: `:::image …:::` and `:::no-loc …:::` within a line, `::: moniker`, `:::zone` and the
 * like on lines of their own, `[!INCLUDE [title](path)]`, `> [!div class=…]`, and the alert marks `[!NOTE]` that GitHub knows, too.
 */
export const DocsSyntax: MarkdownConfig = {
  defineNodes: ['DocsImage', 'DocsLiteral', 'Include', 'DivMark', 'AlertMark', 'AlertTitle', { name: 'DocsFence', block: true }],
  parseBlock: [
    { name: 'DocsFence', before: 'IndentedCode', parse: dropFence, endLeaf: (_context, line) => isFence(line) },
    { name: 'DocsImageLine', before: 'IndentedCode', parse: keepImageLine },
  ],
  parseInline: [
    { name: 'DocsColons', before: 'Escape', parse: readColons },
    { name: 'DocsBrackets', before: 'Link', parse: readBrackets },
  ],
};

const COLON = 58;
const BRACKET = 91;
const BANG = 33;

const FENCE = /^:{3,}\s*(?:(?:moniker|zone|row|column|code|image)(?:-end)?\b.*)?$/;
const IMAGE = /^:::\s*image\s[^\n]*?:::/;
const LITERAL = /^:::\s*no-loc\s[^\n]*?:::/;

function isFence(line: Line): boolean {
  if (line.next !== COLON) return false;
  const rest = line.text.slice(line.pos);
  return FENCE.test(rest.trimEnd()) && !IMAGE.test(rest);
}

function dropFence(context: BlockContext, line: Line): boolean {
  if (!isFence(line)) return false;
  const from = context.lineStart + line.pos;
  const to = context.lineStart + line.text.length;
  context.nextLine();
  context.addElement(context.elt('DocsFence', from, to));
  return true;
}

/** An image line deep in a list's indentation is an image, never indented code. */
function keepImageLine(context: BlockContext, line: Line): boolean {
  if (line.next !== COLON || line.indent < line.baseIndent + 4) return false;
  const rest = line.text.slice(line.pos);
  if (!IMAGE.test(rest)) return false;
  const from = context.lineStart + line.pos;
  context.nextLine();
  context.addElement(context.elt('Paragraph', from, from + rest.length, context.parser.parseInline(rest, from)));
  return true;
}

function readColons(context: InlineContext, next: number, at: number): number {
  if (next !== COLON || context.char(at + 1) !== COLON || context.char(at + 2) !== COLON) return -1;
  const rest = context.slice(at, Math.min(context.end, at + 2_000));
  const image = IMAGE.exec(rest);
  if (image) return context.addElement(context.elt('DocsImage', at, at + image[0].length));
  const literal = LITERAL.exec(rest);
  return literal ? context.addElement(context.elt('DocsLiteral', at, at + literal[0].length)) : -1;
}

const INCLUDE = /^\[!INCLUDE\s*\[[^\]\n]*\]\s*\([^)\n]*\)\s*\]/i;
const DIV = /^\[!div\b[^\]\n]*\]/i;
const ALERT = /^\[!([a-z]+)(?:\|[^\]\n]*)?\]([+-]?)[ \t]*/i;

function readBrackets(context: InlineContext, next: number, at: number): number {
  if (next !== BRACKET || context.char(at + 1) !== BANG) return -1;
  const rest = context.slice(at, Math.min(context.end, at + 2_000));
  const include = INCLUDE.exec(rest);
  if (include) return context.addElement(context.elt('Include', at, at + include[0].length));
  const div = DIV.exec(rest);
  if (div) return context.addElement(context.elt('DivMark', at, at + div[0].length));
  return at === context.offset ? readAlert(context, rest, at) : -1;
}

/** `[!WARNING]`, of which note-taking programs have more kinds, with a title behind: `[!danger]- Read this first`. */
function readAlert(context: InlineContext, rest: string, at: number): number {
  const [mark = '', name = '', fold = ''] = ALERT.exec(rest) ?? [];
  if (findKind(name) === undefined) return -1;
  const title = findTitle(rest.slice(mark.length), fold !== '');
  const from = at + mark.length;
  const children = title ? [context.elt('AlertTitle', from, from + title.length, context.parser.parseInline(title, from))] : [];
  return context.addElement(context.elt('AlertMark', at, title ? from + title.length : at + mark.trimEnd().length, children));
}

/** Words behind the mark are a title where it may be folded, or where a line of text with a beginning of its own stands below them. */
function findTitle(text: string, folds: boolean): string | undefined {
  const [, title = '', next] = /^([^\n]*)(?:\n\s*(\S))?/.exec(text) ?? [];
  if (title.trim() === '') return undefined;
  return folds || (next !== undefined && !/[a-z]/.test(next) && !/[.,;:!?]\s*$/.test(title)) ? title.trimEnd() : undefined;
}
