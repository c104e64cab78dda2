import type { ReactNode } from 'react';
import type { Browse } from '../../../model/published.ts';
import { ArticleLinks } from './ArticleLinks.tsx';

/** The way in to what no event leads to. */
export function OtherArticles({ articles }: { readonly articles: Browse['others'] }): ReactNode {
  if (articles.length === 0) return null;
  return (
    <section>
      <h2 className="label">Without an event</h2>
      <ArticleLinks articles={articles} />
    </section>
  );
}
