import { placeAddress } from '../../engine/address.ts';
import { buildScreen } from '../../engine/screen.ts';
import { isFinished } from '../../engine/session.ts';
import type { PublishedArticle } from '../../model/published.ts';
import type { Session } from '../../model/session.ts';

/** A session as it is kept: with what a list of cases shows, so that listing them loads no article. */
export interface KeptCase {
  readonly session: Session;
  /** Where the walk stands: a path without the site's base. */
  readonly path: string;
  readonly finished: boolean;
  /** "Fix · step 1 of 2": where that is, in words. */
  readonly where: string;
}

/** What is kept of `session`, a walk through `article`. */
export function keepCase(session: Session, article: PublishedArticle): KeptCase {
  const { standing, where } = buildScreen(article, session, null);
  return { session, path: placeAddress(article.id, standing), finished: isFinished(session, article), where };
}
