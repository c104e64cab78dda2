/**
 * A megabyte of anything in under two seconds: CPU seconds (user) of compile + outline of one hostile text each, at a quarter, at half and at the whole size. What more than
 * doubles where the size doubles is marked, for it grows faster than the text.
 *
 *   npx tsx bench/hostile.ts [--size 1000000] [--only words]     --only: texts with these words in their names
 */
import { parseArgs } from 'node:util';
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

function measure(text: string): number {
  const before = process.cpuUsage();
  buildOutline(compile(text, 'hostile').tree);
  return process.cpuUsage(before).user / 1e6;
}

interface Row {
  readonly name: string;
  readonly seconds: readonly [quarter: number, half: number, whole: number];
  readonly fault: string;
}

function measureRow(name: string, build: (size: number) => string, size: number): Row {
  const at = (part: number): number => measure(build(Math.round(size * part)));
  const seconds = [at(0.25), at(0.5), at(1)] as const;
  const [, half, whole] = seconds;
  const grows = whole > LEAST && whole / half > SMELL ? ` grows ${(whole / half).toFixed(1)} times` : '';
  return { name, seconds, fault: `${whole > LIMIT ? ' too slow' : ''}${grows}` };
}

const formatRow = ({ name, seconds, fault }: Row): string =>
  `${name.padEnd(36)} ${seconds.map((one) => one.toFixed(2).padStart(7)).join(' ')}${fault}`;

const { values } = parseArgs({
  options: { size: { type: 'string', default: '1000000' }, only: { type: 'string', default: '' } },
});
const texts = { ...HOSTILE_TEXTS, 'real articles in a row': joinArticles };
console.log('CPU seconds at a quarter, at half and at the whole size');
const rows = Object.entries(texts)
  .filter(([name]) => name.includes(values.only))
  .map(([name, build]) => {
    const row = measureRow(name, build, Number(values.size));
    console.log(formatRow(row));
    return row;
  });
const faulty = rows.filter(({ fault }) => fault !== '');
const slowest = [...rows].sort((a, b) => b.seconds[2] - a.seconds[2]).slice(0, 5);
console.log(`\n${rows.length} texts, ${faulty.length} with a fault\n${faulty.map(formatRow).join('\n')}`);
console.log(`slowest: ${slowest.map(({ name, seconds }) => `${name} ${seconds[2].toFixed(2)} s`).join(', ')}`);
