import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { compile } from '../compiler/compile.ts';
import { buildOutline } from '../compiler/outline.ts';
import { importArticle } from '../importers/import.ts';
import { explain, listFiles } from '../publish/listFiles.ts';
import { type Command, UsageError } from './command.ts';
import { startProgress } from './progress.ts';

/** Prints the outline of each article, one JSON line each, taken from its compiled tree. */
export const outlineCommand: Command = {
  summary: 'Print the outline of each article, one line of JSON each',
  usage:
    'FILE|DIR…\n\n  FILE  an article in any layout that `import` knows, or Markdown\n  DIR   every file below it, in the order of their names',
  run: async (words) => {
    const { positionals } = parseArgs({ args: [...words], allowPositionals: true });
    if (positionals.length === 0) throw new UsageError('Name at least one file or folder.');
    return printOutlines(positionals);
  },
};

function printOutlines(paths: readonly string[]): number {
  const { files, unreadable } = listFiles(paths);
  for (const line of unreadable) console.error(line);
  const progress = startProgress('Outlined', files.length);
  let failures = unreadable.length;
  for (const file of files) {
    progress.advance();
    try {
      console.log(JSON.stringify(outlineFile(file)));
    } catch (error) {
      failures++;
      console.error(`${file}: ${explain(error)}`);
    }
  }
  progress.finish();
  return failures > 0 ? 1 : 0;
}

/** @throws where the file cannot be read, or is no article */
function outlineFile(file: string): unknown {
  const imported = importArticle(readFileSync(file), basename(file));
  if (imported.type === 'not-an-article') throw new Error(`${imported.reason} ${imported.hint}`);
  const { layout, id, markdown } = imported;
  const slug = layout === 'markdown' ? basename(file).replace(/\.(md|markdown)$/i, '') : id;
  return buildOutline(compile(markdown, slug).tree);
}
