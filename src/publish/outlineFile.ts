import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { compile } from '../compiler/compile.ts';
import { buildOutline } from '../compiler/outline.ts';
import { importArticle } from '../importers/import.ts';
import { openShared } from './readShared.ts';
import type { FileJob } from './workers/mapFiles.ts';

/**
 * The outline of one article in any layout, as a line of JSON.
 * @throws where the file cannot be read, or is no article
 */
function outlineFile(file: string): string {
  const imported = importArticle(readFileSync(file), basename(file));
  if (imported.type === 'not-an-article') throw new Error(`${imported.reason} ${imported.hint}`);
  const { layout, id, markdown } = imported;
  const slug = layout === 'markdown' ? basename(file).replace(/\.(md|markdown)$/i, '') : id;
  return JSON.stringify(buildOutline(compile(markdown, slug, openShared(file)).tree));
}

/** `outlineFile`, for many files on all cores. */
export const outlineJob: FileJob<string> = { run: outlineFile, module: import.meta.url, name: 'outlineJob' };
