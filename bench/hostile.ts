/**
 * A megabyte of anything in under two seconds: CPU seconds (user) of compile + outline of one hostile text each, at a quarter, at half and at the whole size. What more than
 * doubles where the size doubles is marked, for it grows faster than the text.
 *
 *   npx tsx bench/hostile.ts [--size 1000000] [--only words] [--cold [--peer]]
 *
 * `--only`: texts with these words in their names. `--cold`: half and whole size only, each in a process of its own and by the clock, as `whence` on one such file takes them; code that
 * has run hot hides copies that grow with the square. What is over the limit or grows is measured up to twice more, and the least of each size counts: another's work makes a
 * machine slow for a moment, nothing makes it fast. `--peer`: behind these, what `remark-parse` with GFM takes to merely parse the whole, likewise, and how many times as long that is.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { compile } from '../src/compiler/compile.ts';
import { buildOutline } from '../src/compiler/outline.ts';
import { HOSTILE_TEXTS } from '../src/compiler/testing/hostileTexts.ts';
import { defaultFolder, readMarkdownFiles } from './markdownFiles.ts';

/** Seconds that a megabyte may take. */
const LIMIT = 2;

/** A doubled size may take so many times as long; below so many seconds the clock tells nothing. */
const SMELL = 2.3;
const LEAST = 0.1;

const articles = readMarkdownFiles(defaultFolder()).map(({ text }) => text);

/** Real articles, one behind the other; their front matter in between is text. */
const joinArticles = (size: number): string => {
  const text = articles.join('\n\n');
  return text.repeat(Math.ceil(size / text.length)).slice(0, size);
};

/** CPU seconds. */
function measure(text: string): number {
  const before = process.cpuUsage();
  buildOutline(compile(text, 'hostile').tree);
  return process.cpuUsage(before).user / 1e6;
}

/** How often what has a fault is measured again, cold. */
const MOST_AGAIN = 2;

/** Seconds that the peer is waited for. */
const PATIENCE = 30;

/** Seconds by the clock, in a process of its own; infinite where it is given up. */
function measureCold(name: string, size: number, ...more: readonly string[]): number {
  const words = ['--import', 'tsx', fileURLToPath(import.meta.url), '--text', name, '--size', String(size), ...more];
  const timeout = more.length > 0 ? PATIENCE * 1e3 : undefined;
  const { stdout, status } = spawnSync(process.execPath, words, { encoding: 'utf8', timeout });
  return status === 0 ? Number(stdout) : Number.POSITIVE_INFINITY;
}

/** What such a process prints. */
function printClock(build: (size: number) => string, size: number, isPeer: boolean): void {
  const text = build(size);
  const remark = unified().use(remarkParse).use(remarkGfm);
  const began = performance.now();
  if (isPeer) remark.parse(text);
  else buildOutline(compile(text, 'hostile').tree);
  console.log((performance.now() - began) / 1e3);
}

interface Row {
  readonly name: string;
  /** At a quarter (warm only), at half and at the whole size. */
  readonly seconds: readonly number[];
  /** How often it was measured again. */
  readonly again: number;
  readonly fault: string;
  /** Seconds of `remark-parse` for the whole; undefined where nobody asks. */
  readonly peer: number | undefined;
}

const wholeOf = ({ seconds }: Row): number => seconds.at(-1) ?? 0;

function measureRow(name: string, build: (size: number) => string, size: number, isCold: boolean, hasPeer: boolean): Row {
  const at = (part: number): number => {
    const partial = Math.round(size * part);
    return isCold ? measureCold(name, partial) : measure(build(partial));
  };
  const parts = isCold ? [0.5, 1] : [0.25, 0.5, 1];
  let seconds = parts.map(at);
  let again = 0;
  for (; isCold && again < MOST_AGAIN && faultOf(seconds) !== ''; again++)
    seconds = parts.map((part, i) => Math.min(seconds[i] ?? 0, at(part)));
  const peer = isCold && hasPeer ? measureCold(name, size, '--as-peer') : undefined;
  return { name, seconds, again, fault: faultOf(seconds), peer };
}

/** What of the last two of `seconds`, for half and for the whole, is a fault; empty where nothing is. */
function faultOf(seconds: readonly number[]): string {
  const [half = 0, whole = 0] = seconds.slice(-2);
  const grows = whole > LEAST && whole / half > SMELL ? ` grows ${(whole / half).toFixed(1)} times` : '';
  return `${whole > LIMIT ? ' too slow' : ''}${grows}`;
}

const formatRow = (row: Row): string =>
  `${row.name.padEnd(36)} ${row.seconds.map((one) => one.toFixed(2).padStart(7)).join(' ')}${formatPeer(row)}${row.fault}${row.again > 0 ? ` (measured ${row.again + 1} times)` : ''}`;

/** What never ended took longer than anybody waited. */
function formatPeer(row: Row): string {
  if (row.peer === undefined) return '';
  const [seconds, sign] = Number.isFinite(row.peer) ? [row.peer, ' '] : [PATIENCE, '>'];
  return `  ${sign}${seconds.toFixed(2).padStart(6)} ${sign}${(seconds / wholeOf(row)).toFixed(1).padStart(5)} times`;
}

const { values } = parseArgs({
  options: {
    size: { type: 'string', default: '1000000' },
    only: { type: 'string', default: '' },
    cold: { type: 'boolean', default: false },
    peer: { type: 'boolean', default: false },
    text: { type: 'string' },
    'as-peer': { type: 'boolean', default: false },
  },
});
const size = Number(values.size);
const texts: Readonly<Record<string, (size: number) => string>> = { ...HOSTILE_TEXTS, 'real articles in a row': joinArticles };
const own = values.text === undefined ? undefined : texts[values.text];
if (own) printClock(own, size, values['as-peer']);
else measureAll();

function measureAll(): void {
  console.log(
    values.cold
      ? `Seconds by the clock in processes of their own, at half and at the whole size${values.peer ? '; remark-parse + GFM, parsing only, of the whole' : ''}`
      : 'CPU seconds at a quarter, at half and at the whole size',
  );
  const rows = Object.entries(texts)
    .filter(([name]) => name.includes(values.only))
    .map(([name, build]) => {
      const row = measureRow(name, build, size, values.cold, values.peer);
      console.log(formatRow(row));
      return row;
    });
  const faulty = rows.filter(({ fault }) => fault !== '');
  const slowest = [...rows].sort((a, b) => wholeOf(b) - wholeOf(a)).slice(0, 5);
  console.log(`\n${rows.length} texts, ${faulty.length} with a fault\n${faulty.map(formatRow).join('\n')}`);
  console.log(`slowest: ${slowest.map((row) => `${row.name} ${wholeOf(row).toFixed(2)} s`).join(', ')}`);
}
