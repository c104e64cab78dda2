import { useContext } from 'react';
import { useNavigate } from 'react-router';
import type { ArticleId } from '../../../model/ids.ts';
import { LoaderContext } from '../../data/LoaderContext.ts';

/**
 * Opens an article that was found. Where the agent came with a paste, a case begins on the article with it; else the article
 * opens at its start.
 */
export function useOpenArticle(pasted: string | null): (article: ArticleId) => Promise<void> {
  const loader = useContext(LoaderContext);
  const navigate = useNavigate();
  return async (article) => {
    if (pasted === null || !loader) return void navigate(`/kb/${encodeURIComponent(article)}`);
    const { beginCase } = await import('../field/beginCase.ts');
    navigate(await beginCase(article, pasted, loader));
  };
}
