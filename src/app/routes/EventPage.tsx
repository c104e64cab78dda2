import { type ReactNode, useState } from 'react';
import type { SeparatingOption } from '../../model/published.ts';
import { Candidates } from '../components/event/Candidates.tsx';
import { EventHead } from '../components/event/EventHead.tsx';
import { EventQuestion } from '../components/event/EventQuestion.tsx';
import { useOpenCandidate } from '../components/event/useOpenCandidate.ts';
import { narrowEvent } from '../data/narrowEvent.ts';
import type { PageProps } from './preparePage.ts';

/** `/event/1008` and `/event/MSExchangeIMC/4087`: the articles for an event, and the one question that separates them. */
export function EventPage({ address, data }: PageProps): ReactNode {
  // What the agent said that is not decided by it: evidence that several articles have, or none of it.
  const [said, say] = useState<SeparatingOption | 'unsure' | null>(null);
  const open = useOpenCandidate();
  if (data.type !== 'event' || address.type !== 'event') return null;

  const event = narrowEvent(data.event, address.source);
  const left = event.candidates.filter(({ article }) => said === null || said === 'unsure' || said.articles.includes(article));
  const answer = (option: SeparatingOption | 'unsure') => {
    const [only, another] = option === 'unsure' ? [] : option.articles;
    if (only !== undefined && another === undefined) void open(only);
    else say(option);
  };
  return (
    <div className="mx-auto w-full max-w-[52rem] px-4 py-8 mid:px-6">
      <EventHead event={event} />
      {event.question && said === null && (
        <EventQuestion question={event.question} candidates={event.candidates} onAnswer={answer} />
      )}
      <Candidates title={said === null ? 'What the articles say' : 'Compare what these say with your event'} candidates={left} />
      {said !== null && (
        <button type="button" className="link mt-4" onClick={() => say(null)}>
          Ask me again
        </button>
      )}
    </div>
  );
}
