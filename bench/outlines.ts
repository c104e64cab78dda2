/**
 * How well the compiler's outlines agree with those that people wrote by reading. `bench/outlines/view` are the ones that the rules were written with, `bench/outlines/kept` no
 * rule has seen. Texts in them are cut after eight words; each names its article in the corpus.
 *
 *   npx tsx bench/outlines.ts [CORPUS]
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { compile } from '../src/compiler/compile.ts';
import { buildOutline, type Outline } from '../src/compiler/outline.ts';
import { importArticle } from '../src/importers/import.ts';
import { formatScores, meanF1, scoreOutline, sumScores } from './outlineScore.ts';

type Written = Outline & { readonly file: string };

const corpus = process.argv[2] ?? join(import.meta.dirname, '../../shared/corpus');
if (existsSync(join(corpus, 'kb-text'))) for (const half of ['view', 'kept']) score(half);
else console.log(`Skipped: there is no corpus in ${corpus}. Name its folder as the first argument.`);

function score(half: string): void {
  const folder = join(import.meta.dirname, 'outlines', half);
  const scored = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Written)
    .map((written) => ({ id: written.id, scores: scoreOutline(written, compiled(written.file)) }));
  console.log(`\n${half}: ${scored.length} articles`);
  console.log(formatScores(sumScores(scored.map(({ scores }) => scores))));
  const worst = scored.map(({ id, scores }) => ({ id, mean: meanF1(scores) })).sort((a, b) => a.mean - b.mean);
  console.log(`per article    ${(worst.reduce((sum, { mean }) => sum + mean, 0) / worst.length).toFixed(3)}`);
  console.log(
    `worst: ${worst
      .slice(0, 10)
      .map(({ id, mean }) => `${id} ${mean.toFixed(2)}`)
      .join(', ')}`,
  );
}

function compiled(file: string): Outline {
  const imported = importArticle(readFileSync(join(corpus, file)), basename(file));
  if (imported.type === 'not-an-article') throw new Error(`${file}: ${imported.reason}`);
  return buildOutline(compile(imported.markdown, imported.id).tree);
}
