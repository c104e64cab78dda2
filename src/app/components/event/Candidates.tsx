import type { MouseEvent, ReactNode } from 'react';
import { Link } from 'react-router';
import type { Verdict } from '../../../model/article.ts';
import type { EventCandidate } from '../../../model/published.ts';
import { useOpenCandidate } from './useOpenCandidate.ts';

interface Props {
  readonly title: string;
  readonly candidates: readonly EventCandidate[];
}

const words: Readonly<Record<Verdict, string>> = {
  fix: 'Has a fix',
  workaround: 'Has a workaround',
  'by-design': 'Explains: works as designed',
  'no-fix': 'Has no fix',
  information: 'Explains: nothing to fix',
};

/** The articles for an event, open to a click at any time, each with the event's description as it quotes it. */
export function Candidates({ title, candidates }: Props): ReactNode {
  const open = useOpenCandidate();
  // In another tab, or with the link copied, the article opens at its start.
  const openPrepared = (event: MouseEvent, article: string) => {
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    void open(article);
  };
  return (
    <section className="mt-8">
      <h2 className="label">{title}</h2>
      <ul className="mt-2 divide-y divide-rule border-t border-rule">
        {candidates.map((candidate) => (
          <li key={`${candidate.article} ${candidate.source}`} className="py-4">
            <Link
              to={`/kb/${candidate.article}`}
              className="font-semibold"
              onClick={(event) => openPrepared(event, candidate.article)}
            >
              {candidate.title}
            </Link>
            <p className="mt-1 text-side text-muted">
              {[candidate.article, words[candidate.verdict], ...candidate.products.map((product) => product.name)].join(' · ')}
            </p>
            {candidate.description && <p className="machine mt-2 px-3 py-2 [overflow-wrap:anywhere]">{candidate.description}</p>}
            {candidates.length === 1 && (
              <Link
                to={`/kb/${candidate.article}`}
                className="button mt-4"
                data-primary
                onClick={(event) => openPrepared(event, candidate.article)}
              >
                Walk through it
              </Link>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
