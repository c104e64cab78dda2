import type { Block } from '../../model/content.ts';
import type { Diagnostic, SourceRange } from '../../model/diagnostic.ts';
import { readBlocks } from './blocks.ts';
import { findDefinitions } from './definitions.ts';
import { findFootnotes } from './footnotes.ts';
import { renumber } from './renumber.ts';
import type { Source } from './source.ts';
import { parseSyntax } from './syntax.ts';

/** An article's text below its front matter, read. Ranges are offsets in that text. */
export interface Body {
  readonly blocks: readonly Block[];
  readonly ranges: readonly SourceRange[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads Markdown with LF line ends and without front matter. */
export function readBody(text: string): Body {
  const tree = parseSyntax(text);
  const source: Source = {
    text,
    definitions: findDefinitions(text, tree),
    footnotes: findFootnotes(text, tree),
    ranges: [],
    diagnostics: [],
  };
  const blocks = readBlocks(source, tree.cursor());
  return { ...renumber(blocks, source.ranges), diagnostics: source.diagnostics };
}
