import { placeAddress } from '../../../engine/address.ts';
import { applyPaste, standingPlace, startSession } from '../../../engine/session.ts';
import { preparePaste } from '../../../intake/preparePaste.ts';
import type { ArticleId } from '../../../model/ids.ts';
import type { Loader } from '../../data/load.ts';
import { LoadError } from '../../data/loadError.ts';
import { caseStore, newSessionId } from '../../stores/cases.ts';
import { keepCase } from '../../stores/keptCase.ts';
import { keepPaste } from '../../stores/pasteStore.ts';

/**
 * Begins a case on an article with what was pasted: its symptom confirmed, its blanks filled in. The path of the card where it then
 * stands; of the article where that cannot be loaded, for its page says so.
 */
export async function beginCase(id: ArticleId, text: string, loader: Loader): Promise<string> {
  try {
    const page = await loader.loadPage({ type: 'article', id, view: { type: 'wizard', node: null } });
    if (page.type !== 'article') return `/kb/${id}`;
    const { article } = page;
    const time = Date.now();
    const session = applyPaste(startSession(newSessionId(), article, time), preparePaste(article, text), time);
    caseStore.getState().save(keepCase(session, article));
    keepPaste(null);
    return placeAddress(article.id, standingPlace(session, article));
  } catch (error) {
    if (error instanceof LoadError) return `/kb/${id}`;
    throw error;
  }
}
