import type { Diagnostic, SourceRange } from '../../model/diagnostic.ts';
import type { Document } from '../../model/document.ts';
import { blocksText } from '../../model/plainText.ts';
import { type BlockIndex, indexBlocks } from './blockIndex.ts';
import { type Comment, findComments, findWithoutColon } from './comments.ts';
import { withoutConflicts } from './conflicts.ts';
import { DIRECTIVES, type Directive, isDirectiveName, isValue } from './directive.ts';
import { misplaced, tooMany, unclosed, unknownDirective, withoutColon, wrongValue } from './faults.ts';
import { findInnermost, findTarget } from './findTarget.ts';
import { findFrontMatterVerdict } from './frontMatterVerdict.ts';

export interface DirectivesRead {
  readonly directives: readonly Directive[];
  readonly diagnostics: readonly Diagnostic[];
}

/** So many directives count: more than any author writes. */
const MOST = 100;

/**
 * The directives of a document in order, each with the block that it is about: at the end of a line, that line's block; on a line of its own, the block below.
 * One that is unknown, has no place or a value that it cannot have is left out and reported.
 */
export function readDirectives(document: Document): DirectivesRead {
  const directives: Directive[] = [];
  const diagnostics: Diagnostic[] = [];
  const add = (read: Directive | Diagnostic): void => void ('code' in read ? diagnostics.push(read) : directives.push(read));
  const verdict = findFrontMatterVerdict(document);
  if (verdict) add(readClause(verdict, () => null));
  const bodyStart = document.frontMatterRange?.end ?? 0;
  // Nearly all articles have none: they pay for this one search only.
  if (!MENTIONED.test(document.text)) return { directives, diagnostics };
  const index = indexBlocks(document);
  const found = findComments(document.text, bodyStart);
  diagnostics.push(...reportLost(document, index, found.unclosed));
  for (const comment of found.comments) {
    if (isShown(document, index, comment)) continue;
    for (const clause of splitClauses(document.text, comment.content)) {
      if (directives.length + diagnostics.length === MOST)
        return { directives, diagnostics: [...diagnostics, tooMany(MOST, clause.range)] };
      add(readClause(clause, () => findTarget(document, index, comment.range)));
    }
  }
  const agreeing = withoutConflicts(directives);
  return { directives: agreeing.directives, diagnostics: [...diagnostics, ...agreeing.diagnostics] };
}

/** Any comment that might be meant for the compiler. */
const MENTIONED = /<!--\s*whence\b/i;

/** Comments that were meant to be directives, and are none. */
function reportLost(document: Document, index: BlockIndex, open: readonly SourceRange[]): readonly Diagnostic[] {
  const { text, frontMatterRange } = document;
  const nameless = findWithoutColon(text, frontMatterRange?.end ?? 0).flatMap(({ word, range }) =>
    isDirectiveName(word) ? [withoutColon(word, range)] : [],
  );
  return [...open.map(unclosed), ...nameless].filter(({ range }) => !isCode(document, index, range)).slice(0, MOST);
}

/** In a fence, or right behind a backtick. */
function isCode({ text, ranges }: Document, index: BlockIndex, { start }: SourceRange): boolean {
  return text[start - 1] === '`' || findInnermost(index, ranges, start)?.block?.type === 'code';
}

/** Shown as code, a comment is no directive: a guide has to be able to quote one. */
function isShown({ text, ranges }: Document, index: BlockIndex, { range }: Comment): boolean {
  const block = findInnermost(index, ranges, range.start)?.block;
  return block ? blocksText([block]).includes(text.slice(range.start, range.end).replace(/\s+/g, ' ')) : false;
}

/** A directive's name and value, as written. */
export interface Clause {
  readonly text: string;
  readonly range: SourceRange;
}

/** `cause; likely often` → `cause`, `likely often`. A comment that says nothing is one empty clause. */
function splitClauses(text: string, { start, end }: SourceRange): readonly Clause[] {
  let at = start;
  const parts = text.slice(start, end).split(';', MOST + 1);
  const clauses = parts.flatMap((part) => {
    const trimmed = part.trim();
    const from = at + part.indexOf(trimmed);
    at += part.length + 1;
    return trimmed === '' ? [] : [{ text: trimmed, range: { start: from, end: from + trimmed.length } }];
  });
  return clauses.length > 0 ? clauses : [{ text: '', range: { start, end: start } }];
}

function readClause({ text, range }: Clause, findPlace: () => number | null): Directive | Diagnostic {
  const [, written = '', value = ''] = /^([\w-]*)[\s:=]*([\s\S]*)$/.exec(text) ?? [];
  const name = written.toLowerCase();
  if (!isDirectiveName(name)) return unknownDirective(written, range);
  const rule = DIRECTIVES[name];
  if (rule.value === 'none' ? value !== '' : value === '' && rule.value === 'needed') return wrongValue(name, value, range);
  if (value !== '' && !isValue(rule, value)) return wrongValue(name, value, range);
  const target = rule.whole ? -1 : findPlace();
  return target === null
    ? misplaced(name, range, 'There is no block below it, in the place where it stands.')
    : { name, value, range, target };
}
