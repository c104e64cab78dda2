import type { ReactNode } from 'react';
import type { Browse } from '../../../model/published.ts';
import { formatCount } from '../shell/formatCount.ts';
import { ArticleLinks } from './ArticleLinks.tsx';

interface Props {
  /** The latest of them. */
  readonly articles: Browse['others'];
  readonly count: number;
}

/** The way in to what no event leads to. */
export function OtherArticles({ articles, count }: Props): ReactNode {
  if (articles.length === 0) return null;
  return (
    <section>
      <h2 className="label">Without an event{articles.length < count && `: the latest of ${formatCount(count)}`}</h2>
      <ArticleLinks articles={articles} />
    </section>
  );
}
