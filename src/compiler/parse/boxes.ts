import type { AdmonitionKind, Block } from '../../model/content.ts';
import type { SourceRange } from '../../model/diagnostic.ts';
import { type Close, finishBlocks } from './blockBuilder.ts';
import { addRange, type Source } from './source.ts';

/** A box becomes an admonition. One that nothing closes holds its first block only: the rest of the article is no warning. */
export function closeBox(source: Source, kind: AdmonitionKind, title?: Block): Close {
  return ({ start, blocks }, end, _parent, isClosed) => {
    if (isClosed) return admonition(source, kind, title ? [title, ...blocks] : blocks, { start, end });
    const [first, ...others] = blocks;
    const held = [title, first?.type === 'heading' ? undefined : first].filter((block) => block !== undefined);
    const rest = first?.type === 'heading' ? blocks : others;
    return [...admonition(source, kind, held, { start, end: endOf(source, held.at(-1)) }), ...rest];
  };
}

function endOf(source: Source, block: Block | undefined): number {
  return block === undefined ? 0 : (source.ranges[block.at]?.end ?? 0);
}

/** A mark within the box ("**Warning:** …") says what it is once more. */
function admonition(source: Source, kind: AdmonitionKind, blocks: readonly Block[], range: SourceRange): readonly Block[] {
  const [first, ...others] = finishBlocks(source, blocks);
  if (!first) return [];
  const at = addRange(source, range);
  if (first.type !== 'admonition') return [{ type: 'admonition', at, kind, children: [first, ...others] }];
  return [{ type: 'admonition', at, kind: kind === 'note' ? first.kind : kind, children: [...first.children, ...others] }];
}

/** Details are shown where they stand, below their summary. */
export function closeDetails(title?: Block): Close {
  return ({ blocks }) => (title ? [title, ...blocks] : blocks);
}
