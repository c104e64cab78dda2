import { describe, expect, it } from 'vitest';
import { UsageError } from '../command.ts';
import { formatSummary, readQueries } from './queries.ts';

describe('readQueries', () => {
  it('reads one expected article or several, and passes over empty lines', () => {
    const text = '{"query":"1008","expected":"Q1"}\r\n\n{"query":"x","expected":["Q1","Q2"],"set":"event"}\n';
    expect(readQueries(text).map(({ query, expected }) => [query, expected])).toEqual([
      ['1008', ['Q1']],
      ['x', ['Q1', 'Q2']],
    ]);
  });

  it.each(['{"query":"1008"}', '{"query":1,"expected":"Q1"}', 'no JSON', '[1]', '{"query":"x","expected":[1]}'])(
    'names the line that is none: %s',
    (line) => {
      const read = (): unknown => readQueries(`{"query":"a","expected":"Q1"}\n${line}`);
      expect(read).toThrow(UsageError);
      expect(read).toThrow('Line 2');
    },
  );
});

describe('formatSummary', () => {
  const ask = (expected: readonly string[], ranked: readonly string[]) => ({ query: '', expected, ranked });

  it('counts the first right article among ten, case aside', () => {
    const tenth = [...Array.from({ length: 10 }, (_, at) => `Q${at + 10}`), 'Q1'];
    const asked = [ask(['q1'], ['Q1', 'Q2']), ask(['Q1', 'Q2'], ['Q3', 'Q2']), ask(['Q1'], []), ask(['Q1'], tenth)];
    expect(formatSummary(asked)).toEqual({ queries: 4, 'success@1': 0.25, 'success@5': 0.5, 'MRR@10': 0.375 });
  });

  it('is all zero for no query', () => {
    expect(formatSummary([])).toEqual({ queries: 0, 'success@1': 0, 'success@5': 0, 'MRR@10': 0 });
  });
});
