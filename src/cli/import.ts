import { mkdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { explain, listFiles } from '../publish/listFiles.ts';
import { type Command, UsageError } from './command.ts';
import { type FileResult, type Remark, startImport } from './imports/importRun.ts';
import { loadManifest, saveManifest } from './imports/manifest.ts';
import { startProgress } from './progress.ts';

/**
 * `import FILE|DIR… --out DIR`: brings articles of any known layout in as Markdown, `<id>.md` each. What it cannot recognise it says on stderr,
 * and goes on. Resolves to 0, or 1 where a path could not be read or written.
 * @throws {UsageError} where no input or no folder is named
 */
export async function runImport(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { out: { type: 'string' }, force: { type: 'boolean', default: false } },
  });
  if (positionals.length === 0) throw new UsageError('Name the files or folders to import.');
  if (values.out === undefined) throw new UsageError('Name the folder to write to: --out DIR.');
  const { files, unreadable } = listFiles(positionals);
  for (const line of unreadable) console.error(line);
  return importFiles(files, values.out, values.force, unreadable.length);
}

function importFiles(files: readonly string[], out: string, force: boolean, unreadable: number): number {
  let errors = unreadable;
  let remarks = 0;
  const say = (remark: Remark): void => {
    console.error(`${remark.text}\n  hint: ${remark.hint}`);
    if (remark.isError) errors++;
    else remarks++;
  };
  try {
    mkdirSync(out, { recursive: true });
  } catch (error) {
    console.error(`${out}: ${explain(error)}`);
    return 1;
  }
  const counts: Record<FileResult, number> = { written: 0, unchanged: 0, edited: 0, skipped: 0 };
  const run = startImport(out, loadManifest(out), force, say);
  const progress = startProgress('Importing', files.length);
  for (const file of files) {
    counts[run.importFile(file)]++;
    progress.advance();
  }
  progress.finish();
  saveManifest(out, run.manifest());
  const { written, unchanged, edited, skipped } = counts;
  console.log(
    `${files.length} files: ${written} written, ${unchanged} unchanged, ${edited} edited and left alone, ${skipped} skipped; ${remarks} remarks, ${errors} errors.`,
  );
  return errors > 0 ? 1 : 0;
}

export const importCommand: Command = {
  summary: 'Bring articles of any known layout in as Markdown.',
  usage: `FILE|DIR… --out DIR [--force]

  --out DIR  Where the Markdown goes, <id>.md each; the legal notice goes beside DIR.
  --force    Overwrite files that were edited since they were imported.

Known layouts: raw knowledge-base text, Jekyll pages of it, raw text flattened to one line, Markdown.`,
  run: runImport,
};
