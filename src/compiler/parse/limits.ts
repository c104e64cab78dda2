import type { BlockContext, InlineContext, LeafBlock, LeafBlockParser, Line, MarkdownConfig } from '@lezer/markdown';

/** Lists and quotes within each other; a list and its item count as two. No article comes near it. */
const MAX_BLOCK_DEPTH = 48;

/** Strong, emphasis and links within each other. */
export const MAX_INLINE_DEPTH = 12;

/** Paragraphs up to this length are always read as Markdown. */
const SHORT = 4_000;

/** Characters times marks, up to which a longer paragraph is read as Markdown: the grammar's cost grows with the product. */
const MAX_WORK = 20_000_000;

/** Lines of a paragraph in a list or quote; what is longer goes on as another paragraph. The grammar copies what a mark spans for each line's `>` in it. */
const MAX_LINES = 500;

/** A paragraph that may be a link definition is read anew with each line: one of this length is none. */
const MAX_DEFINITION = 4_000;

/**
 * Keeps the grammar's time and the tree's depth in bounds on input that no author wrote. What is too deep becomes a `TooDeep` line, a
 * paragraph that is too long and full of marks holds one `TooLong` node: both are kept as plain text.
 */
export const Limits: MarkdownConfig = {
  defineNodes: [{ name: 'TooDeep', block: true }, 'TooLong'],
  parseBlock: [
    {
      name: 'TooDeep',
      before: 'LinkReference',
      parse: flattenLine,
      leaf: (context, leaf) => {
        if (leaf.content.startsWith('[')) return new DefinitionWatch();
        return context.depth > 1 ? new LineWatch() : null;
      },
      endLeaf: (context, line, leaf) => isEndless(leaf) || isBlankTableRow(context, line),
    },
  ],
  parseInline: [{ name: 'TooLong', before: 'Escape', parse: keepPlain }],
};

/** Stands by paragraphs that begin like a link definition, so that `isEndless` knows them; asking their text is what costs. */
class DefinitionWatch implements LeafBlockParser {
  nextLine(): boolean {
    return false;
  }

  finish(): boolean {
    return false;
  }
}

/** Counts the lines of a paragraph. */
class LineWatch implements LeafBlockParser {
  lines = 1;

  nextLine(): boolean {
    this.lines++;
    return false;
  }

  finish(): boolean {
    return false;
  }
}

function isEndless({ content, parsers }: LeafBlock): boolean {
  return parsers.some((parser) =>
    parser instanceof LineWatch
      ? parser.lines >= MAX_LINES
      : parser instanceof DefinitionWatch && content.length > MAX_DEFINITION,
  );
}

/** The grammar looks for a table's second line with a pattern whose cost is the square of the white space that the line begins with. */
function isBlankTableRow(context: BlockContext, line: Line): boolean {
  return line.text.includes('|') && /^[>\s]{200}/.test(context.peekLine());
}

function flattenLine(context: BlockContext, line: Line): boolean {
  if (context.depth <= MAX_BLOCK_DEPTH) return false;
  const from = context.lineStart + line.pos;
  const to = context.lineStart + line.text.length;
  context.nextLine();
  context.addElement(context.elt('TooDeep', from, to));
  return true;
}

function keepPlain(context: InlineContext, _next: number, at: number): number {
  if (at !== context.offset || context.text.length <= SHORT) return -1;
  const marks = context.text.match(/[*_[\]()<&`~!\\@:;]/g)?.length ?? 0;
  if (marks * context.text.length <= MAX_WORK) return -1;
  return context.addElement(context.elt('TooLong', at, context.end));
}
