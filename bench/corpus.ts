/**
 * Nothing breaks: every file of the corpus is imported and compiled, its tree keeps the rules of a tree, and no article takes over 50 ms; and every word of the Markdown can
 * be found in what the wizard is given. Prints the breaches, the slowest articles and the totals.
 *
 * The first run of an article may hold what is not its own: the start of a cold process, a collection of what thousands before it left, another program's turn. What took
 * over the limit is therefore compiled again at the end, and the least of these runs is what the compiler takes; both figures are printed.
 *
 *   npx tsx bench/corpus.ts [CORPUS]
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compile } from '../src/compiler/compile.ts';
import { importArticle } from '../src/importers/import.ts';
import { blocksText } from '../src/model/plainText.ts';
import { isBroken } from './brokenTree.ts';

const corpus = process.argv[2] ?? join(import.meta.dirname, '../../shared/corpus');
const folders = ['kb-text', 'kb-jekyll', 'markdown/support', 'markdown/runbooks'].filter((folder) =>
  existsSync(join(corpus, folder)),
);
/** Milliseconds that an article may take, and how often one that took more is compiled again. */
const LIMIT = 50;
const AGAIN = 10;

interface Result {
  readonly file: string;
  readonly path: string;
  /** Of the first run. */
  readonly milliseconds: number;
  readonly faults: readonly string[];
  readonly lost: readonly string[];
  readonly verdict: string;
}

function readArticle(path: string, file: string): Result {
  const imported = importArticle(readFileSync(path), file);
  if (imported.type === 'not-an-article') return { file, path, milliseconds: 0, faults: [], lost: [], verdict: 'not-an-article' };
  const start = performance.now();
  const { tree, document, diagnostics } = compile(imported.markdown, imported.id);
  const milliseconds = performance.now() - start;
  const faults = diagnostics.filter(({ code }) => isBroken(code) || code === 'lost-step').map(({ message }) => message);
  return {
    file,
    path,
    milliseconds,
    faults,
    lost: findLost(imported.markdown.slice(document.frontMatterRange?.end ?? 0), blocksText(tree.article.blocks)),
    verdict: tree.article.verdict,
  };
}

/** The least of so many runs more. */
const measureAgain = ({ path, file }: Result): number =>
  Math.min(...Array.from({ length: AGAIN }, () => readArticle(path, file).milliseconds));

const words = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/** Words of the Markdown that the published article does not have; addresses, fences' names, HTML and what a renderer drops are no words. */
function findLost(markdown: string, published: string): readonly string[] {
  const plain = markdown
    .replace(/<!--[\s\S]*?-->/g, ' ')
    .replace(/^[\s>*+-]*(?:\d+[.)]\s*)*(?:```|~~~).*$/gm, ' ')
    .replace(/\[!INCLUDE\s*\[([^\]]*)\]\([^)]*\)\]/gi, ' $1 ')
    .replace(/^[\s>*+-]*(?:(?:\d+|[a-z])[.)]\s+)+/gm, ' ')
    .replace(/\b(?:notes?|tip|important|warning|caution)\b/gi, ' ')
    .replace(/:::.*$/gm, ' ')
    .replace(/\]\((?:[^()]|\([^()]*\))*\)?/g, '')
    .replace(/\*\*/g, '')
    .replace(/\]\[[^\]]*\]|^\s*\[[^\]]+\]:\s+\S+/gm, '] ')
    .replace(/^\s*>\s*\[![\w ]+.*$/gm, ' ')
    .replace(/<\/?[a-z][^>]*>/gi, ' ')
    .replace(/https?:[^\s)]+|&#?\w+;|^\s*(?:\d+[.)]|[-*+]) /gm, ' ');
  const has = new Set(words(published));
  return [...new Set(words(plain))].filter((word) => !has.has(word));
}

function report(results: readonly Result[]): void {
  const broken = results.filter(({ faults }) => faults.length > 0);
  const losing = results.filter(({ lost }) => lost.length > 0);
  const slow = [...results].sort((a, b) => b.milliseconds - a.milliseconds);
  for (const { file, faults } of broken.slice(0, 20)) console.log(`${file}: ${faults[0]}`);
  for (const { file, lost } of [...losing].sort((a, b) => b.lost.length - a.lost.length).slice(0, 10))
    console.log(`${file}: ${lost.length} words not found: ${lost.slice(0, 8).join(' ')}`);
  console.log(
    `${results.length} files: ${broken.length} with a broken tree, ${losing.length} with a word that the wizard's data has not`,
  );
  console.log(
    `slowest: ${slow
      .slice(0, 5)
      .map(({ file, milliseconds }) => `${file} ${milliseconds.toFixed(0)} ms`)
      .join(', ')}`,
  );
  const over = slow
    .filter(({ milliseconds }) => milliseconds > LIMIT)
    .map((result) => ({ ...result, least: measureAgain(result) }));
  for (const { file, milliseconds, least } of over)
    console.log(`${file}: ${milliseconds.toFixed(0)} ms the first time, ${least.toFixed(0)} ms the best of ${AGAIN} times more`);
  console.log(
    `over ${LIMIT} ms: ${over.length} the first time, ${over.filter(({ least }) => least > LIMIT).length} the best time`,
  );
  const counts = new Map<string, number>();
  for (const { verdict } of results) counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
  console.log([...counts].map(([verdict, count]) => `${verdict} ${count}`).join(', '));
}

if (folders.length === 0) console.log(`Skipped: there is no corpus in ${corpus}. Name its folder as the first argument.`);
else
  report(
    folders.flatMap((folder) => readdirSync(join(corpus, folder)).map((file) => readArticle(join(corpus, folder, file), file))),
  );
