import { type ReactNode, useMemo } from 'react';
import { EventHead } from '../components/event/EventHead.tsx';
import { EventTriage } from '../components/event/EventTriage.tsx';
import { narrowEvent } from '../data/narrowEvent.ts';
import type { PageProps } from './preparePage.ts';

/** `/event/1008` and `/event/MSExchangeIMC/4087`: the articles for an event, and the questions that separate them. */
export function EventPage({ address, data }: PageProps): ReactNode {
  const published = data.type === 'event' ? data.event : null;
  const source = address.type === 'event' ? address.source : null;
  const event = useMemo(() => published && narrowEvent(published, source), [published, source]);
  if (!event) return null;
  return (
    <div className="mx-auto w-full max-w-[52rem] px-4 py-8 mid:px-6">
      <EventHead event={event} />
      <EventTriage event={event} />
    </div>
  );
}
