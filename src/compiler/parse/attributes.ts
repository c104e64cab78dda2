import type { InlineContext, MarkdownConfig } from '@lezer/markdown';
import type { SourceRange } from '../../model/diagnostic.ts';
import { trimRange } from './source.ts';

/** `#id`, `.class`, `key=value`: what the braces behind a heading, a link or a paragraph say to the renderer. */
const ATTRIBUTE = String.raw`(?:[#.][\w:-]+|[a-z][\w:-]*=(?:"[^"\n{}]*"|'[^'\n{}]*'|[^\s"'{}]+))`;

/** `{#symptoms}`, `{: .fix }`, `{#a .b key="c"}`: kramdown, Pandoc, Docusaurus, Hugo and MkDocs write these. */
export const ATTRIBUTES = String.raw`\{:?\s*${ATTRIBUTE}(?:\s+${ATTRIBUTE})*\s*\}`;

/** `[x](y){:target="_blank"}`, `![x](y){ width="300" }`, and behind any other text with a colon: `Close it. {: .step}`. */
export const Attributes: MarkdownConfig = {
  defineNodes: ['Attributes'],
  parseInline: [{ name: 'Attributes', before: 'Link', parse: readAttributes }],
};

const HERE = new RegExp(ATTRIBUTES, 'iy');

function readAttributes(context: InlineContext, next: number, at: number): number {
  if (next !== BRACE || (context.char(at + 1) !== COLON && context.char(at - 1) !== PARENTHESIS)) return -1;
  HERE.lastIndex = at - context.offset;
  const [attributes] = HERE.exec(context.text) ?? [];
  return attributes === undefined ? -1 : context.addElement(context.elt('Attributes', at, at + attributes.length));
}

const BRACE = 123;
const COLON = 58;
const PARENTHESIS = 41;

/** So many characters of attributes at the end of a heading are looked at. */
const LONGEST = 200;

const AT_END = new RegExp(String.raw`\s*(?:${ATTRIBUTES}|\{/\*\s*#[\w:-]+\s*\*/\})$`, 'i');

/** `range` without the attributes that its text ends with. */
export function withoutAttributes(text: string, range: SourceRange): SourceRange {
  const { end } = trimRange(text, range.start, range.end);
  if (text[end - 1] !== '}') return range;
  const tail = text.slice(Math.max(range.start, end - LONGEST), end);
  const attributes = AT_END.exec(tail);
  return attributes ? { start: range.start, end: end - attributes[0].length } : range;
}
