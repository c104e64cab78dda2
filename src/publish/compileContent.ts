import { existsSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { link, type Site } from '../compiler/link/link.ts';
import { describeArticles } from '../compiler/pack/describeArticles.ts';
import { FORMAT, type PublishedText } from '../model/published.ts';
import type { SearchDocument } from '../search/searchDocument.ts';
import { type CompiledFile, compileFile, compileJob } from './compileFile.ts';
import { type FileDiagnostic, sortDiagnostics } from './fileDiagnostic.ts';
import { findAbsentArticles } from './findAbsentArticles.ts';
import { findBrokenLinks } from './findBrokenLinks.ts';
import { findDuplicates } from './findDuplicates.ts';
import { listFiles, UnreadableError } from './listFiles.ts';
import { isShared } from './readShared.ts';
import { withoutSilenced } from './withoutSilenced.ts';
import { mapFiles } from './workers/mapFiles.ts';

/** A content folder, compiled and linked. */
export interface CompiledContent {
  readonly files: readonly CompiledFile[];
  readonly site: Site;
  /** The articles as the search index sees them, in the order of their keys. */
  readonly documents: readonly SearchDocument[];
  /** The notice that the original articles carried, kept once for all of them; null where there is none. */
  readonly legalNotice: PublishedText | null;
  /** Everything that is wrong, sorted. */
  readonly diagnostics: readonly FileDiagnostic[];
}

/** Paths of the articles below a content folder (shared procedures are none), in the order of their names. @throws {UnreadableError} */
export function listContent(folder: string): readonly string[] {
  const { files, unreadable } = listFiles([folder]);
  if (unreadable.length > 0) throw new UnreadableError(unreadable.join('\n'));
  return files.filter(isArticle);
}

/** Whether a file, by its name, is an article. */
export function isArticle(file: string): boolean {
  return /\.(md|markdown)$/i.test(file) && !isShared(file);
}

/**
 * Compiles every Markdown file below `folder`, on all cores where there are many, and links them.
 * @param onFile called after each file, for showing progress
 * @throws {UnreadableError}
 */
export async function compileContent(folder: string, onFile?: () => void): Promise<CompiledContent> {
  const { files, unreadable } = await compileFiles(listContent(folder), onFile);
  if (unreadable.length > 0) throw new UnreadableError(unreadable.join('\n'));
  return linkContent(files, readLegalNotice(folder));
}

/** Files, compiled in the order of their paths. */
export interface CompiledFiles {
  readonly files: readonly CompiledFile[];
  /** What could not be read, and why. */
  readonly unreadable: readonly string[];
}

/**
 * Compiles files, on all cores where there are many.
 * @param onFile called after each file, for showing progress
 */
export async function compileFiles(paths: readonly string[], onFile?: () => void): Promise<CompiledFiles> {
  const files: CompiledFile[] = [];
  const unreadable: string[] = [];
  await mapFiles(paths, compileJob, ({ path, result, reason }) => {
    if (reason === null) files.push(result);
    else unreadable.push(`${path}: ${reason}`);
    onFile?.();
  });
  return { files, unreadable };
}

/** Links compiled files into a site: the pure second half of `compileContent`. The order of the files does not matter. */
export function linkContent(files: readonly CompiledFile[], legalNotice: PublishedText | null): CompiledContent {
  const duplicates = findDuplicates(files);
  const twice = new Set(duplicates.map(({ path }) => path));
  const trees = files.filter(({ path }) => !twice.has(path)).map(({ tree }) => tree);
  const site = link(trees);
  const ofFiles = files.flatMap(({ diagnostics }) => diagnostics);
  const links = [...findAbsentArticles(files, site.absentReferences), ...findBrokenLinks(files)];
  const documents = describeArticles(trees.map(({ article }) => article));
  return {
    files,
    site,
    documents,
    legalNotice,
    diagnostics: sortDiagnostics([...ofFiles, ...duplicates, ...withoutSilenced(links, files)]),
  };
}

/** `legal-notice.md` beside the folder of articles, where the importer puts it. */
export function readLegalNotice(folder: string): PublishedText | null {
  const file = join(dirname(resolve(folder)), 'legal-notice.md');
  if (!existsSync(file)) return null;
  const { title, blocks } = compileFile(file).tree.article;
  return { format: FORMAT, title: title || basename(file, '.md'), blocks };
}
