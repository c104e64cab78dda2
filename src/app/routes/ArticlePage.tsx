import { type ReactNode, useEffect, useMemo } from 'react';
import { Link, useLocation } from 'react-router';
import { ArticleHead } from '../components/article/ArticleHead.tsx';
import { References } from '../components/article/References.tsx';
import { Blocks } from '../components/content/Blocks.tsx';
import { bareSurroundings, ContentContext } from '../components/content/ContentContext.ts';
import type { PageProps } from './preparePage.ts';

/** `/kb/Q182346/article`: the whole article, an anchor at each block. */
export function ArticlePage({ data }: PageProps): ReactNode {
  const { hash } = useLocation();
  const article = data.type === 'article' ? data.article : null;
  const surroundings = useMemo(
    () => ({
      ...bareSurroundings,
      references: article?.references ?? [],
      blanks: article?.blanks ?? [],
      marked: readMark(hash),
      anchors: true,
      headingLevel: 2,
    }),
    [article, hash],
  );
  // The router changes the address without the browser's own jump to its anchor.
  useEffect(() => {
    document.getElementById(hash.slice(1))?.scrollIntoView({ block: 'center' });
  }, [hash]);

  if (!article) return null;
  return (
    <article className="mx-auto w-full max-w-[46rem] px-4 py-8 mid:px-6">
      <ArticleHead article={article} view="article" />
      <ContentContext value={surroundings}>
        <div className="content mt-6 [&>h2]:text-head">
          <Blocks of={article.blocks} />
        </div>
      </ContentContext>
      <References references={article.references} />
      <p className="mt-8 border-t border-rule pt-4 text-side text-muted">
        <Link to="/legal">Legal notice</Link>
      </p>
    </article>
  );
}

/** The block that the address points to is marked as the passage of a step is. */
function readMark(hash: string) {
  const at = /^#b(\d+)$/.exec(hash)?.[1];
  return at === undefined ? null : { from: Number(at), to: Number(at) };
}
