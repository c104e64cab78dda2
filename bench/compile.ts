/**
 * The compiler (Markdown in, tree and outline out) beside `remark-parse` with GFM and `markdown-it` merely parsing the same files in the same run; then the compiler
 * again on all cores. Rounds are interleaved, so that a busy machine slows all of them, and the median round counts.
 *
 *   npx tsx bench/compile.ts [DIR] [--files 2000]     DIR holds Markdown; default ../shared/corpus/markdown, else content
 */
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import MarkdownIt from 'markdown-it';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { compile } from '../src/compiler/compile.ts';
import { buildOutline } from '../src/compiler/outline.ts';
import { defaultFolder, type MarkdownFile, readMarkdownFiles, repeatFiles } from './markdownFiles.ts';

const ROUNDS = 5;

/** A worker starts as plain JavaScript, and then reads this file as TypeScript. */
const WORKER = `import('tsx/esm/api').then(({ register }) => { register(); return import(${JSON.stringify(import.meta.url)}); })`;

const compileAll = (files: readonly MarkdownFile[]): number =>
  files.reduce((sum, { text, slug }) => sum + buildOutline(compile(text, slug).tree).remedies.length, 0);

function serve(): void {
  const files = workerData as readonly MarkdownFile[];
  compileAll(files.slice(0, 200));
  parentPort?.on('message', () => parentPort?.postMessage(compileAll(files)));
  parentPort?.postMessage('ready');
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { files: { type: 'string', default: '2000' } } });
  const folder = positionals[0] ?? defaultFolder();
  const found = existsSync(folder) ? readMarkdownFiles(folder) : [];
  if (found.length === 0) console.log(`Skipped: there are no Markdown files in ${folder}.`);
  else await measure(repeatFiles(found, Number(values.files)), found.length);
}

async function measure(files: readonly MarkdownFile[], distinct: number): Promise<void> {
  const megabytes = files.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / 1e6;
  const cores = availableParallelism();
  console.log(`${files.length} files (${distinct} distinct), ${megabytes.toFixed(1)} MB, median of ${ROUNDS} interleaved rounds`);
  const markdownIt = new MarkdownIt();
  const remark = unified().use(remarkParse).use(remarkGfm);
  const workers = await startWorkers(files, cores);
  const candidates: readonly { readonly name: string; readonly run: () => unknown }[] = [
    { name: 'remark-parse + GFM, parsing only', run: () => files.map(({ text }) => remark.parse(text)) },
    { name: 'markdown-it, parsing only', run: () => files.map(({ text }) => markdownIt.parse(text, {})) },
    { name: 'compile + outline, one core', run: () => compileAll(files) },
    { name: `compile + outline, ${cores} cores`, run: () => runWorkers(workers) },
  ];
  const seconds = candidates.map((): number[] => []);
  for (let round = -1; round < ROUNDS; round++) {
    for (const [i, candidate] of candidates.entries()) {
      const start = performance.now();
      await candidate.run();
      if (round >= 0) seconds[i]?.push((performance.now() - start) / 1000);
    }
  }
  await Promise.all(workers.map((worker) => worker.terminate()));
  report(
    candidates.map(({ name }, i) => ({ name, median: median(seconds[i] ?? []) })),
    files.length,
    megabytes,
  );
  reportSlowest(files.slice(0, distinct));
}

function startWorkers(files: readonly MarkdownFile[], cores: number): Promise<readonly Worker[]> {
  const shares = Array.from({ length: cores }, (_, core) => files.filter((_, i) => i % cores === core));
  const start = (share: readonly MarkdownFile[]): Promise<Worker> =>
    new Promise((resolve, reject) => {
      const worker = new Worker(WORKER, { eval: true, workerData: share });
      worker.once('message', () => resolve(worker));
      worker.once('error', reject);
    });
  return Promise.all(shares.map(start));
}

function runWorkers(workers: readonly Worker[]): Promise<unknown> {
  return Promise.all(
    workers.map(
      (worker) =>
        new Promise((resolve) => {
          worker.once('message', resolve);
          worker.postMessage('go');
        }),
    ),
  );
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

function report(rows: readonly { readonly name: string; readonly median: number }[], files: number, megabytes: number): void {
  const peer = rows[0]?.median ?? 0;
  for (const { name, median: seconds } of rows) {
    console.log(
      `${name.padEnd(34)} ${Math.round(files / seconds)
        .toString()
        .padStart(
          6,
        )} files/s  ${(megabytes / seconds).toFixed(1).padStart(6)} MB/s  ${(peer / seconds).toFixed(2)} × remark-parse`,
    );
  }
}

function reportSlowest(files: readonly MarkdownFile[]): void {
  const times = files.map((file) => {
    const start = performance.now();
    compileAll([file]);
    return { slug: file.slug, time: performance.now() - start, size: file.text.length };
  });
  const slowest = times.sort((a, b) => b.time - a.time).slice(0, 3);
  console.log(
    `slowest: ${slowest.map(({ slug, time, size }) => `${slug} ${time.toFixed(1)} ms for ${size} characters`).join(', ')}`,
  );
}

if (isMainThread) await main();
else serve();
