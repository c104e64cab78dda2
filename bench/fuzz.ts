/**
 * Real articles, damaged at random in their bytes and in their structure, compiled for as long as is asked: none may crash, give a tree that breaks the
 * tree's rules, or take over two seconds. What fails, or does not end, is printed
 * with its seed, so that it can be seen again.
 *
 *   npx tsx bench/fuzz.ts [DIR] [--seconds 60] [--seed N]     DIR holds Markdown; default ../shared/corpus/markdown, else content
 */
import { parseArgs } from 'node:util';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { compile } from '../src/compiler/compile.ts';
import { buildOutline } from '../src/compiler/outline.ts';
import { isBroken } from './brokenTree.ts';
import { defaultFolder, readMarkdownFiles } from './markdownFiles.ts';
import { createRandom, pick, shuffle } from './random.ts';

type Damage = (text: string, random: () => number, other: string) => string;

const TOKENS = [
  '**',
  '`',
  '```\n',
  '> ',
  '- ',
  '1. ',
  '## ',
  '<!-- whence: ',
  '-->',
  '|',
  '[',
  '](',
  '<details>',
  '\u0000',
  '\r',
  '\t',
  ':::',
  '---\n',
  '\ud800',
];

const place = (text: string, random: () => number): number => Math.floor(random() * (text.length + 1));

const inLines = (change: (lines: readonly string[], random: () => number) => readonly string[]): Damage => {
  return (text, random) => change(text.split('\n'), random).join('\n');
};

/** Each takes a text and gives it back worse. */
const DAMAGES: readonly Damage[] = [
  // In its bytes: one flipped, a stretch cut, a token from nowhere, the end lost.
  (text, random) => {
    const bytes = Buffer.from(text);
    const at = Math.floor(random() * bytes.length);
    bytes[at] = (bytes[at] ?? 0) ^ (1 << Math.floor(random() * 8));
    return bytes.toString('utf8');
  },
  (text, random) => {
    const at = place(text, random);
    return text.slice(0, at) + text.slice(at + Math.floor(random() * 200));
  },
  (text, random) => {
    const at = place(text, random);
    return text.slice(0, at) + pick(TOKENS, random) + text.slice(at);
  },
  (text, random) => text.slice(0, place(text, random)),
  // In its structure: lines mixed, doubled, indented, quoted; another article within.
  inLines((lines, random) => shuffle(lines, random)),
  inLines((lines, random) => lines.flatMap((line) => (random() < 0.1 ? [line, line] : [line]))),
  inLines((lines, random) => lines.map((line) => (random() < 0.2 ? `${' '.repeat(Math.floor(random() * 9))}${line}` : line))),
  inLines((lines, random) => lines.map((line) => (random() < 0.2 ? `${pick(TOKENS, random)}${line}` : line))),
  inLines((lines, random) => lines.filter(() => random() > 0.1)),
  (text, random, other) => {
    const at = place(text, random);
    return text.slice(0, at) + other.slice(place(other, random)) + text.slice(at);
  },
];

/** What is wrong with the compiled `text`; null where nothing is. */
function findFault(text: string): string | null {
  const start = performance.now();
  try {
    const { tree, diagnostics } = compile(text, 'fuzz');
    buildOutline(tree);
    const broken = diagnostics.find(({ code }) => isBroken(code));
    if (broken) return `${broken.code}: ${broken.message}`;
  } catch (error) {
    return `crash: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
  }
  const seconds = (performance.now() - start) / 1000;
  return seconds > 2 ? `slow: ${seconds.toFixed(1)} s` : null;
}

/** A worker starts as plain JavaScript, and then reads this file as TypeScript. */
const WORKER = `import('tsx/esm/api').then(({ register }) => { register(); return import(${JSON.stringify(import.meta.url)}); })`;

/** What the worker is given; `seed` is told to the other side before each run, so that it knows which one does not end. */
interface Task {
  readonly folder: string;
  readonly seed: Int32Array;
}

/** Damages and compiles until it is stopped. */
function work({ folder, seed }: Task): void {
  const files = readMarkdownFiles(folder);
  for (let next = Atomics.load(seed, 0); ; next++) {
    Atomics.store(seed, 0, next);
    const random = createRandom(next);
    const { slug, text } = pick(files, random);
    const damages = Array.from({ length: 1 + Math.floor(random() * 3) }, () => pick(DAMAGES, random));
    const fault = findFault(damages.reduce((worse, damage) => damage(worse, random, pick(files, random).text), text));
    if (fault !== null) parentPort?.postMessage(`--seed ${next} (${slug}): ${fault}`);
  }
}

/** A run that takes as long is taken for one that does not end. */
const ENDLESS_SECONDS = 20;

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { seconds: { type: 'string', default: '60' }, seed: { type: 'string', default: String(Date.now() % 1e9) } },
  });
  const task: Task = { folder: positionals[0] ?? defaultFolder(), seed: new Int32Array(new SharedArrayBuffer(4)) };
  const first = Number(values.seed);
  Atomics.store(task.seed, 0, first);
  let faults = 0;
  const start = (): Worker =>
    new Worker(WORKER, { eval: true, workerData: task }).on('message', (fault: string) => {
      faults++;
      console.log(fault);
    });
  let worker = start();
  let seen = { seed: first, since: performance.now() };
  for (const end = performance.now() + Number(values.seconds) * 1000; performance.now() < end; ) {
    await new Promise((resolve) => setTimeout(resolve, 200));
    const seed = Atomics.load(task.seed, 0);
    if (seed !== seen.seed) seen = { seed, since: performance.now() };
    if (performance.now() - seen.since < ENDLESS_SECONDS * 1000) continue;
    faults++;
    console.log(`--seed ${seed}: does not end`);
    await worker.terminate();
    Atomics.store(task.seed, 0, seed + 1);
    worker = start();
  }
  await worker.terminate();
  const runs = Atomics.load(task.seed, 0) - first;
  console.log(`${runs} damaged articles in ${values.seconds} s, from seed ${first}: ${faults} with a fault`);
  if (faults > 0) process.exitCode = 1;
}

if (isMainThread) await main();
else work(workerData as Task);
