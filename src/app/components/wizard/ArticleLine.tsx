import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { formatDate } from '../../../engine/formatDate.ts';
import type { Passage } from '../../../model/content.ts';
import type { PublishedArticle } from '../../../model/published.ts';

interface Props {
  readonly article: PublishedArticle;
  /** Where the whole article opens. */
  readonly passage: Passage | null;
}

/** Which article is being walked, how old it is, and the ways to the whole of it. */
export function ArticleLine({ article: { id, title, updated }, passage }: Props): ReactNode {
  return (
    <header className="bg-paper px-4 pt-4 pb-3 mid:px-6 wide:sticky wide:top-0 wide:pt-6">
      <h2 className="label">From the article</h2>
      <p className="mt-1 text-side font-semibold">{title}</p>
      <p className="text-side text-muted">
        {id}
        {updated && ` · ${formatDate(updated)}`}
      </p>
      <p className="mt-1 flex gap-4 text-side">
        <Link to={`/kb/${id}/article${passage ? `#b${passage.from}` : ''}`}>Whole article</Link>
        <Link to={`/kb/${id}/map`}>Map</Link>
      </p>
    </header>
  );
}
