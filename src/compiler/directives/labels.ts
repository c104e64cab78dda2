import type { Block, Heading, Paragraph } from '../../model/content.ts';
import type { Document } from '../../model/document.ts';
import { plainText } from '../../model/plainText.ts';
import type { Directive, DirectiveName } from './directive.ts';

/** What a heading can be said to be. */
const OF_HEADINGS: readonly DirectiveName[] = ['symptom', 'cause', 'resolution', 'workaround', 'diagnosis', 'part', 'aside'];

/** More words are a sentence in bold. */
const MOST_WORDS = 8;

/** As many hashes as no heading has: below any that the author wrote. */
const DEEPEST = 6;

/**
 * The document with its bold lines as headings, where the author says of one what it is: "**Cause**" with a directive is about what follows, to the next such
 * line or heading.
 */
export function withLabels(document: Document, directives: readonly Directive[]): Document {
  if (directives.length === 0) return document;
  const { blocks } = document;
  const isMarked = (block: Block): boolean =>
    directives.some(({ name, target }) => target === block.at && OF_HEADINGS.includes(name));
  if (!blocks.some((block, i) => isLabel(block) && isMarked(block) && headsSomething(blocks[i + 1]))) return document;
  let depth = 1;
  return {
    ...document,
    blocks: blocks.map((block) => {
      if (block.type === 'heading') depth = Math.min(block.depth + 1, DEEPEST);
      return isLabel(block) ? toHeading(block, depth) : block;
    }),
  };
}

/** A paragraph of a few words, all in bold: "**Cause:**". */
function isLabel(block: Block): block is Paragraph {
  if (block.type !== 'paragraph') return false;
  const text = plainText(block.children);
  const isBold = block.children.every(
    (inline) => inline.type === 'strong' || (inline.type === 'text' && /^[\s:]*$/.test(inline.value)),
  );
  return isBold && text !== '' && text.split(' ').length <= MOST_WORDS;
}

const headsSomething = (next: Block | undefined): boolean => next !== undefined && next.type !== 'heading' && !isLabel(next);

const toHeading = ({ at, children }: Paragraph, depth: number): Heading => ({
  type: 'heading',
  at,
  depth,
  children: [{ type: 'text', value: plainText(children).replace(/\s*:$/, '') }],
});
