import type { CompiledFile } from '../../publish/compileFile.ts';

/** What a folder of articles gives, in figures. */
export interface CheckSummary {
  readonly articles: number;
  /** Their trees lead to something to do. */
  readonly withRemedies: number;
  /** No remedies: to be looked up, not walked. */
  readonly referenceOnly: number;
  /** Headings beside those of symptoms, causes and remedies that say none of these: the most frequent first. */
  readonly unknownHeadings: readonly HeadingCount[];
  /** By code: the most frequent first. */
  readonly codes: readonly CodeCount[];
}

export interface HeadingCount {
  readonly heading: string;
  readonly count: number;
  /** An article that has it: the first by path. */
  readonly example: string;
}

export interface CodeCount {
  readonly code: string;
  readonly errors: number;
  readonly warnings: number;
}

/** One line of a report that carries a code. */
interface Coded {
  readonly diagnostic: { readonly code: string; readonly severity: 'error' | 'warning' };
}

export function summarize(files: readonly CompiledFile[], diagnostics: readonly Coded[]): CheckSummary {
  const withRemedies = files.filter(({ tree }) => tree.article.remedies.length > 0).length;
  return {
    articles: files.length,
    withRemedies,
    referenceOnly: files.length - withRemedies,
    unknownHeadings: countHeadings(files),
    codes: countCodes(diagnostics),
  };
}

/** One heading spelled with other capitals or a colon is the same. */
function countHeadings(files: readonly CompiledFile[]): readonly HeadingCount[] {
  const counts = new Map<string, HeadingCount>();
  for (const { path, unknownHeadings } of files) {
    for (const heading of unknownHeadings) {
      const key = heading.toLowerCase().replace(/[\s:.]+$/, '');
      const before = counts.get(key);
      counts.set(key, before ? { ...before, count: before.count + 1 } : { heading, count: 1, example: path });
    }
  }
  return [...counts.values()].sort((a, b) => b.count - a.count || compare(a.heading, b.heading));
}

function countCodes(diagnostics: readonly Coded[]): readonly CodeCount[] {
  const counts = new Map<string, { code: string; errors: number; warnings: number }>();
  for (const { diagnostic } of diagnostics) {
    const count = counts.get(diagnostic.code) ?? { code: diagnostic.code, errors: 0, warnings: 0 };
    if (diagnostic.severity === 'error') count.errors++;
    else count.warnings++;
    counts.set(diagnostic.code, count);
  }
  return [...counts.values()].sort((a, b) => b.errors + b.warnings - a.errors - a.warnings || compare(a.code, b.code));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
