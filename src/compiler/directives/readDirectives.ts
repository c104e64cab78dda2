import type { Diagnostic, SourceRange } from '../../model/diagnostic.ts';
import type { Document } from '../../model/document.ts';
import { blocksText } from '../../model/plainText.ts';
import { type BlockIndex, indexBlocks } from './blockIndex.ts';
import { DIRECTIVES, type Directive, isDirectiveName } from './directive.ts';
import { misplaced, unknownDirective, wrongValue } from './faults.ts';
import { findTarget } from './findTarget.ts';

export interface DirectivesRead {
  readonly directives: readonly Directive[];
  readonly diagnostics: readonly Diagnostic[];
}

/** `<!-- whence: cause; likely often -->`. A comment that merely begins with the word is none. */
const COMMENT = /<!--\s*whence:([\s\S]*?)-->/gi;

/**
 * The directives of a document in order, each with the block that it is about: at the end of a line, that line's block; on a line of its own, the block below.
 * One that is unknown, has no place or a value that it cannot have is left out and reported.
 */
export function readDirectives(document: Document): DirectivesRead {
  const directives: Directive[] = [];
  const diagnostics: Diagnostic[] = [];
  // Nearly all articles have none: they pay for this one search only.
  if (!/<!--\s*whence:/i.test(document.text)) return { directives, diagnostics };
  const index = indexBlocks(document);
  for (const comment of findComments(document, index)) {
    for (const clause of comment.clauses) {
      const read = readClause(clause, () => findTarget(document, index, comment.range));
      if ('code' in read) diagnostics.push(read);
      else directives.push(read);
    }
  }
  return { directives, diagnostics };
}

interface Comment {
  readonly range: SourceRange;
  readonly clauses: readonly Clause[];
}

interface Clause {
  readonly text: string;
  readonly range: SourceRange;
}

/** Comments in the body that are not shown as code: the authors' guide has to be able to quote them. */
function findComments({ text, frontMatterRange, ranges }: Document, index: BlockIndex): readonly Comment[] {
  const body = frontMatterRange?.end ?? 0;
  return [...text.matchAll(COMMENT)]
    .filter(({ index: start }) => start >= body)
    .filter((match) => !index.some(({ at, block }) => block && covers(ranges[at], match.index) && shows(block, match[0])))
    .map((match) => ({
      range: { start: match.index, end: match.index + match[0].length },
      clauses: splitClauses(match[1] ?? '', match.index + match[0].indexOf(match[1] ?? '')),
    }));
}

const covers = (range: SourceRange | undefined, offset: number): boolean =>
  range !== undefined && range.start <= offset && offset < range.end;

const shows = (block: Parameters<typeof blocksText>[0][number], comment: string): boolean =>
  blocksText([block]).includes(comment.replace(/\s+/g, ' '));

function splitClauses(text: string, offset: number): readonly Clause[] {
  const clauses: Clause[] = [];
  for (const { 0: part, index } of text.matchAll(/[^;]+/g)) {
    const trimmed = part.trim();
    const start = offset + index + part.indexOf(trimmed);
    if (trimmed !== '') clauses.push({ text: trimmed, range: { start, end: start + trimmed.length } });
  }
  return clauses.length > 0 ? clauses : [{ text: '', range: { start: offset, end: offset } }];
}

function readClause({ text, range }: Clause, findPlace: () => number | null): Directive | Diagnostic {
  const [, written = '', value = ''] = /^([\w-]*)[\s:=]*([\s\S]*)$/.exec(text) ?? [];
  const name = written.toLowerCase();
  if (!isDirectiveName(name)) return unknownDirective(written, range);
  const rule = DIRECTIVES[name];
  if (rule.value === 'none' ? value !== '' : value === '' && rule.value === 'needed') return wrongValue(name, value, range);
  if (value !== '' && rule.pattern?.test(value) === false) return wrongValue(name, value, range);
  const target = rule.whole ? -1 : findPlace();
  return target === null
    ? misplaced(name, range, 'There is no block below it, in the place where it stands.')
    : { name, value, range, target };
}
