import type { Diagnostic } from '../model/diagnostic.ts';
import type { Document } from '../model/document.ts';
import type { Tree } from '../model/tree.ts';
import { buildTree } from './buildTree/buildTree.ts';
import { check } from './check/check.ts';
import { extract } from './extract/extract.ts';
import { parse } from './parse/parse.ts';

/** One article, compiled. */
export interface Compiled {
  readonly tree: Tree;
  readonly document: Document;
  /** In order of position. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Markdown → document → article → tree, checked. Pure, and without exceptions: whatever is wrong with the text comes out as diagnostics beside the tree that could
 * still be made of it. `slug` is the file's name without folder and `.md`.
 */
export function compile(text: string, slug: string): Compiled {
  const { document, diagnostics } = parse(text, slug);
  const tree = buildTree(extract(document));
  return {
    tree,
    document,
    diagnostics: [...diagnostics, ...check(tree, document)].sort((a, b) => a.range.start - b.range.start),
  };
}
