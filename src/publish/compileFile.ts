import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { compile } from '../compiler/compile.ts';
import type { Tree } from '../model/tree.ts';
import { decodeText } from './decodeText.ts';
import { type FileDiagnostic, locate } from './fileDiagnostic.ts';
import { findSharedFile, openShared } from './readShared.ts';
import { type PublishedImage, settleImages } from './settleImages.ts';
import type { FileJob } from './workers/mapFiles.ts';

/** One Markdown file, compiled. */
export interface CompiledFile {
  readonly path: string;
  readonly text: string;
  readonly tree: Tree;
  /** The pictures that it shows. */
  readonly images: readonly PublishedImage[];
  readonly diagnostics: readonly FileDiagnostic[];
  /** Codes of the warnings that the author has silenced. */
  readonly silenced: readonly string[];
  /** Headings that stand beside those of symptoms, causes and remedies and say none of these. */
  readonly unknownHeadings: readonly string[];
}

/** Reads and compiles one Markdown file. What is wrong with it is in its diagnostics; it throws only where it cannot be read. */
export function compileFile(file: string): CompiledFile {
  const path = file.replaceAll('\\', '/');
  const { text, diagnostics: unreadable } = decodeText(readFileSync(file));
  const slug = basename(file).replace(/\.(md|markdown)$/i, '');
  const { tree, diagnostics, silences, unknownHeadings } = compile(text, slug, openShared(file));
  const silenced = silences.map(({ code }) => code);
  const settled = settleImages(tree, file, text);
  const absent = settled.diagnostics.filter(({ code }) => !silenced.includes(code));
  return {
    path,
    text,
    tree: settled.tree,
    images: settled.images,
    diagnostics: locate(path, text, unreadable.length > 0 ? unreadable : [...diagnostics, ...absent], (name) =>
      findSharedFile(file, name),
    ),
    silenced,
    unknownHeadings,
  };
}

/** `compileFile`, for many files on all cores. */
export const compileJob: FileJob<CompiledFile> = { run: compileFile, module: import.meta.url, name: 'compileJob' };
