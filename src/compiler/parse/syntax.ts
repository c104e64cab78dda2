import type { Tree } from '@lezer/common';
import { GFM, type MarkdownParser, parser } from '@lezer/markdown';
import { Attributes } from './attributes.ts';
import { BlockTags } from './blockTags.ts';
import { CodeTags } from './codeTags.ts';
import { Containers } from './containers.ts';
import { DocsSyntax } from './docsSyntax.ts';
import { Limits } from './limits.ts';
import { Notes } from './notes.ts';
import { PlainRuns } from './plainRuns.ts';
import { buildPlainTrees } from './plainTrees.ts';
import { RawHtml } from './rawHtml.ts';

const plain = parser.configure([Limits, GFM, PlainRuns, RawHtml, DocsSyntax]);
buildPlainTrees(plain);
const withHtml = plain.configure(BlockTags);
const withAll = withHtml.configure([Containers, CodeTags, Attributes, Notes]);

/** The syntax tree of Markdown text with LF line ends: CommonMark, GFM and what articles add to it. Offsets are those of `text`. */
export function parseSyntax(text: string): Tree {
  return parserFor(text).parse(text);
}

/** What only some dialects have, in any of which one of these stands: the grammar need not look for it at every line of all other articles. */
const MARKS_OF_DIALECTS = ['{', ':::', '[^', '\n: ', '!!!', '???', '=== ', '===+', '===!', 'import ', 'TOC]', 'TOC_]'];

function parserFor(text: string): MarkdownParser {
  if (MARKS_OF_DIALECTS.some((mark) => text.includes(mark))) return withAll;
  return text.includes('<') ? withHtml : plain;
}
