import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../model/diagnostic.ts';
import { formatDiagnostic, hasErrors, locate, sortDiagnostics, summarizeDiagnostics } from './fileDiagnostic.ts';

const at = (start: number, severity: 'error' | 'warning' = 'error'): Diagnostic => ({
  code: 'dead-reference',
  severity,
  range: { start, end: start + 1 },
  message: 'There is no article Q256986 here.',
  hint: 'Import it, or take the link out.',
});

describe('diagnostics of files', () => {
  it('are printed as an editor can follow them, with the hint below', () => {
    const [found] = locate('content/kb/q1.md', 'one\ntwo Q256986', [at(8)]);
    expect(found && formatDiagnostic(found)).toBe(
      'content/kb/q1.md:2:5 error dead-reference: There is no article Q256986 here.\n    Import it, or take the link out.',
    );
  });

  it('are sorted by file, then by place, lines as numbers', () => {
    const text = 'x\n'.repeat(20);
    const found = [...locate('b.md', text, [at(0)]), ...locate('a.md', text, [at(20), at(4)])];
    expect(sortDiagnostics(found).map(({ path, position }) => `${path}:${position.line}`)).toEqual([
      'a.md:3',
      'a.md:11',
      'b.md:1',
    ]);
  });

  it('are summed up, and only errors forbid publishing', () => {
    const warnings = locate('a.md', 'x', [at(0, 'warning')]);
    expect(summarizeDiagnostics(warnings)).toBe('0 errors, 1 warning');
    expect(hasErrors(warnings)).toBe(false);
    const both = [...warnings, ...locate('a.md', 'x', [at(0), at(0)])];
    expect(summarizeDiagnostics(both)).toBe('2 errors, 1 warning');
    expect(hasErrors(both)).toBe(true);
  });
});
