import type { CompiledFile } from './compileFile.ts';
import type { FileDiagnostic } from './fileDiagnostic.ts';

/** Warnings of the whole knowledge base without those that the author of the article has silenced there. */
export function withoutSilenced(
  diagnostics: readonly FileDiagnostic[],
  files: readonly Pick<CompiledFile, 'path' | 'silenced'>[],
): readonly FileDiagnostic[] {
  const silenced = new Map(files.map((file) => [file.path, file.silenced]));
  return diagnostics.filter(
    ({ path, diagnostic: { code, severity } }) => severity === 'error' || !silenced.get(path)?.includes(code),
  );
}
