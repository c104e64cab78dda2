import { articleKey } from '../model/published.ts';
import type { CompiledFile } from './compileFile.ts';
import { type FileDiagnostic, locate } from './fileDiagnostic.ts';

/** An error for every file whose article has the id of an earlier one: only one of them could have the address. */
export function findDuplicates(files: readonly Pick<CompiledFile, 'path' | 'text' | 'tree'>[]): readonly FileDiagnostic[] {
  const firsts = new Map<string, string>();
  return [...files].sort(byPath).flatMap(({ path, text, tree }) => {
    const key = articleKey(tree.article.id);
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, path);
    if (first === undefined) return [];
    const message = `The article ${tree.article.id} is also in ${first}.`;
    return locate(path, text, [
      {
        code: 'duplicate-id',
        severity: 'error',
        range: { start: 0, end: 0 },
        message,
        hint: 'Rename the file: an article is known by the name of its file, whatever the folder. Or remove it.',
      },
    ]);
  });
}

const byPath = (a: { path: string }, b: { path: string }): number => (a.path < b.path ? -1 : 1);
