import type { ReactNode } from 'react';
import type { Inline } from '../../../model/content.ts';
import { InlineReference } from './InlineReference.tsx';
import { Picture } from './Picture.tsx';
import { Sequence } from './Sequence.tsx';

/** Words with their marks, as React nodes. */
export function Inlines({ of }: { readonly of: readonly Inline[] }): ReactNode {
  return <Sequence of={of} draw={(inline) => <InlineView inline={inline} />} />;
}

function InlineView({ inline }: { readonly inline: Inline }): ReactNode {
  switch (inline.type) {
    case 'text':
      return inline.value;
    case 'strong':
      return (
        <strong className="font-semibold">
          <Inlines of={inline.children} />
        </strong>
      );
    case 'emphasis':
      return (
        <em>
          <Inlines of={inline.children} />
        </em>
      );
    case 'strike':
      return (
        <s>
          <Inlines of={inline.children} />
        </s>
      );
    case 'code':
      return <code>{inline.value}</code>;
    case 'link':
      return (
        <a href={inline.href} rel="noreferrer">
          <Inlines of={inline.children} />
        </a>
      );
    case 'reference':
      return <InlineReference article={inline.article} words={inline.children} />;
    case 'image':
      return <Picture image={inline} />;
    case 'break':
      return <br />;
  }
}
