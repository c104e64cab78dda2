/**
 * Which Markdown parser? `npx tsx bench/parsers.ts [DIR] [--files 2000]` measures our `parse` and the candidates on the same files in the
 * same run: in processor time, rounds interleaved so that a busy machine slows all of them, and the median round counts.
 */
import { existsSync } from 'node:fs';

import { parseArgs } from 'node:util';
import { GFM, parser } from '@lezer/markdown';
import MarkdownIt from 'markdown-it';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { parse } from '../src/compiler/parse/parse.ts';
import { parseSyntax } from '../src/compiler/parse/syntax.ts';
import { type MarkdownFile, readMarkdownFiles, repeatFiles } from './markdownFiles.ts';

interface Candidate {
  readonly name: string;
  readonly run: (file: MarkdownFile) => unknown;
}

const ROUNDS = 5;

const lezer = parser.configure(GFM);
const markdownIt = new MarkdownIt();
const remark = unified().use(remarkParse).use(remarkGfm);

const candidates: readonly Candidate[] = [
  { name: 'parse (ours: blocks, positions, checks)', run: ({ text, slug }) => parse(text, slug) },
  { name: '@lezer/markdown as we extend it (tree only)', run: ({ text }) => parseSyntax(text) },
  { name: '@lezer/markdown + GFM (tree only)', run: ({ text }) => lezer.parse(text) },
  { name: 'markdown-it (tokens, lines only)', run: ({ text }) => markdownIt.parse(text, {}) },
  { name: 'remark-parse + remark-gfm (mdast)', run: ({ text }) => remark.parse(text) },
];

const { values, positionals } = parseArgs({ allowPositionals: true, options: { files: { type: 'string', default: '2000' } } });
const folder = positionals[0] ?? 'content';

const found = existsSync(folder) ? readMarkdownFiles(folder) : [];
if (found.length === 0) console.log(`Skipped: there are no Markdown files in ${folder}.`);
else measure(repeatFiles(found, Number(values.files)), found.length);

function measure(files: readonly MarkdownFile[], distinct: number): void {
  const megabytes = files.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / 1e6;
  console.log(`${files.length} files (${distinct} distinct), ${megabytes.toFixed(1)} MB, median of ${ROUNDS} interleaved rounds`);
  const seconds = candidates.map((): number[] => []);
  for (const candidate of candidates) time(candidate, files.slice(0, 200));
  for (let round = 0; round < ROUNDS; round++) {
    candidates.forEach((candidate, i) => {
      seconds[i]?.push(time(candidate, files));
    });
  }
  const medians = seconds.map(median);
  candidates.forEach(({ name }, i) => {
    printRow(name, medians[i] ?? 0, files.length, megabytes, medians[0] ?? 0);
  });
}

/** Seconds of processor time: what else the machine does counts for little. */
function time({ run }: Candidate, files: readonly MarkdownFile[]): number {
  const start = process.cpuUsage();
  for (const file of files) run(file);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
}

function printRow(name: string, seconds: number, files: number, megabytes: number, ours: number): void {
  const rate = (files / seconds).toFixed(0).padStart(6);
  const speed = (megabytes / seconds).toFixed(1).padStart(6);
  console.log(`${name.padEnd(44)} ${rate} files/s ${speed} MB/s   ours is ${(seconds / ours).toFixed(2)} times as fast`);
}
