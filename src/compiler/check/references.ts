import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Document } from '../../model/document.ts';
import type { Tree } from '../../model/tree.ts';

/**
 * The references of one article to articles that are not in the knowledge base: a warning each, at the first place that names it. `isKnown` takes an id in
 * any case.
 */
export function checkReferences(tree: Tree, document: Document, isKnown: (id: string) => boolean): readonly Diagnostic[] {
  return tree.article.references
    .filter((id) => !isKnown(id))
    .map((id) => {
      const body = document.frontMatterRange?.end ?? 0;
      const at = document.text.toLowerCase().indexOf(id.toLowerCase(), body);
      const start = at < 0 ? body : at;
      return {
        code: 'dead-reference',
        severity: 'warning' as const,
        range: { start, end: at < 0 ? start : start + id.length },
        message: `No article ${id} here.`,
        hint: 'Add the article, or leave the reference: readers see that it is not in this knowledge base.',
      };
    });
}
