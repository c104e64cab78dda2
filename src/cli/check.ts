import { parseArgs } from 'node:util';
import { checkOldAddresses } from '../publish/checkOldAddresses.ts';
import { type CompiledFiles, compileFiles, isArticle, linkContent } from '../publish/compileContent.ts';
import { hasErrors, sortDiagnostics, withoutRepeats } from '../publish/fileDiagnostic.ts';
import { listFiles } from '../publish/listFiles.ts';
import { isShared } from '../publish/readShared.ts';
import { formatJson, formatReport } from './checks/report.ts';
import { summarize } from './checks/summary.ts';
import { type Command, UsageError } from './command.ts';
import { startProgress } from './progress.ts';

/** Prints everything that is wrong with the articles of a folder; exit code 1 where something forbids publishing them. */
export const checkCommand: Command = {
  summary: 'Say what is wrong with the articles of a folder, as the build would',
  usage: `[DIR…] [--strict] [--format text|json]

  DIR       a folder of Markdown articles, or one article; content/kb unless given
  --strict  warnings count as well
  --format  json: one JSON value for machines

Exit code 1 where there are errors or something cannot be read, with --strict where there are warnings, too; else 0. What each code
means, with an example and its mend: docs/authors/codes.`,
  run: async (words) => {
    const { positionals, values } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: { strict: { type: 'boolean', default: false }, format: { type: 'string', default: 'text' } },
    });
    if (values.format !== 'text' && values.format !== 'json')
      throw new UsageError(`--format takes text or json, not ${values.format}`);
    return check(positionals.length > 0 ? positionals : ['content/kb'], values.strict, values.format);
  },
};

async function check(folders: readonly string[], strict: boolean, format: 'text' | 'json'): Promise<number> {
  const { files, unreadable } = await compileAll(folders);
  const content = linkContent(files, null);
  const diagnostics = withoutRepeats(sortDiagnostics([...content.diagnostics, ...checkOldAddresses(content)]));
  const summary = summarize(files, diagnostics);
  console.log(format === 'json' ? formatJson(diagnostics, summary, unreadable) : formatReport(diagnostics, summary, unreadable));
  const isWrong = hasErrors(diagnostics) || (strict && diagnostics.length > 0);
  return isWrong || unreadable.length > 0 ? 1 : 0;
}

async function compileAll(paths: readonly string[]): Promise<CompiledFiles> {
  const listed = listFiles(paths);
  const articles = listed.files.filter(isArticle);
  const others = paths.filter((path) => listed.files.includes(path) && !isArticle(path));
  const progress = startProgress('Checked', articles.length);
  const { files, unreadable } = await compileFiles(articles, progress.advance);
  progress.finish();
  return { files, unreadable: [...listed.unreadable, ...others.map((path) => `${path}: ${whyNone(path)}`), ...unreadable] };
}

/** A file that was named, and is no article. */
const whyNone = (path: string): string =>
  isShared(path)
    ? 'a shared procedure is checked with the articles that include it'
    : 'this is no Markdown; articles end in .md or .markdown, and `import` reads other layouts';
