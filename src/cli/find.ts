import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { createFinder, type Finder } from '../intake/finder.ts';
import { explain } from '../publish/listFiles.ts';
import type { SearchHit } from '../search/hit.ts';
import { type Command, UsageError } from './command.ts';
import { indexContent } from './finding/indexContent.ts';
import { formatSummary, type RankedQuery, readQueries } from './finding/queries.ts';
import { startProgress } from './progress.ts';

/** Finds articles as the find page does, and measures how well. */
export const findCommand: Command = {
  summary: 'Find the articles for an event, a message, a number or a sentence',
  usage:
    '--content DIR "TEXT"\n       npm run -s whence -- find --content DIR --queries FILE.jsonl\n\n' +
    '  --content DIR    articles: Markdown, or any layout that `import` knows\n' +
    '  --queries FILE   lines of {"query": …, "expected": id or ids}; prints the ten best ids of each as a JSON array on a line, then a summary\n' +
    '  TEXT             what was pasted or typed; without it, what comes on stdin',
  run: async (words) => {
    const { values, positionals } = parseArgs({
      args: [...words],
      options: { content: { type: 'string' }, queries: { type: 'string' } },
      allowPositionals: true,
    });
    if (values.content === undefined) throw new UsageError('Name the folder of articles: --content DIR.');
    const queries = values.queries === undefined ? undefined : readQueries(readText(values.queries));
    const text = queries === undefined ? positionals.join(' ') || readFileSync(0, 'utf8') : '';
    const { load, articles, failures } = indexContent([values.content]);
    for (const failure of failures) console.error(failure);
    if (articles.length === 0) throw new UsageError(`There is no article in ${values.content}.`);
    const finder = createFinder(load);
    if (queries === undefined) console.log(formatHits(await finder.find(text)));
    else await rankQueries(queries, finder);
    return failures.length > 0 ? 1 : 0;
  },
};

/** @throws {UsageError} where it cannot be read */
function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new UsageError(`${file}: ${explain(error)}`);
  }
}

async function rankQueries(queries: ReturnType<typeof readQueries>, finder: Finder): Promise<void> {
  const progress = startProgress('Asked', queries.length);
  const ranked: RankedQuery[] = [];
  for (const query of queries) {
    const hits = await finder.find(query.query);
    const ids = hits.map(({ record }) => record.id);
    ranked.push({ ...query, ranked: ids });
    console.log(JSON.stringify(ids));
    progress.advance();
  }
  progress.finish();
  console.log(JSON.stringify(formatSummary(ranked)));
}

function formatHits(hits: readonly SearchHit[]): string {
  if (hits.length === 0) return 'Nothing in these articles fits.';
  return hits
    .map(({ record, reasons, extract }, at) =>
      [
        `${String(at + 1).padStart(2)}  ${record.id}  ${record.title}`,
        `      ${reasons.join(' · ')}`,
        `      ${extract.text}`,
      ].join('\n'),
    )
    .join('\n');
}
