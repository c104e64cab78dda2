import { type Diagnostic, type Position, positionAt } from '../model/diagnostic.ts';

/** A diagnostic and where it stands: what a person or an editor can go to. */
export interface FileDiagnostic {
  /** As given on the command line, with forward slashes. */
  readonly path: string;
  readonly position: Position;
  readonly diagnostic: Diagnostic;
  /** The article that cannot be published with it, where it stands in a procedure that the article includes. */
  readonly article?: string;
}

/** Gives the diagnostics of one file their lines and columns. `findShared`: the path of a shared procedure by its name. */
export function locate(
  path: string,
  text: string,
  diagnostics: readonly Diagnostic[],
  findShared: (name: string) => string | undefined = () => undefined,
): readonly FileDiagnostic[] {
  return diagnostics.map((diagnostic) => {
    const { shared } = diagnostic;
    const sharedPath = shared && findShared(shared.name);
    return shared && sharedPath !== undefined
      ? { path: sharedPath, position: shared.position, diagnostic, article: path }
      : { path, position: positionAt(text, diagnostic.range.start), diagnostic };
  });
}

/** What stands in a shared procedure once, however many articles include it. */
export function withoutRepeats(list: readonly FileDiagnostic[]): readonly FileDiagnostic[] {
  const seen = new Set<string>();
  return list.filter((one) => {
    if (one.article === undefined) return true;
    const key = `${one.path} ${one.position.line} ${one.position.column} ${one.diagnostic.code} ${one.diagnostic.message}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** By path, then by place, then by code: the same faults give the same list. */
export function sortDiagnostics(list: readonly FileDiagnostic[]): readonly FileDiagnostic[] {
  return [...list].sort(
    (a, b) =>
      compare(a.path, b.path) ||
      a.position.line - b.position.line ||
      a.position.column - b.position.column ||
      compare(a.diagnostic.code, b.diagnostic.code),
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** `content/kb/q1.md:41:3 error dead-reference: no article Q256986 here.` and, on a line of its own, what to do. */
export function formatDiagnostic({ path, position, diagnostic }: FileDiagnostic): string {
  const { severity, code, message, hint } = diagnostic;
  return `${path}:${position.line}:${position.column} ${severity} ${code}: ${message}\n    ${hint}`;
}

/** "2 errors, 1 warning". */
export function summarizeDiagnostics(list: readonly FileDiagnostic[]): string {
  const count = (severity: string): number => list.filter(({ diagnostic }) => diagnostic.severity === severity).length;
  const say = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;
  return `${say(count('error'), 'error')}, ${say(count('warning'), 'warning')}`;
}

/** Whether one of them forbids publishing. */
export function hasErrors(list: readonly FileDiagnostic[]): boolean {
  return list.some(({ diagnostic }) => diagnostic.severity === 'error');
}
