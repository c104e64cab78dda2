import type { ReactNode } from 'react';
import type { EventCandidate } from '../../../model/published.ts';
import { articleFacts } from '../article/articleFacts.ts';
import { ArticleLink } from '../found/ArticleLink.tsx';

interface Props {
  readonly title: string;
  readonly candidates: readonly EventCandidate[];
  /** What the agent came with; null for nothing. */
  readonly pasted: string | null;
}

/** The articles for an event, open to a click at any time, each with the event's description as it quotes it. */
export function Candidates({ title, candidates, pasted }: Props): ReactNode {
  return (
    <section className="mt-8">
      <h2 className="label">{title}</h2>
      <ul className="mt-2 divide-y divide-rule border-t border-rule">
        {candidates.map((candidate) => (
          <li key={`${candidate.article} ${candidate.source}`} className="py-4">
            <ArticleLink article={candidate.article} pasted={pasted} className="font-semibold">
              {candidate.title}
            </ArticleLink>
            <p className="mt-1 text-side text-muted">{articleFacts({ ...candidate, id: candidate.article })}</p>
            {candidate.description && <p className="machine mt-2 px-3 py-2 [overflow-wrap:anywhere]">{candidate.description}</p>}
            {candidates.length === 1 && (
              <ArticleLink article={candidate.article} pasted={pasted} className="button mt-4" isPrimary>
                Walk through it
              </ArticleLink>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
