import type { Block, Heading, List } from '../../model/content.ts';
import { type Diagnostic, positionAt, type SourceRange } from '../../model/diagnostic.ts';
import type { Document } from '../../model/document.ts';
import { blocksText, plainText } from '../../model/plainText.ts';

/** What a reader would stumble over in an article that could be read: nothing in it, lists that start late, sections that stand twice. */
export function checkDocument(document: Document): readonly Diagnostic[] {
  return [...checkEmpty(document), ...checkLists(document, document.blocks), ...checkSections(document)];
}

function checkEmpty({ text, blocks, frontMatterRange }: Document): readonly Diagnostic[] {
  if (blocks.some((block) => blocksText([block]) !== '')) return [];
  const at = Math.min(frontMatterRange?.end ?? 0, text.length);
  return [
    {
      code: 'empty-article',
      severity: 'error',
      range: { start: at, end: at },
      message: frontMatterRange ? 'There is no article below the front matter.' : 'The file is empty.',
      hint: 'Write the article, or remove the file.',
    },
  ];
}

function checkLists(document: Document, blocks: readonly Block[]): readonly Diagnostic[] {
  return blocks.flatMap((block) => {
    switch (block.type) {
      case 'list':
        return [...checkStart(document, block), ...block.items.flatMap((item) => checkLists(document, item.children))];
      case 'quote':
      case 'admonition':
        return checkLists(document, block.children);
      default:
        return [];
    }
  });
}

function checkStart({ text, ranges }: Document, list: List): readonly Diagnostic[] {
  const range = ranges[list.at];
  if (!list.ordered || list.start <= 1 || !range) return [];
  const mark = /^\d+[.)]/.exec(text.slice(range.start, range.start + 12))?.[0] ?? '';
  return [
    {
      code: 'list-starts-late',
      severity: 'warning',
      range: { start: range.start, end: range.start + mark.length },
      message: `This list starts at ${list.start}.`,
      hint: 'Start it at 1, or write the steps that are missing.',
    },
  ];
}

/** Sections of one name under the same heading: the second would be lost behind the first in every link to it. */
function checkSections({ text, blocks, ranges }: Document): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const open: Section[] = [{ depth: 0, children: new Map() }];
  for (const heading of blocks) {
    if (heading.type !== 'heading') continue;
    while ((open.at(-1)?.depth ?? 0) >= heading.depth) open.pop();
    const range = ranges[heading.at] ?? { start: 0, end: 0 };
    const first = enter(open, heading, range);
    if (first) diagnostics.push(twice(plainText(heading.children), range, positionAt(text, first.start).line));
  }
  return diagnostics;
}

interface Section {
  readonly depth: number;
  /** Where the first heading of each name and depth stands. */
  readonly children: Map<string, SourceRange>;
}

/** Opens the heading's section; gives the place of an earlier one of that name beside it. */
function enter(open: Section[], heading: Heading, range: SourceRange): SourceRange | undefined {
  const key = `${heading.depth} ${plainText(heading.children).toLowerCase()}`;
  const siblings = open.at(-1)?.children;
  const first = siblings?.get(key);
  if (!first) siblings?.set(key, range);
  open.push({ depth: heading.depth, children: new Map() });
  return first;
}

function twice(name: string, range: SourceRange, line: number): Diagnostic {
  return {
    code: 'section-twice',
    severity: 'warning',
    range,
    message: `There is a section "${name.slice(0, 60)}" in line ${line} already.`,
    hint: 'Join the two sections, or give this one a name of its own.',
  };
}
