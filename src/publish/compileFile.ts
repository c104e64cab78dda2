import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { compile } from '../compiler/compile.ts';
import type { Tree } from '../model/tree.ts';
import { decodeText } from './decodeText.ts';
import { type FileDiagnostic, locate } from './fileDiagnostic.ts';

/** One Markdown file, compiled. */
export interface CompiledFile {
  readonly path: string;
  readonly text: string;
  readonly tree: Tree;
  readonly diagnostics: readonly FileDiagnostic[];
}

/** Reads and compiles one Markdown file. What is wrong with it is in its diagnostics; it throws only where it cannot be read. */
export function compileFile(file: string): CompiledFile {
  const path = file.replaceAll('\\', '/');
  const { text, diagnostics: unreadable } = decodeText(readFileSync(file));
  const { tree, diagnostics } = compile(text, basename(file).replace(/\.(md|markdown)$/i, ''));
  return { path, text, tree, diagnostics: locate(path, text, unreadable.length > 0 ? unreadable : diagnostics) };
}
