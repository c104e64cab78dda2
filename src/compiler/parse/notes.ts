import type { BlockContext, InlineContext, Line, MarkdownConfig } from '@lezer/markdown';

/**
 * Footnotes (`[^1]` in the text, `[^1]: …` anywhere), and lists of terms, each with what it means on the next line behind a colon. What is indented below
 * either goes on with it.
 */
export const Notes: MarkdownConfig = {
  defineNodes: [
    { name: 'Footnote', block: true, composite: goesOn },
    { name: 'Definition', block: true, composite: goesOn },
    'FootnoteLabel',
    'FootnoteMark',
  ],
  parseBlock: [
    { name: 'Footnote', after: 'Blockquote', parse: openFootnote, endLeaf: (_context, line) => findLabel(line) !== undefined },
    {
      name: 'Definition',
      after: 'Blockquote',
      parse: openDefinition,
      endLeaf: (_context, line, { content }) => isDefinition(line) && content.length <= LONGEST_TERM && !content.includes('\n'),
    },
  ],
  parseInline: [{ name: 'FootnoteMark', before: 'Link', parse: readMark }],
};

const COLON = 58;
const BRACKET = 91;
const CARET = 94;

const INDENT = 2;
const LONGEST_TERM = 80;

/** `[^1]:`, with what it says behind it. */
function findLabel(line: Line): string | undefined {
  if (line.next !== BRACKET || line.text.charCodeAt(line.pos + 1) !== CARET) return undefined;
  return /^\[\^[^\]\s]+\]:[ \t]*/.exec(line.text.slice(line.pos))?.[0];
}

function openFootnote(context: BlockContext, line: Line): boolean | null {
  const label = findLabel(line);
  if (label === undefined || line.indent >= line.baseIndent + 4) return false;
  const from = context.lineStart + line.pos;
  context.startComposite('Footnote', line.pos, INDENT);
  context.addElement(context.elt('FootnoteLabel', from, from + label.length));
  line.moveBase(line.pos + label.length);
  return null;
}

const isDefinition = (line: Line): boolean =>
  line.next === COLON && /^:[ \t]{1,3}\S/.test(line.text.slice(line.pos, line.pos + 6));

function openDefinition(context: BlockContext, line: Line): boolean | null {
  if (!isDefinition(line) || line.indent >= line.baseIndent + 4) return false;
  context.startComposite('Definition', line.pos, INDENT);
  line.moveBase(line.pos + 1);
  return null;
}

function goesOn(_context: BlockContext, line: Line, indent: number): boolean {
  if (line.indent < line.baseIndent + indent && line.next > -1) return false;
  line.moveBaseColumn(line.baseIndent + indent);
  return true;
}

function readMark(context: InlineContext, next: number, at: number): number {
  if (next !== BRACKET || context.char(at + 1) !== CARET) return -1;
  const mark = /^\[\^[^\]\s]+\]/.exec(context.slice(at, Math.min(context.end, at + 100)))?.[0];
  return mark === undefined ? -1 : context.addElement(context.elt('FootnoteMark', at, at + mark.length));
}
