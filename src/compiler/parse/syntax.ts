import type { Tree } from '@lezer/common';
import { GFM, parser } from '@lezer/markdown';
import { Attributes } from './attributes.ts';
import { BlockTags } from './blockTags.ts';
import { Containers } from './containers.ts';
import { DocsSyntax } from './docsSyntax.ts';
import { Limits } from './limits.ts';
import { Notes } from './notes.ts';
import { PlainRuns } from './plainRuns.ts';
import { RawHtml } from './rawHtml.ts';

const articleParser = parser.configure([Limits, GFM, PlainRuns, RawHtml, BlockTags, DocsSyntax, Containers, Attributes, Notes]);

/** The syntax tree of Markdown text with LF line ends: CommonMark, GFM and what articles add to it. Offsets are those of `text`. */
export function parseSyntax(text: string): Tree {
  return articleParser.parse(text);
}
