import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { formatDate } from '../../../engine/formatDate.ts';
import type { PublishedArticle } from '../../../model/published.ts';

interface Props {
  readonly article: PublishedArticle;
  readonly view: 'article' | 'map';
}

/** An article's title, number, date and products, and the other ways to look at it. */
export function ArticleHead({ article, view }: Props): ReactNode {
  const { id, title, updated, products } = article;
  return (
    <header className="border-b border-rule pb-4">
      <p className="label">{view === 'map' ? 'Map' : 'Whole article'}</p>
      <h1 className="mt-2 text-head font-semibold text-balance">{title}</h1>
      <p className="mt-2 text-side text-muted">
        {id}
        {updated && ` · ${formatDate(updated)}`}
        {products.map(({ name, versions }) => ` · ${[name, versions.join(', ')].filter((part) => part !== '').join(' ')}`)}
      </p>
      <p className="mt-3 flex flex-wrap items-center gap-4 text-side">
        <Link to={`/kb/${id}`} className="button" data-primary>
          Walk through it
        </Link>
        {view === 'map' ? <Link to={`/kb/${id}/article`}>Whole article</Link> : <Link to={`/kb/${id}/map`}>Map</Link>}
      </p>
    </header>
  );
}
