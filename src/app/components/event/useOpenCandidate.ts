import { useContext } from 'react';
import { useNavigate } from 'react-router';
import type { ArticleId } from '../../../model/ids.ts';
import { LoaderContext } from '../../data/LoaderContext.ts';
import { readPaste } from '../../stores/pasteStore.ts';

/**
 * Opens one of an event's articles. Where the agent came with a pasted event, a case begins on the article with it; else the article
 * opens at its start.
 */
export function useOpenCandidate(): (article: ArticleId) => Promise<void> {
  const loader = useContext(LoaderContext);
  const navigate = useNavigate();
  return async (article) => {
    const text = readPaste();
    if (text === null || !loader) return void navigate(`/kb/${article}`);
    const { beginCase } = await import('../field/beginCase.ts');
    navigate(await beginCase(article, text, loader));
  };
}
