import { type ReactNode, useContext } from 'react';
import type { Block, Heading } from '../../../model/content.ts';
import { AdmonitionBlock } from './AdmonitionBlock.tsx';
import { Blocks } from './Blocks.tsx';
import { CodeBlock } from './CodeBlock.tsx';
import { CommandBlock } from './CommandBlock.tsx';
import { ContentContext } from './ContentContext.ts';
import { Inlines } from './Inlines.tsx';
import { ListBlock } from './ListBlock.tsx';
import { TableBlock } from './TableBlock.tsx';
import { useBlockMarks } from './useBlockMarks.ts';

/** One block of an article, whatever its kind. */
export function BlockView({ block }: { readonly block: Block }): ReactNode {
  const marks = useBlockMarks(block.at);
  switch (block.type) {
    case 'paragraph':
      return (
        <p {...marks}>
          <Inlines of={block.children} />
        </p>
      );
    case 'heading':
      return <HeadingView heading={block} />;
    case 'list':
      return <ListBlock list={block} />;
    case 'code':
      return <CodeBlock code={block} />;
    case 'command':
      return <CommandBlock command={block} />;
    case 'quote':
      return (
        <blockquote className="content border-l border-edge pl-4" {...marks}>
          <Blocks of={block.children} />
        </blockquote>
      );
    case 'admonition':
      return <AdmonitionBlock kind={block.kind} blocks={block.children} marks={marks} />;
    case 'table':
      return <TableBlock table={block} />;
    case 'rule':
      return <hr className="border-rule" {...marks} />;
  }
}

const levels = ['h2', 'h3', 'h4', 'h5', 'h6'] as const;

function HeadingView({ heading }: { readonly heading: Heading }): ReactNode {
  const { headingLevel } = useContext(ContentContext);
  const marks = useBlockMarks(heading.at);
  const level = Math.min(6, Math.max(2, headingLevel + heading.depth - 2));
  const Level = levels[level - 2] ?? 'h6';
  return (
    <Level {...marks}>
      <Inlines of={heading.children} />
    </Level>
  );
}
