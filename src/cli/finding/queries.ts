import { UsageError } from '../command.ts';

/** A query with the articles that would be right. */
export interface ExpectedQuery {
  readonly query: string;
  readonly expected: readonly string[];
}

export interface RankedQuery extends ExpectedQuery {
  /** Ids of the articles found, best first. */
  readonly ranked: readonly string[];
}

/** How well queries were answered. Rates are 0 to 1. */
export interface Summary {
  readonly queries: number;
  readonly 'success@1': number;
  readonly 'success@5': number;
  readonly 'MRR@10': number;
}

/**
 * Reads lines of `{"query": "…", "expected": "Q1"}`, `expected` also as an array. Empty lines are passed over.
 * @throws {UsageError} for a line that is none, naming it
 */
export function readQueries(text: string): readonly ExpectedQuery[] {
  return text.split(/\r?\n/).flatMap((line, at) => (line.trim() === '' ? [] : [readLine(line, at + 1)]));
}

function readLine(line: string, number: number): ExpectedQuery {
  const given = parseObject(line);
  const expected = typeof given?.expected === 'string' ? [given.expected] : given?.expected;
  if (given === undefined || typeof given.query !== 'string' || !isTexts(expected)) {
    throw new UsageError(`Line ${number} of the queries is not {"query": "…", "expected": "ID" or ["ID", …]}.`);
  }
  return { query: given.query, expected };
}

function parseObject(line: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : undefined;
  } catch {
    return undefined;
  }
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((each) => typeof each === 'string');
}

/** Ids are compared regardless of case. */
export function formatSummary(ranked: readonly RankedQuery[]): Summary {
  const ranks = ranked.map(({ ranked: ids, expected }) => {
    const right = new Set(expected.map((id) => id.toLowerCase()));
    return ids.slice(0, 10).findIndex((id) => right.has(id.toLowerCase())) + 1;
  });
  const mean = (gain: (rank: number) => number): number =>
    Math.round((ranks.reduce((sum, rank) => sum + gain(rank), 0) / Math.max(1, ranks.length)) * 10_000) / 10_000;
  return {
    queries: ranks.length,
    'success@1': mean((rank) => (rank === 1 ? 1 : 0)),
    'success@5': mean((rank) => (rank >= 1 && rank <= 5 ? 1 : 0)),
    'MRR@10': mean((rank) => (rank === 0 ? 0 : 1 / rank)),
  };
}
