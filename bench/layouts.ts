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
import { formatScores, listMisses, meanF1, scoreOutline, sumScores } from './outlineScore.ts';
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

/** White space joined, `<…>` tokens dropped, as a copy from a web page leaves an article. */
const flattened = (bytes: Uint8Array): Uint8Array =>
  new TextEncoder().encode(
    latin1
      .decode(bytes)
      .replace(/<[^<>\n]*>/g, '')
      .replace(/\s+/g, ' '),
  );

const withoutTokens = (bytes: Uint8Array): Uint8Array =>
  new TextEncoder().encode(latin1.decode(bytes).replace(/<[^<>\n]*>/g, ''));

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
  const scored = takeSample(withSections).map((file) => {
    const bytes = readFileSync(join(rawFolder, file));
    const [whole, flat] = [outlineOf(withoutTokens(bytes), file), outlineOf(flattened(bytes), file)];
    if (!whole || !flat) return { file, scores: [] };
    if (values.misses !== undefined) printMisses(file, whole, flat, values.misses);
    return { file, scores: scoreOutline(whole, flat) };
  });
  console.log(`\nFlattened against raw: ${scored.length} articles with sections`);
  console.log(formatScores(sumScores(scored.map(({ scores }) => scores))));
  const meanOf = (some: typeof scored): string => meanF1(sumScores(some.map(({ scores }) => scores))).toFixed(3);
  const [learned, others] = [scored.filter(({ file }) => isLearnedFrom(file)), scored.filter(({ file }) => !isLearnedFrom(file))];
  console.log(`of it articles that weights were learned from: ${meanOf(learned)}, others: ${meanOf(others)}`);
  const worst = scored.map(({ file, scores }) => ({ file, mean: meanF1(scores) })).sort((a, b) => a.mean - b.mean);
  console.log(`per article: mean F1 ${(worst.reduce((sum, { mean }) => sum + mean, 0) / worst.length).toFixed(3)}`);
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
