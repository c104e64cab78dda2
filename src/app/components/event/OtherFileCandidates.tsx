import type { ReactNode } from 'react';
import type { ArticleId } from '../../../model/ids.ts';
import type { EventCandidate } from '../../../model/published.ts';
import { Candidates } from './Candidates.tsx';

interface Props {
  readonly candidates: readonly EventCandidate[];
  /** Those that quote the event with another file than the paste. */
  readonly against: ReadonlySet<ArticleId>;
  readonly pasted: string | null;
}

/**
 * The articles for an event whose file none of them names: those that name none, then those that name another. The
 * paste goes along to the former alone: it is not the event of the latter.
 */
export function OtherFileCandidates({ candidates, against, pasted }: Props): ReactNode {
  const silent = candidates.filter(({ article }) => !against.has(article));
  const others = candidates.filter(({ article }) => against.has(article));
  return (
    <>
      {silent.length > 0 && <Candidates title="Same event, no file named" candidates={silent} pasted={pasted} />}
      {others.length > 0 && <Candidates title="Same event, other file" candidates={others} pasted={null} />}
    </>
  );
}
