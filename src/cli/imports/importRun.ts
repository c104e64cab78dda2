import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { importArticle } from '../../importers/import.ts';
import type { ImportedArticle } from '../../importers/imported.ts';
import { writeLegalNotice } from '../../importers/legalNotice.ts';
import { explain } from '../../publish/listFiles.ts';
import { hashContent, type Manifest } from './manifest.ts';
import { type Written, writeImported } from './writeFile.ts';

/** What was said of one file while importing it: `file:line: message`, and what to do. */
export interface Remark {
  readonly text: string;
  readonly hint: string;
  /** The file could not be read or written: the command ends with 1. */
  readonly isError: boolean;
}

export type FileResult = Written | 'skipped';

/** One run of the import: what it has written so far, so that two files with one id are noticed. */
export interface ImportRun {
  /** Imports one file; the remarks go to `say`. */
  importFile(path: string): FileResult;
  readonly manifest: () => Manifest;
}

const NOTICE_FILE = 'legal-notice.md';

/**
 * Starts an import into the folder `out`. The legal notice goes beside that folder: `content/kb` → `content/legal-notice.md`.
 */
export function startImport(out: string, manifest: Manifest, force: boolean, say: (remark: Remark) => void): ImportRun {
  const hashes = new Map(manifest);
  const sources = new Map<string, { readonly path: string; readonly markdown: string }>();
  let notice: string | undefined;

  function importFile(path: string): FileResult {
    const bytes = attempt(() => readFileSync(path), path, say);
    if (!bytes) return 'skipped';
    const imported = importArticle(bytes, path);
    if (imported.type === 'not-an-article') {
      say({ text: `${path}:1: not an article: ${imported.reason}`, hint: imported.hint, isError: false });
      return 'skipped';
    }
    for (const note of imported.notes)
      say({ text: `${path}:${note.line}: ${note.code}: ${note.message}`, hint: note.hint, isError: false });
    keepNotice(path, imported);
    return isTaken(path, imported) ? 'skipped' : write(path, imported);
  }

  /** Two files with one id: the first one stands. */
  function isTaken(path: string, { id, markdown }: ImportedArticle): boolean {
    const first = sources.get(id);
    if (!first) sources.set(id, { path, markdown });
    else if (first.markdown !== markdown)
      say({
        text: `${path}:1: same-id: ${id} was already imported from ${first.path}.`,
        hint: 'Import one of the two, or give it another id.',
        isError: false,
      });
    return first !== undefined;
  }

  function write(path: string, { id, markdown }: ImportedArticle): FileResult {
    const file = `${id}.md`;
    const written = attempt(() => writeImported(join(out, file), markdown, hashes.get(file), force), path, say);
    if (written === 'edited')
      say({
        text: `${join(out, file)}:1: edited: the file was edited since it was imported, and is left as it is.`,
        hint: 'Use --force to overwrite it.',
        isError: false,
      });
    else if (written) hashes.set(file, hashContent(markdown));
    return written ?? 'skipped';
  }

  function keepNotice(path: string, { legalNotice }: ImportedArticle): void {
    if (legalNotice === null || legalNotice === notice) return;
    if (notice !== undefined) {
      say({
        text: `${path}:1: other-notice: the legal notice differs from the one kept.`,
        hint: `Compare it with ${NOTICE_FILE}.`,
        isError: false,
      });
      return;
    }
    notice = legalNotice;
    attempt(() => writeImported(join(dirname(out), NOTICE_FILE), writeLegalNotice(legalNotice), undefined, force), path, say);
  }

  return { importFile, manifest: () => hashes };
}

function attempt<T>(act: () => T, path: string, say: (remark: Remark) => void): T | undefined {
  try {
    return act();
  } catch (error) {
    say({ text: `${path}: ${explain(error)}`, hint: 'Check the path and its permissions.', isError: true });
    return undefined;
  }
}
