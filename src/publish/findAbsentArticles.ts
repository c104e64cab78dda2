import type { AbsentReference } from '../compiler/link/link.ts';
import type { CompiledFile } from './compileFile.ts';
import { type FileDiagnostic, locate } from './fileDiagnostic.ts';

/**
 * A warning for every reference to an article that the knowledge base does not have, at its first mention. The reader sees it
 * as absent, never as a dead link, so it does not forbid publishing.
 */
export function findAbsentArticles(
  files: readonly Pick<CompiledFile, 'path' | 'text' | 'tree'>[],
  absent: readonly AbsentReference[],
): readonly FileDiagnostic[] {
  const byArticle = new Map(files.map((file) => [file.tree.article.id, file]));
  return absent.flatMap(({ article, reference }) => {
    const file = byArticle.get(article);
    if (!file) return [];
    const start = Math.max(0, file.text.toLowerCase().indexOf(reference.toLowerCase()));
    return locate(file.path, file.text, [
      {
        code: 'absent-article',
        severity: 'warning',
        range: { start, end: start + reference.length },
        message: `There is no article ${reference} here.`,
        hint: 'Import it, or leave it: readers are told that it is not in this knowledge base.',
      },
    ]);
  });
}
