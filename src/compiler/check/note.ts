import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Document } from '../../model/document.ts';
import { blocksText } from '../../model/plainText.ts';

/** A few words without a title or a heading are a note that somebody left, and nothing to walk through. */
const FEW_WORDS = 40;

/** A file that is text, and no article: at all of its words. */
export function checkNote({ text, blocks, frontMatter, frontMatterRange }: Document): readonly Diagnostic[] {
  if (frontMatter.title !== null || blocks.some(({ type }) => type === 'heading')) return [];
  const words = blocksText(blocks).split(' ').filter(Boolean).length;
  if (words === 0 || words >= FEW_WORDS) return [];
  const start = Math.min(frontMatterRange?.end ?? 0, text.length);
  return [
    {
      code: 'not-an-article',
      severity: 'error',
      range: { start, end: text.length },
      message: `This is no article: ${words === 1 ? 'one word' : `${words} words`} without a title or a heading.`,
      hint: 'Give it a title and sections such as Symptoms, Cause and Resolution, or remove the file.',
    },
  ];
}
