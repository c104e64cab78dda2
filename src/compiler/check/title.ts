import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Document } from '../../model/document.ts';
import { hasWords } from '../../model/plainText.ts';
import { getTitle, hasTitle } from '../extract/title.ts';

/** An article that does not say what it is about: it is listed under its file's name. */
export function checkTitle(document: Document): readonly Diagnostic[] {
  const { text, blocks, frontMatterRange } = document;
  if (hasTitle(document) || !hasWords(blocks)) return [];
  const at = Math.min(frontMatterRange?.end ?? 0, text.length);
  return [
    {
      code: 'title-missing',
      severity: 'warning',
      range: { start: at, end: at },
      message: `The article has no title; it is called "${getTitle(document)}" after its file.`,
      hint: 'Put a title above it, as in `# The printer does not print`, or a `title` in the front matter.',
    },
  ];
}
