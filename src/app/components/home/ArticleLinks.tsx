import type { ReactNode } from 'react';
import { Link } from 'react-router';

interface Props {
  readonly articles: readonly { readonly id: string; readonly title: string }[];
}

/** Articles by title and number. */
export function ArticleLinks({ articles }: Props): ReactNode {
  return (
    <ul className="mt-1 text-side">
      {articles.map(({ id, title }) => (
        <li key={id} className="py-1">
          <Link to={`/kb/${id}`}>{title}</Link> <span className="text-muted">{id}</span>
        </li>
      ))}
    </ul>
  );
}
