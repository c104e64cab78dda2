/**
 * Compares search engines on query sets made from the articles, the same for all: `npx tsx bench/search.ts [DIR] [--engines a,b] [--most 200]
 * [--half seen|kept|both] [--worst 20] [--cold 100] [--out FILE.jsonl]`. DIR holds articles in any layout;
 * default ../shared/corpus/kb-text. Rules were made looking at the half `seen`.
 *
 * Why the index is our own: over 4,110 articles, on the half kept apart (150 queries of each set; right article first, as shares of 1):
 *
 *                              event  message  symptom  degraded   first query fetches (gzip)
 *     Whence                    0.99     0.99     1.00      0.99      60 kB
 *     MiniSearch, whole words   0.81     0.81     0.93      0.85   1,734 kB
 *     MiniSearch in VitePress   0.21     0.20     0.49      0.42   1,734 kB
 *     Pagefind                  0.01     0.00     0.99      0.21   1,278 kB for a long query
 *
 * FlexSearch and Orama (other half): 0.10 and 0.03 of the events, and the whole index to be fetched. No library reads clues, and those that rank
 * well are read whole.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { indexContent } from '../src/cli/finding/indexContent.ts';
import { formatSummary } from '../src/cli/finding/queries.ts';
import type { Article } from '../src/model/article.ts';
import { contentGiven } from './contentGiven.ts';
import { ENGINES, type Engine } from './engines.ts';
import { type BenchQuery, buildQueries } from './queries.ts';

const SEED = 4711;

const { values, positionals } = parseArgs({
  options: {
    engines: { type: 'string', default: Object.keys(ENGINES).join(',') },
    most: { type: 'string', default: '200' },
    half: { type: 'string', default: 'kept' },
    worst: { type: 'string', default: '0' },
    cold: { type: 'string', default: '100' },
    out: { type: 'string' },
  },
  allowPositionals: true,
});
const { articles } = indexContent(contentGiven(positionals));
const queries = buildQueries(articles, SEED, Number(values.most)).filter(
  (_, at) => values.half === 'both' || (at % 2 === 0) === (values.half === 'seen'),
);
if (values.out !== undefined) writeFileSync(values.out, queries.map((query) => `${JSON.stringify(query)}\n`).join(''));
console.log(`${articles.length} articles, ${queries.length} queries, half: ${values.half}`);
for (const name of values.engines.split(',')) await measure(name, articles, queries);

async function measure(name: string, all: readonly Article[], asked: readonly BenchQuery[]): Promise<void> {
  const build = ENGINES[name];
  if (build === undefined) throw new Error(`There is no engine ${name}.`);
  const began = performance.now();
  const engine = await build(all);
  const built = performance.now() - began;
  const first = asked[0];
  if (first !== undefined) await engine.find(first.query);
  const cold = engine.fetched();
  const { ranked, times } = await askAll(engine, asked);
  console.log(
    `\n${engine.name}: built in ${(built / 1000).toFixed(1)} s, index ${kilobytes(engine.indexBytes)}, first query fetches ` +
      `${kilobytes(cold.raw)} (gzip ${kilobytes(cold.gzipped)}), warm ${median(times).toFixed(1)} ms, p95 ${at95(times).toFixed(1)} ms`,
  );
  for (const set of ['event', 'message', 'symptom', 'degraded']) {
    console.log(`  ${set.padEnd(9)}`, JSON.stringify(formatSummary(ranked.filter((query) => query.given.set === set))));
  }
  await measureCold(engine, asked.slice(0, Number(values.cold)));
  printWorst(ranked, Number(values.worst));
}

async function measureCold({ fetchCold }: Engine, asked: readonly BenchQuery[]): Promise<void> {
  if (fetchCold === undefined) return;
  const fetched = [];
  for (const { query } of asked) fetched.push(await fetchCold(query));
  const show = (name: string, sizes: readonly number[], say: (size: number) => string): string => {
    const sorted = [...sizes].sort((a, b) => a - b);
    return `${name} median ${say(median(sorted))}, p95 ${say(at95(sorted))}, most ${say(sorted.at(-1) ?? 0)}`;
  };
  console.log(
    `  ${fetched.length} first queries: ${show(
      'stored',
      fetched.map(({ raw }) => raw),
      kilobytes,
    )};`,
  );
  console.log(
    `    ${show(
      'gzip',
      fetched.map(({ gzipped }) => gzipped),
      kilobytes,
    )}; ${show(
      'requests',
      fetched.map(({ requests }) => requests),
      String,
    )}`,
  );
}

interface Answered {
  readonly query: string;
  readonly expected: readonly string[];
  readonly ranked: readonly string[];
  readonly given: Readonly<Record<string, unknown>>;
}

async function askAll(engine: Engine, asked: readonly BenchQuery[]): Promise<{ ranked: readonly Answered[]; times: number[] }> {
  const ranked: Answered[] = [];
  const times: number[] = [];
  for (const given of asked) {
    const began = performance.now();
    const found = await engine.find(given.query);
    times.push(performance.now() - began);
    ranked.push({ query: given.query, expected: given.expected, ranked: found, given: { ...given } });
  }
  return { ranked, times: times.sort((a, b) => a - b) };
}

function printWorst(ranked: readonly Answered[], most: number): void {
  const rankOf = ({ expected, ranked: ids }: Answered): number => ids.findIndex((id) => expected.includes(id)) + 1 || 99;
  const worst = ranked.filter((query) => rankOf(query) > 1).sort((a, b) => rankOf(b) - rankOf(a));
  for (const query of worst.slice(0, most)) {
    const text = query.query.replace(/\s+/g, ' ').slice(0, 160);
    console.log(
      `  rank ${rankOf(query)} ${query.given.set}/${query.given.layout}: ${query.expected} ← ${query.ranked.slice(0, 3)} | ${text}`,
    );
  }
}

function median(sorted: readonly number[]): number {
  return sorted[sorted.length >> 1] ?? 0;
}

function at95(sorted: readonly number[]): number {
  return sorted[Math.floor(sorted.length * 0.95)] ?? 0;
}

function kilobytes(bytes: number): string {
  return `${Math.round(bytes / 1000)} kB`;
}
