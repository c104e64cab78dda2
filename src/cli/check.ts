import { statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { linkContent, listContent } from '../publish/compileContent.ts';
import { compileFile } from '../publish/compileFile.ts';
import { formatDiagnostic, hasErrors, summarizeDiagnostics } from '../publish/fileDiagnostic.ts';
import { explain } from '../publish/listFiles.ts';
import type { Command } from './command.ts';
import { startProgress } from './progress.ts';

/** Prints everything that is wrong with the articles of a folder; exit code 1 where something forbids publishing them. */
export const checkCommand: Command = {
  summary: 'Say what is wrong with the articles of a folder, as the build would',
  usage:
    '[DIR]\n\n  DIR  a folder of Markdown articles; content/kb unless given\n\nExit code 1 where there are errors; warnings leave it at 0.',
  run: async (words) => {
    const { positionals } = parseArgs({ args: [...words], allowPositionals: true });
    return check(positionals.length > 0 ? positionals : ['content/kb']);
  },
};

function check(folders: readonly string[]): number {
  const missing = folders.filter((folder) => !statSync(folder, { throwIfNoEntry: false }));
  for (const folder of missing) console.error(`${folder}: there is no such file or folder`);
  const paths = folders.filter((folder) => !missing.includes(folder)).flatMap((folder) => listContent(folder));
  const progress = startProgress('Checked', paths.length);
  const files = paths.flatMap((path) => {
    progress.advance();
    try {
      return [compileFile(path)];
    } catch (error) {
      missing.push(path);
      console.error(`${path}: ${explain(error)}`);
      return [];
    }
  });
  progress.finish();
  const { diagnostics } = linkContent(files, null);
  for (const diagnostic of diagnostics) console.log(formatDiagnostic(diagnostic));
  console.log(`${files.length} ${files.length === 1 ? 'article' : 'articles'}: ${summarizeDiagnostics(diagnostics)}`);
  return hasErrors(diagnostics) || missing.length > 0 ? 1 : 0;
}
