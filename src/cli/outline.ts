import { parseArgs } from 'node:util';
import { listFiles } from '../publish/listFiles.ts';
import { outlineJob } from '../publish/outlineFile.ts';
import { isShared } from '../publish/readShared.ts';
import { mapFiles } from '../publish/workers/mapFiles.ts';
import { type Command, UsageError } from './command.ts';
import { runDiff } from './diffing/runDiff.ts';
import { startProgress } from './progress.ts';

/** Prints the outline of each article, one JSON line each, taken from its compiled tree. */
export const outlineCommand: Command = {
  summary: 'Print the outline of each article, one line of JSON each; or what a change did to them',
  usage: `FILE|DIR… | --diff REV [DIR] [--format text|markdown]

  FILE      an article in any layout that \`import\` knows, or Markdown
  DIR       every file below it, in the order of their names
  --diff    what the change from the Git revision REV to the files as they are did to the trees of DIR (content/kb unless given): symptoms,
            causes, remedies and steps gained, lost and changed, outcomes and ways, addresses that break; exit code 1 where an
            article has errors that it had not at REV
  --format  markdown: for a comment on a pull request`,
  run: async (words) => {
    const { positionals, values } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: { diff: { type: 'string' }, format: { type: 'string', default: 'text' } },
    });
    if (values.format !== 'text' && values.format !== 'markdown')
      throw new UsageError(`--format takes text or markdown, not ${values.format}`);
    if (values.diff !== undefined && positionals.length > 1) throw new UsageError('--diff compares one folder.');
    if (values.diff !== undefined) return runDiff(values.diff, positionals[0] ?? 'content/kb', values.format);
    if (positionals.length === 0) throw new UsageError('Name at least one file or folder.');
    return printOutlines(positionals);
  },
};

async function printOutlines(paths: readonly string[]): Promise<number> {
  const { files: listed, unreadable } = listFiles(paths);
  const files = listed.filter((file) => !isShared(file));
  for (const line of unreadable) console.error(line);
  const progress = startProgress('Outlined', files.length);
  let failures = unreadable.length;
  await mapFiles(files, outlineJob, ({ path, result, reason }) => {
    progress.advance();
    if (reason === null) return void console.log(result);
    failures++;
    console.error(`${path}: ${reason}`);
  });
  progress.finish();
  return failures > 0 ? 1 : 0;
}
