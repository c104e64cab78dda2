import { useContext, useEffect, useState } from 'react';
import type { PastedEvent } from '../../../intake/pastedEvent.ts';
import { LoaderContext } from '../../data/LoaderContext.ts';
import { findUnknownEvents } from './findUnknownEvents.ts';

/** Which of `events`, the same object as long as the paste is the same, no article speaks of; null until that is known. */
export function useUnknownEvents(events: readonly PastedEvent[]): readonly PastedEvent[] | null {
  const loader = useContext(LoaderContext);
  const [answer, setAnswer] = useState<{ readonly events: unknown; readonly unknown: readonly PastedEvent[] } | null>(null);
  useEffect(() => {
    if (!loader || events.length === 0) return;
    let isWanted = true;
    void findUnknownEvents(events, loader).then((unknown) => isWanted && setAnswer({ events, unknown }));
    return () => {
      isWanted = false;
    };
  }, [events, loader]);
  return answer?.events === events ? answer.unknown : null;
}
