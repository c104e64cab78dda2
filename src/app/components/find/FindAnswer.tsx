import { type ReactNode, useEffect, useEffectEvent, useMemo } from 'react';
import { distinctEvents } from '../../../intake/distinctEvents.ts';
import type { PastedTraits } from '../../../search/narrowByPaste.ts';
import { recentFinds } from '../../stores/recentFinds.ts';
import type { FieldText } from '../field/fieldText.ts';
import { FindTrouble } from './FindTrouble.tsx';
import { FoundArticles } from './FoundArticles.tsx';
import { NothingFound } from './NothingFound.tsx';
import { PastedEvents } from './PastedEvents.tsx';
import { PasteRead } from './PasteRead.tsx';
import { readPasteTraits } from './readPasteTraits.ts';
import { UnknownEvents } from './UnknownEvents.tsx';
import { useFinding } from './useFinding.ts';
import { useHitKeys } from './useHitKeys.ts';
import { useUnknownEvents } from './useUnknownEvents.ts';

interface Props {
  readonly value: FieldText;
  /** The text was answered: from now on it may stand in the address. */
  readonly onAnswered: (text: string) => void;
  /** One of several pasted events was chosen: its text stands for the whole. */
  readonly onChoose: (text: string) => void;
}

/** As many as an agent looks through. */
const MOST = 10;

/** What the index has for the text of the field. */
export function FindAnswer({ value: { text, isPasted }, onAnswered, onChoose }: Props): ReactNode {
  const finding = useFinding(text, MOST);
  const answered = finding.text;
  useHitKeys();
  const tell = useEffectEvent((found: string) => {
    if (found === text.trim()) onAnswered(found);
  });
  useEffect(() => {
    if (answered !== null) tell(answered);
  }, [answered]);

  const paste = useMemo(() => (isPasted ? readPasteTraits(text) : null), [isPasted, text]);
  const events = useMemo(() => distinctEvents(paste?.events ?? []), [paste]);
  const unknown = useUnknownEvents(events);
  // A question separates the articles for one event that they know.
  const isAsking = events.length === 0 || (events.length === 1 && unknown?.length === 0);
  // Words that every text has bring articles, too: where no article speaks of the event, they are no hits.
  const isUnknown = events.length > 0 && unknown?.length === events.length;
  const hits = useMemo(
    () => (isUnknown ? finding.hits.filter(({ reasons }) => reasons.length > 0) : finding.hits),
    [isUnknown, finding.hits],
  );
  if (finding.failed !== null) return <FindTrouble reason={finding.failed} onTryAgain={finding.tryAgain} />;
  return (
    <>
      {unknown && unknown.length > 0 && <UnknownEvents events={unknown} />}
      {events.length > 1 && <PastedEvents events={events} onChoose={onChoose} />}
      {paste && events.length < 2 && <PasteRead events={paste.events} />}
      {answered !== null && hits.length === 0 && !finding.isBusy && <NothingFound />}
      {hits.length > 0 && (
        <FoundArticles
          hits={hits}
          isBusy={finding.isBusy}
          seen={paste ?? NOTHING}
          isAsking={isAsking}
          pasted={isPasted ? text : null}
          onOpen={() => !isPasted && recentFinds.getState().add(text)}
        />
      )}
      <p className="sr-only" role="status">
        {answered !== null && !finding.isBusy && `${hits.length} articles`}
      </p>
    </>
  );
}

const NOTHING: PastedTraits = { source: null, text: '' };
