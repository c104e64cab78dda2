import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { placeAddress } from '../../../engine/address.ts';
import { formatTime } from '../shell/formatTime.ts';
import type { Walk } from './useWalk.ts';

/** How this card relates to the walk, where it is not where the walk stands. Under the answers, so that nothing above it moves. */
export function Notices({ walk }: { readonly walk: Walk }): ReactNode {
  const { screen, session, article } = walk;
  const standing = placeAddress(article.id, screen.standing);
  if (screen.resumes) {
    return (
      <Notice>
        The article or an earlier answer has changed. What is now missing on the way here is assumed; your other answers are kept.{' '}
        <Link to={standing}>Answer what is missing</Link>
      </Notice>
    );
  }
  if (screen.position === 'linked') {
    return (
      <Notice>
        Opened from a link: earlier answers are assumed.{' '}
        {session.answers.length > 0 && <Link to={standing}>Back to my own path</Link>}
      </Notice>
    );
  }
  if (screen.position === 'earlier' && screen.back === null) {
    return (
      <Notice>
        A case on this article is running since {formatTime(session.startedAt)}. <Link to={standing}>On to where I was</Link>{' '}
        <button type="button" className="link ml-2" onClick={walk.startAnew}>
          Begin a new case
        </button>
      </Notice>
    );
  }
  if (screen.position === 'earlier') {
    return (
      <Notice>
        You answered this before. Another answer changes the path. <Link to={standing}>On to where I was</Link>
      </Notice>
    );
  }
  return null;
}

function Notice({ children }: { readonly children: ReactNode }): ReactNode {
  return (
    <p className="mt-4 text-side text-muted" role="status">
      {children}
    </p>
  );
}
