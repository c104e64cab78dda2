import type { Block, Inline } from '../../model/content.ts';
import type { Diagnostic, SourceRange } from '../../model/diagnostic.ts';
import { positionAt } from '../../model/diagnostic.ts';
import type { Document } from '../../model/document.ts';
import { parse } from '../parse/parse.ts';
import { renumber } from '../parse/renumber.ts';
import { findLinkedArticle, indexBlocks } from './blockIndex.ts';
import type { Directive } from './directive.ts';
import { misplaced, wrongValue } from './faults.ts';
import { findIncludeMarks, type IncludeMark, mayInclude } from './includeMarks.ts';
import { readDirectives } from './readDirectives.ts';

/**
 * The text of a shared procedure by its name (`restart-the-service`), or by its path as seen from the article, which has a slash (`../includes/note.md`);
 * undefined where there is none.
 */
export type FindShared = (name: string) => string | undefined;

export interface Included {
  readonly document: Document;
  /** Those of the article and of what it includes, their targets in the new numbers. */
  readonly directives: readonly Directive[];
  readonly diagnostics: readonly Diagnostic[];
}

/** A file's name: a link must not lead out of the folder. */
const NAME = /^[\w-]+(?:\.[\w-]+)*$/;

/** A shared procedure, to be put behind the paragraph numbered `target`, or in its place. */
interface Insertion {
  readonly target: number;
  readonly blocks: readonly Block[];
  readonly replaces: boolean;
}

/** What is to be included where, and how it was said. */
interface Inclusion {
  readonly name: string;
  readonly range: SourceRange;
  readonly target: number;
  /** `[!INCLUDE …]` stands for the text itself: headings in it are the article's. */
  readonly keepsHeadings: boolean;
  readonly replaces: boolean;
}

/**
 * Puts each shared procedure behind the sentence that names it, or in the place of its `[!INCLUDE …]`, as if it stood in the article. Its blocks have the place
 * of that sentence; what is wrong with them is reported at its own place.
 */
export function includeShared(document: Document, directives: readonly Directive[], findShared: FindShared): Included {
  const includes = directives.filter(({ name }) => name === 'include');
  const index = includes.length > 0 || mayInclude(document) ? indexBlocks(document) : [];
  const marks = findIncludeMarks(document, index);
  if (includes.length === 0 && marks.length === 0) return { document, directives, diagnostics: [] };
  const ranges: SourceRange[] = [...document.ranges];
  const insertions: Insertion[] = [];
  const added: Directive[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const directive of includes) {
    const { target, range } = directive;
    const block = index[target]?.block;
    const name = directive.value || findLinkedArticle(block);
    if (block?.type !== 'paragraph')
      diagnostics.push(misplaced('include', range, 'Only a paragraph that names the procedure can include it.'));
    else if (name === undefined) diagnostics.push(wrongValue('include', '', range));
    else {
      const text = NAME.test(name) ? findShared(name) : undefined;
      if (text === undefined) diagnostics.push(missing(name, range));
      else include(text, { name, range, target, keepsHeadings: false, replaces: false });
    }
  }
  for (const mark of marks) {
    const text = findShared(mark.path);
    if (text === undefined) diagnostics.push(absent(mark));
    else include(text, { ...mark, name: mark.path, keepsHeadings: index[mark.target]?.parent === -1, replaces: true });
  }
  const placed = insert(document.blocks, insertions);
  const { blocks, ranges: sorted } = renumber(
    placed,
    ranges.map((_, at) => ({ start: at, end: at })),
  );
  const newNumbers = new Map(sorted.map(({ start: old }, at) => [old, at]));
  return {
    document: { ...document, blocks, ranges: sorted.map(({ start: old }) => ranges[old] ?? { start: 0, end: 0 }) },
    directives: [...directives, ...added].map((one) => ({ ...one, target: newNumbers.get(one.target) ?? one.target })),
    diagnostics,
  };

  function include(text: string, { name, target, range, keepsHeadings, replaces }: Inclusion): void {
    const { document: shared, diagnostics: faults } = parse(text, name);
    const own = readDirectives(shared);
    const offset = ranges.length;
    ranges.push(...shared.ranges.map(() => document.ranges[target] ?? range));
    const blocks = shared.blocks.flatMap((block, i) => asContent(shift(block, offset), i, keepsHeadings));
    insertions.push({ target, blocks, replaces });
    added.push(
      ...own.directives
        .filter((one) => one.name !== 'include')
        .map((one) => ({ ...one, range, target: one.target < 0 ? -1 : one.target + offset })),
    );
    if (own.directives.some((one) => one.name === 'include')) diagnostics.push(nested(name, range));
    diagnostics.push(...[...faults, ...own.diagnostics].map((fault) => inShared(fault, name, text, range)));
  }
}

/** A shared procedure's own title is none of the article's; further headings would part the section whose sentence includes it. */
function asContent(block: Block, place: number, keepsHeadings: boolean): readonly Block[] {
  if (block.type !== 'heading' || (keepsHeadings && block.depth > 1)) return [block];
  return place === 0 ? [] : [{ type: 'paragraph', at: block.at, children: [{ type: 'strong', children: block.children }] }];
}

function shift(block: Block, offset: number): Block {
  const at = block.at + offset;
  if (block.type === 'list')
    return {
      ...block,
      at,
      items: block.items.map((item) => ({ at: item.at + offset, children: item.children.map((child) => shift(child, offset)) })),
    };
  if (block.type === 'quote' || block.type === 'admonition')
    return { ...block, at, children: block.children.map((child) => shift(child, offset)) };
  return { ...block, at };
}

function insert(blocks: readonly Block[], insertions: readonly Insertion[]): readonly Block[] {
  return blocks.flatMap((block): readonly Block[] => {
    const own = insertions.filter(({ target }) => target === block.at);
    if (own.length > 0 && block.type === 'paragraph') {
      const more = own.flatMap((one) => one.blocks);
      return own.some(({ replaces }) => replaces) ? more : [{ ...block, children: unlink(block.children) }, ...more];
    }
    if (block.type === 'list')
      return [{ ...block, items: block.items.map((item) => ({ ...item, children: insert(item.children, insertions) })) }];
    if (block.type === 'quote' || block.type === 'admonition')
      return [{ ...block, children: insert(block.children, insertions) }];
    return [block];
  });
}

/** The link to the shared file helps readers of the Markdown; here its content follows. */
function unlink(inlines: readonly Inline[]): readonly Inline[] {
  return inlines.flatMap((inline) => (inline.type === 'reference' ? inline.children : [inline]));
}

const missing = (name: string, range: SourceRange): Diagnostic => ({
  code: 'include-missing',
  severity: 'error',
  range,
  message: `There is no shared procedure "${name}".`,
  hint: `Write it as ${name}.md in the folder _shared, beside the articles or above them.`,
});

const absent = ({ path, range }: IncludeMark): Diagnostic => ({
  code: 'include-missing',
  severity: 'warning',
  range,
  message: `There is no file ${path} to include.`,
  hint: 'Put the file there, or leave it: readers see its title instead.',
});

const nested = (name: string, range: SourceRange): Diagnostic => ({
  code: 'include-nested',
  severity: 'error',
  range,
  message: `The shared procedure "${name}" includes another one.`,
  hint: 'Include both in the article: procedures within procedures are hard to follow.',
});

function inShared(fault: Diagnostic, name: string, text: string, range: SourceRange): Diagnostic {
  return { ...fault, range, shared: { name, position: positionAt(text, fault.range.start) } };
}
