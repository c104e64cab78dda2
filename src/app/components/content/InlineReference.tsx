import { type ReactNode, useContext } from 'react';
import { Link } from 'react-router';
import type { Inline } from '../../../model/content.ts';
import { articleKey } from '../../../model/published.ts';
import { ContentContext } from './ContentContext.ts';
import { Inlines } from './Inlines.tsx';

/** A pointer to another article: a link where the knowledge base has it, else its words and a remark, never a dead link. */
export function InlineReference({ article, words }: { readonly article: string; readonly words: readonly Inline[] }): ReactNode {
  const { references } = useContext(ContentContext);
  const known = references.find((reference) => articleKey(reference.id) === articleKey(article));
  if (known && known.title !== null) {
    return (
      <Link to={`/kb/${known.id}`} title={known.title}>
        <Inlines of={words} />
      </Link>
    );
  }
  return (
    <>
      <Inlines of={words} /> <span className="text-muted">(not in this knowledge base)</span>
    </>
  );
}
