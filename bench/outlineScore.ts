import type { Outline, OutlineStep } from '../src/compiler/outline.ts';

/**
 * How well one outline agrees with another, by the rules that outlines are reviewed with: texts agree when five of their first six words do; precision, recall
 * and F1 per field, summed over the articles.
 */

export interface FieldScore {
  readonly field: string;
  readonly hits: number;
  readonly expected: number;
  readonly found: number;
}

const words = (text: unknown): readonly string[] =>
  String(text ?? '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .split(' ')
    .filter(Boolean);

/** Five of the first six words stand in the same places; all of them where one text is shorter. */
export function startAlike(a: unknown, b: unknown): boolean {
  const [x, y] = [words(a), words(b)];
  const most = Math.min(6, x.length, y.length);
  if (most === 0) return x.length === y.length;
  const equal = x.slice(0, most).filter((word, i) => word === y[i]).length;
  return most < 6 ? equal === most : equal >= 5;
}

const fold = (text: unknown): string =>
  String(text ?? '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
const same = (a: unknown, b: unknown): boolean => fold(a) === fold(b);

interface FlatStep {
  readonly text: string;
  readonly depth: number;
  readonly parent: string | null;
  readonly if: string | null;
  readonly commands: readonly string[];
}

function flatten(outline: Outline): readonly FlatStep[] {
  const visit = (step: OutlineStep, depth: number, parent: string | null): readonly FlatStep[] => [
    { text: step.text, depth, parent, if: step.if, commands: step.commands },
    ...step.steps.flatMap((nested) => visit(nested, depth + 1, step.text)),
  ];
  return outline.remedies.flatMap(({ steps }) => steps.flatMap((step) => visit(step, 0, null)));
}

interface Field<T> {
  readonly pick: (outline: Outline) => readonly T[];
  readonly agree: (expected: T, found: T) => boolean;
}

const field = <T>(pick: Field<T>['pick'], agree: Field<T>['agree']): Field<unknown> => ({ pick, agree }) as Field<unknown>;

const FIELDS: Readonly<Record<string, Field<unknown>>> = {
  verdict: field((o) => [o.verdict], same),
  events: field(
    (o) => o.events,
    (a, b) => a.id === b.id && (!a.source || same(a.source, b.source)),
  ),
  codes: field((o) => o.codes, same),
  symptoms: field((o) => o.symptoms, startAlike),
  causes: field((o) => o.causes, startAlike),
  remedies: field(
    (o) => o.remedies,
    (a, b) => a.section === b.section && startAlike(a.steps[0]?.text, b.steps[0]?.text),
  ),
  'remedy when': field((o) => o.remedies.flatMap(({ when }) => when ?? []), startAlike),
  steps: field(flatten, (a, b) => startAlike(a.text, b.text)),
  'step nesting': field(
    flatten,
    (a, b) => startAlike(a.text, b.text) && a.depth === b.depth && (a.parent === null || startAlike(a.parent, b.parent)),
  ),
  conditions: field((o) => flatten(o).flatMap((step) => step.if ?? []), startAlike),
  commands: field((o) => flatten(o).flatMap(({ commands }) => commands), same),
  cautions: field((o) => o.cautions, startAlike),
  placeholders: field((o) => o.placeholders, same),
  refs: field((o) => o.refs, same),
};

function countHits<T>(expected: readonly T[], found: readonly T[], agree: (a: T, b: T) => boolean): number {
  return expected.length - findLeft(expected, found, agree).length;
}

/** The scores of one article, a field each. */
export function scoreOutline(expected: Outline, found: Outline): readonly FieldScore[] {
  return Object.entries(FIELDS).map(([name, { pick, agree }]) => {
    const [a, b] = [pick(expected), pick(found)];
    return { field: name, hits: countHits(a, b, agree), expected: a.length, found: b.length };
  });
}

export interface Miss {
  readonly field: string;
  readonly missing: readonly unknown[];
  readonly extra: readonly unknown[];
}

/** What stands in one outline only, field by field. */
export function listMisses(expected: Outline, found: Outline): readonly Miss[] {
  return Object.entries(FIELDS).flatMap(([name, { pick, agree }]) => {
    const missing = findLeft(pick(expected), pick(found), agree);
    const extra = findLeft(pick(found), pick(expected), (a, b) => agree(b, a));
    return missing.length + extra.length === 0 ? [] : [{ field: name, missing, extra }];
  });
}

function findLeft<T>(from: readonly T[], others: readonly T[], agree: (a: T, b: T) => boolean): readonly T[] {
  const left = [...others];
  return from.filter((one) => {
    const at = left.findIndex((other) => agree(one, other));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** Sums of scores, a field each. */
export function sumScores(all: readonly (readonly FieldScore[])[]): readonly FieldScore[] {
  return Object.keys(FIELDS).map((name) => {
    const own = all.flat().filter((score) => score.field === name);
    const sum = (key: 'hits' | 'expected' | 'found'): number => own.reduce((total, score) => total + score[key], 0);
    return { field: name, hits: sum('hits'), expected: sum('expected'), found: sum('found') };
  });
}

/** 1 where neither side has anything. */
export const f1 = ({ hits, expected, found }: FieldScore): number =>
  expected + found === 0 ? 1 : (2 * hits) / (expected + found);

/** The mean of the fields' F1, over the fields that occur. */
export function meanF1(scores: readonly FieldScore[]): number {
  const present = scores.filter(({ expected, found }) => expected + found > 0);
  return present.length === 0 ? 1 : present.reduce((sum, score) => sum + f1(score), 0) / present.length;
}

/** A table of scores for the terminal. */
export function formatScores(scores: readonly FieldScore[]): string {
  const rows = scores
    .filter(({ expected, found }) => expected + found > 0)
    .map(
      (score) =>
        `${score.field.padEnd(14)} ${f1(score).toFixed(3)}  ${String(score.hits).padStart(6)} of ${String(score.expected).padStart(6)} expected, ${score.found} found`,
    );
  return [...rows, `mean F1        ${meanF1(scores).toFixed(3)}`].join('\n');
}
