/**
 * Learns from articles that have kept their lines how sentences are worded that open a paragraph, that leave a list, that stand behind an example:
 * a weight for each cue (`src/importers/flattened/cues.ts`), by logistic regression. Every other article is learned from (`isLearnedFrom`); how often the weights
 * are right is printed for both halves.
 *
 *   npx tsx bench/learnGaps.ts [CORPUS] [--write]     --write: writes src/importers/flattened/gapWeights.ts
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { decode } from '../src/importers/decode.ts';
import { listCues } from '../src/importers/flattened/cues.ts';
import {
  findProseStarts,
  findSentenceStarts,
  type Gap,
  type GapPlace,
  gapAt,
  MOST_PEERS,
  measure,
  type Peer,
} from '../src/importers/flattened/gap.ts';
import type { Block } from '../src/importers/markdown/block.ts';
import { readLines } from '../src/importers/raw/line.ts';
import { readArticle } from '../src/importers/raw/readArticle.ts';
import { isLearnedFrom } from './learnedHalf.ts';
import { createRandom, shuffle } from './random.ts';

interface Example {
  readonly cues: readonly string[];
  readonly isBreak: boolean;
  readonly isLearned: boolean;
  /** Which article it stands in. */
  readonly article: number;
}

/** A paragraph, an item's paragraph or an example, in reading order. */
interface Unit {
  readonly text: string;
  readonly kind: 'text' | 'item' | 'last item' | 'example';
  readonly isInItem: boolean;
  readonly isInLast: boolean;
  /** The items of its list end without full stops. */
  readonly isOpen: boolean;
  /** The items above it, where it stands in a list's last one. */
  readonly items: readonly Peer[];
}

const { values, positionals } = parseArgs({ allowPositionals: true, options: { write: { type: 'boolean', default: false } } });
const folder = join(positionals[0] ?? join(import.meta.dirname, '../../shared/corpus'), 'kb-text');

const PLACES: readonly GapPlace[] = ['text', 'list', 'open list', 'announcement', 'example'];
const LEAST_OFTEN = 6;

/** In how many articles a cue must stand. */
const LEAST_ARTICLES = 5;
const LEAST_WEIGHT = 0.1;
const ROUNDS = 40;
const DECAY = 1;

const examples = collect();
const table = PLACES.map((place) => {
  const learned = examples[place].filter(({ isLearned }) => isLearned);
  const weights = prune(learn(learned));
  report(`${place}, learned from`, weights, learned);
  report(
    `${place}, others`,
    weights,
    examples[place].filter(({ isLearned }) => !isLearned),
  );
  return { place, weights };
});
if (values.write) write();

function collect(): Readonly<Record<GapPlace, Example[]>> {
  const found: Record<GapPlace, Example[]> = { text: [], list: [], 'open list': [], announcement: [], example: [] };
  [...readdirSync(folder)].sort().forEach((file, i) => {
    const decoded = decode(readFileSync(join(folder, file)));
    if (decoded.type === 'binary') return;
    const article = readArticle(readLines(decoded.text.replace(/<[^<>\n]*>/g, '')));
    for (const units of splitSections(article.blocks)) {
      const add = (place: GapPlace, gap: Gap, isBreak: boolean): void => {
        found[place].push({ cues: listCues(gap, place), isBreak, isLearned: isLearnedFrom(file), article: i });
      };
      for (const [at, unit] of units.entries()) visit(unit, units.slice(at + 1, at + 4), add);
    }
  });
  return found;
}

function visit(unit: Unit, following: readonly Unit[], add: (place: GapPlace, gap: Gap, isBreak: boolean) => void): void {
  const peers = unit.items;
  const starts = unit.kind === 'example' ? [...findProseStarts(unit.text)] : findSentenceStarts(unit.text);
  const next = following[0];
  const other = following.findIndex((one) => !goesOn(one));
  const more = following.slice(0, other < 0 ? following.length : Math.max(other, 1)).map(({ text }) => text);
  const whole = [unit.text, ...more].join(' ');
  const own = next && goesOn(next) ? whole : unit.text;
  const behind = (): Gap =>
    gapAt(whole, unit.text.length + 1, { from: 0, last: starts.at(-1) ?? 0, sentences: starts.length + 1, peers });
  const within = (i: number): Gap => gapAt(own, starts[i] ?? 0, { from: 0, last: starts[i - 1] ?? 0, sentences: i + 1, peers });
  const inner = (place: GapPlace): void => {
    for (const i of starts.keys()) add(place, within(i), false);
  };
  if (unit.kind === 'example') inner('example');
  if (unit.kind === 'example' && next && next.kind !== 'example') add('example', behind(), true);
  if (unit.kind !== 'example' && unit.text.endsWith(':') && next) add('announcement', behind(), next.kind === 'example');
  if (unit.kind !== 'example')
    starts.forEach((start, i) => {
      if (unit.text[start - 2] === ':') add('announcement', within(i), false);
    });
  if (unit.isOpen) {
    for (const start of findProseStarts(unit.text)) add('open list', gapAt(whole, start), false);
    if (next?.kind === 'text' && unit.isInLast) add('open list', gapAt(whole, unit.text.length + 1), true);
  }
  if (unit.isInLast) inner('list');
  if (unit.isInLast && next && (next.isInLast || next.kind === 'text') && next.kind !== 'example')
    add('list', behind(), !next.isInItem);
  if (unit.kind === 'text') inner('text');
  if (unit.kind === 'text' && next?.kind === 'text') add('text', behind(), true);
}

/** Flattened, such a unit is not told from the one in front of it. */
function goesOn({ kind }: Unit): boolean {
  return kind === 'text' || kind === 'last item';
}

function splitSections(blocks: readonly Block[]): readonly (readonly Unit[])[] {
  const sections: Unit[][] = [[]];
  for (const block of blocks) {
    if (block.type === 'heading') sections.push([]);
    else sections.at(-1)?.push(...toUnits(block, false, false));
  }
  return sections;
}

function toUnits(block: Block, isInItem: boolean, isInLast: boolean): readonly Unit[] {
  if (block.type === 'list') {
    const isOpen = block.items.length > 1 && block.items.slice(0, -1).every(endsOpen);
    const items = block.items.slice(-MOST_PEERS - 1, -1).map((item) => measure(readProse(item)));
    return block.items.flatMap((item, i) =>
      item.flatMap((child, j) =>
        toUnits(child, true, i === block.items.length - 1)
          .map((unit) => (child.type === 'list' ? unit : { ...unit, items }))
          .map((unit) => (j === 0 ? { ...unit, kind: 'item' as const, isOpen: isOpen && item.length === 1 } : unit)),
      ),
    );
  }
  if (block.type === 'admonition')
    return block.children.flatMap((child, i) =>
      toUnits(child, isInItem, isInLast).map((unit) =>
        i === 0 ? { ...unit, text: `${block.kind.toUpperCase()}: ${unit.text}` } : unit,
      ),
    );
  const text =
    block.type === 'reference' ? block.text : 'lines' in block ? block.lines.join(' ').replace(/\s+/g, ' ').trim() : '';
  if (text === '') return [];
  const kind = block.type === 'paragraph' ? (isInLast ? 'last item' : isInItem ? 'item' : 'text') : 'example';
  return [{ text, kind, isInItem, isInLast, isOpen: false, items: [] }];
}

/** What an item says in paragraphs of its own. */
function readProse(item: readonly Block[]): string {
  return item.flatMap((block) => (block.type === 'paragraph' ? block.lines : [])).join(' ');
}

function endsOpen(item: readonly Block[]): boolean {
  const text = item[0]?.type === 'paragraph' ? item[0].lines.join(' ') : '.';
  return item.length === 1 && !/[.:!?]["')]*$/.test(text);
}

/** Weights by AdaGrad, the mean of the later rounds, in a fixed order: the same articles give the same table. */
function learn(own: readonly Example[]): ReadonlyMap<string, number> {
  const often = new Map<string, number>();
  const articles = new Map<string, Set<number>>();
  for (const { cues, article } of own) {
    for (const cue of new Set(cues)) {
      often.set(cue, (often.get(cue) ?? 0) + 1);
      articles.set(cue, (articles.get(cue) ?? new Set()).add(article));
    }
  }
  // What one article says over and over is its own way of writing.
  const isCommon = (cue: string): boolean => (articles.get(cue)?.size ?? 0) >= LEAST_ARTICLES;
  const ids = new Map(
    ['', ...[...often].filter(([cue, n]) => n >= LEAST_OFTEN && isCommon(cue) && !cue.includes('://')).map(([cue]) => cue)].map(
      (cue, i) => [cue, i],
    ),
  );
  const rows = own.map(({ cues, isBreak }) => ({
    ids: [0, ...cues.flatMap((cue) => ids.get(cue) ?? [])],
    target: isBreak ? 1 : 0,
  }));
  const counts = Float64Array.from(ids.keys(), (cue) => (cue === '' ? own.length : (often.get(cue) ?? 1)));
  const weights = new Float64Array(ids.size);
  const squares = new Float64Array(ids.size).fill(1);
  const sums = new Float64Array(ids.size);
  for (let round = 0; round < ROUNDS; round++) {
    for (const row of shuffle(rows, createRandom(round))) {
      const sum = row.ids.reduce((total, id) => total + (weights[id] ?? 0), 0);
      const error = 1 / (1 + Math.exp(-sum)) - row.target;
      for (const id of row.ids) {
        const slope = error + (DECAY * (weights[id] ?? 0)) / (counts[id] ?? 1);
        squares[id] = (squares[id] ?? 1) + slope * slope;
        weights[id] = (weights[id] ?? 0) - (0.3 * slope) / Math.sqrt(squares[id] ?? 1);
      }
    }
    if (round >= ROUNDS / 2)
      weights.forEach((weight, id) => {
        sums[id] = (sums[id] ?? 0) + weight;
      });
  }
  return new Map([...ids].map(([cue, id]) => [cue, (sums[id] ?? 0) / (ROUNDS / 2)]));
}

function prune(weights: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  return new Map(
    [...weights]
      .filter(([cue, weight]) => cue === '' || Math.abs(weight) >= LEAST_WEIGHT)
      .map(([cue, weight]) => [cue, Math.round(weight * 10)]),
  );
}

function report(name: string, weights: ReadonlyMap<string, number>, gaps: readonly Example[]): void {
  const judged = gaps.map(({ cues, isBreak }) => ({
    isBreak,
    said: ['', ...cues].reduce((total, cue) => total + (weights.get(cue) ?? 0), 0) > 0,
  }));
  const right = judged.filter(({ isBreak, said }) => isBreak === said).length;
  const hits = judged.filter(({ isBreak, said }) => isBreak && said).length;
  const [breaks, said] = [judged.filter(({ isBreak }) => isBreak).length, judged.filter((one) => one.said).length];
  console.log(
    `${name.padEnd(28)} ${String(gaps.length).padStart(6)} gaps: ${((100 * right) / gaps.length).toFixed(1)} % right; breaks: precision ${(hits / said).toFixed(2)}, recall ${(hits / breaks).toFixed(2)}; ${weights.size} weights`,
  );
}

function write(): void {
  const rows = table.map(({ place, weights }) => {
    const steps = [...new Set(weights.values())].sort((a, b) => b - a);
    const cuesOf = (weight: number): readonly string[] =>
      [...weights].flatMap(([cue, own]) => (own === weight ? cue : [])).sort();
    const lines = steps.map((weight) => `${weight}|${cuesOf(weight).join('|')}`);
    return `  ${/^\w+$/.test(place) ? place : `'${place}'`}: \`\n${lines.join('\n').replace(/[`\\$]/g, '\\$&')}\n\`,`;
  });
  writeFileSync(
    join(import.meta.dirname, '../src/importers/flattened/gapWeights.ts'),
    `import type { GapPlace } from './gap.ts';\n\n/**\n * Made by \`npx tsx bench/learnGaps.ts --write\`, not by hand: how much each cue (\`listCues\`) speaks for a break, in tenths, as learned from articles that have\n * kept their lines. A row is a weight and the cues that have it.\n */\nexport const GAP_WEIGHTS: Readonly<Record<GapPlace, string>> = {\n${rows.join('\n')}\n};\n`,
  );
}
