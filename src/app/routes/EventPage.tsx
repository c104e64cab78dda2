import { type ReactNode, useState } from 'react';
import { Candidates } from '../components/event/Candidates.tsx';
import { EventQuestion } from '../components/event/EventQuestion.tsx';
import { narrowEvent } from '../data/narrowEvent.ts';
import type { PageProps } from './preparePage.ts';

/** `/event/1008` and `/event/MSExchangeIMC/4087`: the articles for an event, and the one question that separates them. */
export function EventPage({ address, data }: PageProps): ReactNode {
  const [isUnsure, setUnsure] = useState(false);
  if (data.type !== 'event' || address.type !== 'event') return null;
  const event = narrowEvent(data.event, address.source);
  const { id, source, unknownSource, candidates, question } = event;
  const articles = new Set(candidates.map((candidate) => candidate.article)).size;
  const count = articles === 1 ? '1 article' : `${articles} articles`;
  return (
    <div className="mx-auto w-full max-w-[52rem] px-4 py-8 mid:px-6">
      <p className="label">{count}</p>
      <h1 className="mt-2 text-head font-semibold">
        Event {id}
        {source && (
          <>
            {' · '}
            <span className="font-mono text-body">{source}</span>
          </>
        )}
      </h1>
      {unknownSource && (
        <p className="mt-2 text-muted">
          No article names the source <code className="font-mono">{unknownSource}</code> for this event. These have its number.
        </p>
      )}
      {question && !isUnsure && <EventQuestion question={question} candidates={candidates} onUnsure={() => setUnsure(true)} />}
      <Candidates candidates={candidates} title={isUnsure ? 'Compare what these say with your event' : 'Articles'} />
    </div>
  );
}
