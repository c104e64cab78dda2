/**
 * Do layouts matter? For every article that exists raw and as a Jekyll page the outlines are to be equal; every raw article with sections, flattened to one line and
 * without its `<…>` tokens, is to give an outline that agrees with its own.
 *
 *   npx tsx bench/layouts.ts [CORPUS] [--sample N] [--misses FIELD]
 *
 * CORPUS holds kb-text/ and kb-jekyll/. `--sample` takes N articles, always the same ones; `--misses` prints what differs in one field (or `all`).
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { compile } from '../src/compiler/compile.ts';
import { buildOutline, type Outline } from '../src/compiler/outline.ts';
import { importArticle } from '../src/importers/import.ts';
import { isLearnedFrom } from './learnedHalf.ts';
import { type FieldScore, formatScores, listMisses, meanF1, scoreOutline, sumScores } from './outlineScore.ts';
import { createRandom, shuffle } from './random.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { sample: { type: 'string' }, misses: { type: 'string' } },
});
const corpus = positionals[0] ?? join(import.meta.dirname, '../../shared/corpus');
const rawFolder = join(corpus, 'kb-text');
const jekyllFolder = join(corpus, 'kb-jekyll');
if (!existsSync(rawFolder)) {
  console.log(`Skipped: there is no ${rawFolder}. Name the corpus folder as the first argument.`);
  process.exit(0);
}

const latin1 = new TextDecoder('windows-1252');
const stem = (file: string): string => basename(file).replace(/\.[^.]*$/, '');

function outlineOf(bytes: Uint8Array, name: string): Outline | null {
  const imported = importArticle(bytes, name);
  return imported.type === 'not-an-article' ? null : buildOutline(compile(imported.markdown, imported.id).tree);
}

const TOKEN = /<[^<>\n]*>/g;

/** White space joined, `<…>` tokens dropped, as a copy from a web page leaves an article. */
const flattened = (bytes: Uint8Array): Uint8Array =>
  new TextEncoder().encode(latin1.decode(bytes).replace(TOKEN, '').replace(/\s+/g, ' '));

/** An outline without its `<…>` tokens: what of an article's own outline a copy without them can still say. */
function dropTokens<T>(one: T): T {
  if (typeof one === 'string') return one.replace(TOKEN, '').replace(/\s+/g, ' ').trim() as T;
  if (Array.isArray(one)) return one.map(dropTokens).filter((part) => part !== '') as T;
  if (one === null || typeof one !== 'object') return one;
  return Object.fromEntries(Object.entries(one).map(([name, value]) => [name, dropTokens(value)])) as T;
}

if (values.sample === undefined) compareJekyll();
compareFlattened();

/** All files, or a sample: always the same for a number of files. */
function takeSample(files: readonly string[]): readonly string[] {
  return values.sample === undefined ? files : shuffle([...files].sort(), createRandom(1)).slice(0, Number(values.sample));
}

function compareJekyll(): void {
  const differing = readdirSync(jekyllFolder).filter((file) => {
    const raw = join(rawFolder, `${stem(file)}.TXT`);
    if (!existsSync(raw)) return false;
    return (
      JSON.stringify(outlineOf(readFileSync(join(jekyllFolder, file)), file)) !==
      JSON.stringify(outlineOf(readFileSync(raw), basename(raw)))
    );
  });
  console.log(
    `Jekyll pages against raw: ${readdirSync(jekyllFolder).length} pairs, ${differing.length} outlines differ ${differing.slice(0, 10).map(stem).join(' ')}`,
  );
}

function compareFlattened(): void {
  const withSections = readdirSync(rawFolder).filter((file) =>
    /^=+\r?$/m.test(latin1.decode(readFileSync(join(rawFolder, file))).replace(/^={60,}\r?$/gm, '')),
  );
  const compared = takeSample(withSections).flatMap((file) => {
    const bytes = readFileSync(join(rawFolder, file));
    const [whole, flat] = [outlineOf(bytes, file), outlineOf(flattened(bytes), file)];
    return whole && flat ? { file, whole, flat } : [];
  });
  if (values.misses !== undefined)
    for (const { file, whole, flat } of compared) printMisses(file, dropTokens(whole), dropTokens(flat), values.misses);
  const strict = compared.map(({ file, whole, flat }) => ({ file, scores: scoreOutline(whole, flat) }));
  const scored = compared.map(({ file, whole, flat }) => ({ file, scores: scoreOutline(dropTokens(whole), dropTokens(flat)) }));
  console.log(`\nFlattened against raw: ${scored.length} articles with sections`);
  console.log(formatScores(sumScores(strict.map(({ scores }) => scores))));
  const meanOf = (some: readonly { readonly scores: readonly FieldScore[] }[]): string =>
    meanF1(sumScores(some.map(({ scores }) => scores))).toFixed(3);
  const articleMean = (some: readonly { readonly scores: readonly FieldScore[] }[]): string =>
    (some.reduce((sum, { scores }) => sum + meanF1(scores), 0) / some.length).toFixed(3);
  console.log(`\nmean F1 of the fields ${meanOf(strict)}, of the articles ${articleMean(strict)}`);
  console.log(`words in dropped tokens left out of both: fields ${meanOf(scored)}, articles ${articleMean(scored)}`);
  const [learned, others] = [strict.filter(({ file }) => isLearnedFrom(file)), strict.filter(({ file }) => !isLearnedFrom(file))];
  console.log(`articles that weights were learned from: fields ${meanOf(learned)}, articles ${articleMean(learned)}`);
  console.log(`articles that nothing was learned from:  fields ${meanOf(others)}, articles ${articleMean(others)}`);
  const worst = strict.map(({ file, scores }) => ({ file, mean: meanF1(scores) })).sort((a, b) => a.mean - b.mean);
  console.log(
    `worst: ${worst
      .slice(0, 12)
      .map(({ file, mean }) => `${stem(file)} ${mean.toFixed(2)}`)
      .join(', ')}`,
  );
}

function printMisses(file: string, whole: Outline, flat: Outline, field: string): void {
  for (const miss of listMisses(whole, flat)) {
    if (field !== 'all' && miss.field !== field) continue;
    for (const one of miss.missing) console.log(`${stem(file)} ${miss.field} - ${show(one)}`);
    for (const one of miss.extra) console.log(`${stem(file)} ${miss.field} + ${show(one)}`);
  }
}

function show(one: unknown): string {
  return (typeof one === 'string' ? one : JSON.stringify(one)).slice(0, 240);
}
