import type { Block, Heading, Inline } from '../../model/content.ts';
import { plainText } from '../../model/plainText.ts';
import { namesProblemOutright } from './problemSections.ts';
import { collectsProblems } from './problems.ts';

/** As many hashes as no heading has: below any that the author wrote. */
const DEEPEST = 6;

/**
 * "**The mirror is not found**" on a line of its own, read as the heading that its author means, in an article or a section that collects problems, where most
 * such lines below one heading name one.
 */
export function withBoldProblems(blocks: readonly Block[], title: string): readonly Block[] {
  if (!blocks.some((block) => lineInBold(block) !== null)) return blocks;
  const read: Block[] = [];
  /** The depth of the heading that collects problems, of which what follows is part. */
  let chapter = collectsProblems(title) ? 0 : DEEPEST;
  for (let start = 0; start < blocks.length; ) {
    const heading = blocks[start];
    const depth = heading?.type === 'heading' ? heading.depth : 0;
    if (heading?.type === 'heading') {
      if (depth <= chapter) chapter = collectsProblems(title) ? 0 : DEEPEST;
      if (depth < chapter && collectsProblems(plainText(heading.children))) chapter = depth;
    }
    const next = blocks.findIndex((block, i) => i > start && block.type === 'heading');
    const end = next < 0 ? blocks.length : next;
    const own = blocks.slice(start, end);
    read.push(...(chapter <= depth ? withHeadings(own, Math.min(depth + 1, DEEPEST)) : own));
    start = end;
  }
  return read;
}

function withHeadings(blocks: readonly Block[], depth: number): readonly Block[] {
  const lines = blocks.flatMap((block, i) => {
    const line = lineInBold(block);
    return line !== null && !lineInBold(blocks[i + 1]) && i + 1 < blocks.length ? [{ block, line }] : [];
  });
  const naming = lines.filter(({ line }) => namesProblemOutright(line));
  if (naming.length < 2 || naming.length * 2 < lines.length) return blocks;
  const heads = new Map<Block, Heading>(
    lines.map(({ block, line }) => [block, { type: 'heading', at: block.at, depth, children: line }]),
  );
  return blocks.map((block) => heads.get(block) ?? block);
}

/** What a paragraph says that is all in bold, and announces nothing. */
function lineInBold(block: Block | undefined): readonly Inline[] | null {
  const [line, ...others] = block?.type === 'paragraph' ? block.children : [];
  return line?.type === 'strong' && others.length === 0 && !plainText(line.children).trim().endsWith(':') ? line.children : null;
}
