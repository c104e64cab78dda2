import type { Diagnostic, SourceRange } from '../../model/diagnostic.ts';
import type { Document } from '../../model/document.ts';
import { readBody } from './body.ts';
import { checkDocument } from './checkDocument.ts';
import { checkText } from './checkText.ts';
import { readFrontMatter } from './frontMatter.ts';
import { foldLineEnds } from './lineEnds.ts';

export interface Parsed {
  readonly document: Document;
  /** In the order of the text. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads one Markdown file: text → line ends folded → front matter → syntax tree → blocks → checks. All ranges are offsets in `text` as given.
 * Never throws: bad input gives diagnostics and whatever could be read.
 *
 * @param slug the file's name without folder and `.md`
 */
export function parse(text: string, slug: string): Parsed {
  const folded = foldLineEnds(text);
  const front = readFrontMatter(folded.text, slug);
  const body = readBody(folded.text.slice(front.bodyStart));

  const inText = (range: SourceRange): SourceRange => ({
    start: folded.toOriginal(range.start),
    end: folded.toOriginal(range.end),
  });
  const inBody = ({ start, end }: SourceRange): SourceRange => ({
    start: folded.toOriginal(start + front.bodyStart),
    end: folded.toOriginal(end + front.bodyStart),
  });

  const document: Document = {
    slug,
    text,
    frontMatter: front.frontMatter,
    frontMatterRange: front.range && inText(front.range),
    blocks: body.blocks,
    ranges: folded.text === text && front.bodyStart === 0 ? body.ranges : body.ranges.map(inBody),
  };
  const diagnostics = [
    ...checkText(text),
    ...front.diagnostics.map((diagnostic) => ({ ...diagnostic, range: inText(diagnostic.range) })),
    ...body.diagnostics.map((diagnostic) => ({ ...diagnostic, range: inBody(diagnostic.range) })),
    ...checkDocument(document),
  ];
  return { document, diagnostics: diagnostics.sort((a, b) => a.range.start - b.range.start) };
}
