import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { NearArticle } from '../../../model/published.ts';

/** Other articles to try, each with the reason why it is near. */
export function NearArticles({ articles }: { readonly articles: readonly NearArticle[] }): ReactNode {
  if (articles.length === 0) return null;
  return (
    <section className="mt-6 border-t border-rule pt-4">
      <h2 className="label">Nearest other articles</h2>
      <ul className="mt-1 divide-y divide-rule">
        {articles.map(({ id, title, why }) => (
          <li key={id} className="py-2">
            <Link to={`/kb/${id}`}>{title}</Link>
            <p className="text-side text-muted">
              {id} · {why}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
