import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Loss } from '../importers/compareWords.ts';
import { listFiles } from '../publish/listFiles.ts';
import { type Command, UsageError } from './command.ts';
import { findLosses } from './losses/findLosses.ts';
import { startProgress } from './progress.ts';

interface LossyFile {
  readonly file: string;
  readonly losses: readonly Loss[];
}

/** So many articles are shown, and so many losses of each. */
const SHOWN_FILES = 20;
const SHOWN_LOSSES = 3;

/**
 * `lossless FILE|DIR…`: imports each file in memory and compares the words of the source with those of the Markdown, as the compiler reads it.
 * Resolves to 0 where nothing is lost, else to 1.
 * @throws {UsageError} where no input is named
 */
export async function runLossless(args: readonly string[]): Promise<number> {
  const { positionals } = parseArgs({ args: [...args], allowPositionals: true });
  if (positionals.length === 0) throw new UsageError('Name the files or folders to check.');
  const { files, unreadable } = listFiles(positionals);
  for (const line of unreadable) console.error(line);
  const { lossy, articles } = checkFiles(files);
  for (const { file, losses } of lossy.slice(0, SHOWN_FILES)) console.log(formatFile(file, losses));
  console.log(`${articles} articles, ${lossy.length} with any loss; ${files.length - articles} files are no articles.`);
  return lossy.length > 0 || unreadable.length > 0 ? 1 : 0;
}

/** Worst first. */
function checkFiles(files: readonly string[]): { readonly lossy: readonly LossyFile[]; readonly articles: number } {
  const progress = startProgress('Comparing', files.length);
  const lossy: LossyFile[] = [];
  let articles = 0;
  for (const file of files) {
    const losses = findLosses(readFileSync(file), file);
    if (losses) articles++;
    if (losses && losses.length > 0) lossy.push({ file, losses });
    progress.advance();
  }
  progress.finish();
  return { lossy: lossy.sort((a, b) => b.losses.length - a.losses.length || (a.file < b.file ? -1 : 1)), articles };
}

function formatFile(file: string, losses: readonly Loss[]): string {
  const shown = losses.slice(0, SHOWN_LOSSES).map(({ expected, found }) => `  source:   ${expected}\n  Markdown: ${found}`);
  return [`${file}: ${losses.length} ${losses.length === 1 ? 'loss' : 'losses'}`, ...shown].join('\n');
}

export const losslessCommand: Command = {
  summary: 'Prove that importing loses no word.',
  usage: `FILE|DIR…

Imports every file in memory and compares its words, in order, with those of the Markdown; layout marks aside.`,
  run: runLossless,
};
