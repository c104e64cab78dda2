import type { BlockContext, Element, Line, MarkdownConfig } from '@lezer/markdown';
import type { SourceRange } from '../../model/diagnostic.ts';
import { ATTRIBUTES } from './attributes.ts';
import { type ContainerMark, readContainerMark } from './containerMarks.ts';
import { type IndentedMark, readIndentedMark } from './indentedMarks.ts';

/**
 * Lines by which documentation generators open and close boxes, tabs and details: `:::note` (Docusaurus, VitePress), `{{< note >}}` (Hugo),
 * `{% hint %}` (GitBook). A `Container` is such a line, with its title and text; what it holds stands beside it. An `Indented` block (`!!! note`,
 * `=== "Linux"` of MkDocs) holds what is indented below its line. An `AttributeLine` (`{: .note }`, kramdown) is about the block beside it.
 */
export const Containers: MarkdownConfig = {
  defineNodes: [
    { name: 'Container', block: true },
    { name: 'AttributeLine', block: true },
    { name: 'DroppedLine', block: true },
    { name: 'Indented', block: true, composite: goesOn },
    { name: 'IndentedLine', block: true },
    'ContainerTitle',
    'ContainerText',
  ],
  parseBlock: [
    { name: 'Container', before: 'DocsFence', parse: readLine, endLeaf: isMark },
    { name: 'Indented', after: 'Blockquote', parse: openIndented, endLeaf: (_context, line) => findIndented(line) !== undefined },
  ],
};

const COLON = 58;
const BRACE = 123;
const BANG = 33;
const QUESTION = 63;
const EQUALS = 61;
const BRACKET = 91;
const LETTER_I = 105;

const ATTRIBUTE_LINE = new RegExp(`^(?:${ATTRIBUTES}|\\{:[^{}]*\\})\\s*$`, 'i');

/** `import Tabs from '@theme/Tabs';` of Markdown with JSX, and the mark of a table of contents. */
const DROPPED_LINE = /^(?:import\s+(?:[\w*{][^'"]*\s+from\s+)?(['"])[^'"]+\1;?|\[\[?_?TOC_?\]?\])\s*$/;

/** `{% if version %}`, `{% endraw %}`, `{% include copy.html %}`: what a template decides or fetches, and nobody reads here. */
const TEMPLATE_LINE =
  /^\{%-?\s*(?:end-?)?(?:if\w*|elsif|else|unless|raw|comment|for|case|when|assign|capture|include\w*|data)\b(?:[^%]|%(?!\}))*%\}\s*$/;

/** Indented like code, only colons are looked at: code may well show the others. */
function isMark(context: BlockContext, line: Line): boolean {
  if (line.next === COLON) return line.text.startsWith(':::', line.pos) && markOf(line) !== undefined;
  if (line.indent >= line.baseIndent + 4) return false;
  if (line.next === BRACE)
    return markOf(line) !== undefined || ATTRIBUTE_LINE.test(restOf(line)) || TEMPLATE_LINE.test(restOf(line));
  if (line.next === LETTER_I && context.depth > 1) return false;
  return (line.next === LETTER_I || line.next === BRACKET) && DROPPED_LINE.test(restOf(line));
}

const restOf = (line: Line): string => line.text.slice(line.pos);
const markOf = (line: Line): ContainerMark | undefined => readContainerMark(restOf(line).trimEnd());

function readLine(context: BlockContext, line: Line): boolean {
  if (!isMark(context, line)) return false;
  const mark = line.next === COLON || line.next === BRACE ? markOf(line) : undefined;
  const name = mark ? 'Container' : ATTRIBUTE_LINE.test(restOf(line)) ? 'AttributeLine' : 'DroppedLine';
  const element = elementOf(context, line, name, mark);
  context.nextLine();
  context.addElement(element);
  return true;
}

/** A line with its title and its text as inlines. */
function elementOf(context: BlockContext, line: Line, name: string, mark: Titled | undefined): Element {
  const from = context.lineStart + line.pos;
  const text = restOf(line);
  const piece = (type: string, range: SourceRange | null | undefined): readonly Element[] => {
    if (!range) return [];
    const inlines = context.parser.parseInline(text.slice(range.start, range.end), from + range.start);
    return [context.elt(type, from + range.start, from + range.end, inlines)];
  };
  const children = [...piece('ContainerTitle', mark?.title), ...piece('ContainerText', mark?.text)];
  return context.elt(name, from, from + text.length, children);
}

type Titled = Pick<ContainerMark, 'title'> & Partial<Pick<ContainerMark, 'text'>>;

/** What is indented by as much belongs to the line above it. */
const INDENT = 4;

function findIndented(line: Line): IndentedMark | undefined {
  if (line.next !== BANG && line.next !== QUESTION && line.next !== EQUALS) return undefined;
  return line.indent >= line.baseIndent + INDENT ? undefined : readIndentedMark(restOf(line).trimEnd());
}

function openIndented(context: BlockContext, line: Line): boolean | null {
  const mark = findIndented(line);
  if (!mark) return false;
  context.startComposite('Indented', line.pos, line.indent - line.baseIndent + INDENT);
  context.addElement(elementOf(context, line, 'IndentedLine', mark));
  line.moveBase(line.text.length);
  return null;
}

/** As an item of a list goes on. */
function goesOn(_context: BlockContext, line: Line, indent: number): boolean {
  if (line.indent < line.baseIndent + indent && line.next > -1) return false;
  line.moveBaseColumn(line.baseIndent + indent);
  return true;
}
