import type { Diagnostic } from '../model/diagnostic.ts';
import type { Document } from '../model/document.ts';
import type { Tree } from '../model/tree.ts';
import { buildTree } from './buildTree/buildTree.ts';
import { check } from './check/check.ts';
import { findUnknownHeadings } from './check/unknownHeadings.ts';
import { type Directed, direct, readDirected } from './directives/direct.ts';
import type { FindShared } from './directives/includeShared.ts';
import { findUnusedSilences, type Silence, withoutSilenced } from './directives/silence.ts';
import { extract } from './extract/extract.ts';
import { findSections } from './extract/sections.ts';
import { parse } from './parse/parse.ts';

/** One article, compiled. */
export interface Compiled {
  readonly tree: Tree;
  readonly document: Document;
  /** In order of position. */
  readonly diagnostics: readonly Diagnostic[];
  /** Warnings that the author has silenced: those found here are gone from `diagnostics`. */
  readonly silences: readonly Silence[];
  /** Headings that stand beside those of symptoms, causes and remedies and say none of these, in order. */
  readonly unknownHeadings: readonly string[];
}

/** Of what is said of each line of a heap, the first is enough. */
function withoutRepeats(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const first = diagnostics.find(({ code }) => code === 'too-deep');
  return first ? diagnostics.filter((one) => one === first || one.code !== first.code) : diagnostics;
}

/** The author says what the article offers. */
const isJudged = ({ directives }: Directed): boolean => directives.some(({ name }) => name === 'verdict');

/**
 * Markdown → document, as its author directs → article → tree, checked. Pure, and without exceptions: whatever is wrong with the text comes out as diagnostics
 * beside the tree that could still be made of it. `slug` is the file's name without folder and `.md`; `findShared` gives the texts that articles include.
 */
export function compile(text: string, slug: string, findShared: FindShared = () => undefined): Compiled {
  const parsed = parse(text, slug);
  const directed = readDirected(parsed.document, findShared);
  const { article, diagnostics } = direct(extract(directed.document, directed.marks), directed);
  const tree = buildTree(article);
  const root = findSections(directed.marks.blocks, article.title, directed.marks.kinds);
  const found = [
    ...withoutRepeats(parsed.diagnostics),
    ...directed.diagnostics,
    ...diagnostics,
    ...check(tree, directed.document, root, isJudged(directed)),
  ];
  const { silences } = directed;
  return {
    tree,
    document: directed.document,
    diagnostics: [...withoutSilenced(found, silences), ...findUnusedSilences(silences, found)].sort(
      (a, b) => a.range.start - b.range.start,
    ),
    silences,
    unknownHeadings: findUnknownHeadings(root, article.remedies),
  };
}
