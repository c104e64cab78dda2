import type { Block, Heading, List } from '../../model/content.ts';
import { type Diagnostic, findLineEnds, type SourceRange } from '../../model/diagnostic.ts';
import type { Document } from '../../model/document.ts';
import { hasWords, plainText } from '../../model/plainText.ts';
import { getSectionKind, type SectionKind } from '../extract/sections.ts';
import { countBelow } from './countBelow.ts';

/** What a reader would stumble over in an article that could be read: nothing in it, lists that start late, sections that stand twice. */
export function checkDocument(document: Document): readonly Diagnostic[] {
  const lists = hasLateList(document.blocks) ? checkLists(document, document.blocks) : [];
  return [...checkEmpty(document), ...checkPage(document), ...lists, ...checkSections(document)];
}

function checkEmpty({ text, blocks, frontMatterRange }: Document): readonly Diagnostic[] {
  if (hasWords(blocks)) return [];
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

/** A page that was saved from a browser, or a data file, under an article's name. */
function checkPage({ text, frontMatterRange }: Document): readonly Diagnostic[] {
  const body = frontMatterRange?.end ?? 0;
  const mark = /^\s*(<(?:!doctype|html|\?xml)\b)/i.exec(text.slice(body, body + 1_000));
  if (!mark) return [];
  const start = body + mark[0].length - (mark[1]?.length ?? 0);
  return [
    {
      code: 'not-an-article',
      severity: 'error',
      range: { start, end: body + mark[0].length },
      message: 'This is an HTML or XML page, not an article in Markdown.',
      hint: 'Save the article as text and bring it in with `whence import`, or remove the file.',
    },
  ];
}

/** Most articles have no such list, and need not be read for the numbers above it. */
function hasLateList(blocks: readonly Block[]): boolean {
  return blocks.some((block) => {
    if (block.type === 'list') return block.start > 1 || block.items.some(({ children }) => hasLateList(children));
    return (block.type === 'quote' || block.type === 'admonition') && hasLateList(block.children);
  });
}

/** A list that starts late goes on with a list above it in the same section, whatever stands between the two; else a step is missing. */
function checkLists(document: Document, blocks: readonly Block[]): readonly Diagnostic[] {
  let last = 0;
  return blocks.flatMap((block) => {
    switch (block.type) {
      case 'heading':
        last = 0;
        return [];
      case 'paragraph':
        last = findNumber(plainText(block.children)) ?? last;
        return [];
      case 'list': {
        const faults = block.start === last + 1 ? [] : checkStart(document, block);
        if (block.ordered) last = block.start + block.items.length - 1;
        return [...faults, ...block.items.flatMap((item) => checkLists(document, item.children))];
      }
      case 'quote':
      case 'admonition':
        return checkLists(document, block.children);
      default:
        return [];
    }
  });
}

/** Old articles write a first step as `"1. Click Start.`, which is no list. */
function findNumber(text: string): number | undefined {
  const number = /^\W{0,2}(\d{1,3})[.)]\s/.exec(text)?.[1];
  return number === undefined ? undefined : Number(number);
}

function checkStart({ text, ranges }: Document, list: List): readonly Diagnostic[] {
  const range = ranges[list.at];
  if (!list.ordered || list.start <= 1 || !range) return [];
  const mark = /^\d+[.)]/.exec(text.slice(range.start, range.start + 12))?.[0] ?? '';
  return [
    {
      code: 'list-starts-late',
      severity: 'error',
      range: { start: range.start, end: range.start + mark.length },
      message: `This list starts at ${list.start}, and no ${list.start - 1} stands above it in this section.`,
      hint: 'Write the steps that are missing, or start it at 1; a sentence that begins with a number needs a backslash: 1998\\.',
    },
  ];
}

/** Sections of one name under the same heading: readers take the first for all of it, and every link leads there. */
function checkSections({ text, blocks, ranges }: Document): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const lineOf = countLines(text);
  const open: Section[] = [{ depth: 0, children: null }];
  const pairs = findPairs(blocks.filter((block) => block.type === 'heading'));
  for (const heading of blocks) {
    if (heading.type !== 'heading') continue;
    while ((open.at(-1)?.depth ?? 0) >= heading.depth) open.pop();
    if (pairs.has(heading)) open.at(-1)?.children?.clear();
    const range = ranges[heading.at] ?? { start: 0, end: 0 };
    const first = enter(open, heading, range);
    if (first) diagnostics.push(twice(plainText(heading.children), range, lineOf(first.start)));
  }
  return diagnostics;
}

/** "Problem" above "Solution", and another "Problem" above another "Solution": the headings that open such a pair, whose names may repeat. */
function findPairs(headings: readonly Heading[]): ReadonlySet<Heading> {
  const opens = new Set<Heading>();
  // By depth: whether a remedy stands further down, ahead of the next heading that a symptom of that depth ends at.
  const remedied: boolean[] = [];
  for (const heading of headings.toReversed()) {
    const { depth } = heading;
    const kind = getSectionKind(plainText(heading.children));
    if (kind === 'symptom' && remedied[depth]) opens.add(heading);
    remedied.fill(false, depth + 1);
    if (kind === 'resolution' || kind === 'workaround') for (let around = 0; around <= depth; around++) remedied[around] = true;
    else if (kind === 'symptom') remedied[depth] = false;
  }
  return opens;
}

interface Section {
  readonly depth: number;
  /** Where the first heading of each name and depth stands. */
  children: Map<string, SourceRange> | null;
}

/** Opens the heading's section; gives the place of an earlier one of that name beside it. */
function enter(open: Section[], heading: Heading, range: SourceRange): SourceRange | undefined {
  const key = `${heading.depth} ${plainText(heading.children).toLowerCase()}`;
  const around = open.at(-1);
  const first = around?.children?.get(key);
  if (around && !first) {
    around.children ??= new Map();
    around.children.set(key, range);
  }
  open.push({ depth: heading.depth, children: null });
  return first;
}

/** The number of the line at an offset: `positionAt` would read the text anew for each of thousands. Most articles ask for none. */
function countLines(text: string): (offset: number) => number {
  let ends: readonly number[] | undefined;
  return (offset) => {
    ends ??= findLineEnds(text);
    return countBelow(ends, offset) + 1;
  };
}

/** What an article has twice of symptoms, causes and remedies was put together from two, or one of them is left from an earlier version. */
const MATTERS: readonly SectionKind[] = ['symptom', 'cause', 'resolution', 'workaround'];

function twice(name: string, range: SourceRange, line: number): Diagnostic {
  return {
    code: 'section-twice',
    severity: MATTERS.includes(getSectionKind(name)) ? 'error' : 'warning',
    range,
    message: `There is a section "${name.slice(0, 60)}" in line ${line} already.`,
    hint: 'Join the two sections, or give this one a name of its own.',
  };
}
