import { type ReactNode, useEffect, useEffectEvent, useMemo } from 'react';
import type { PastedTraits } from '../../../search/narrowByPaste.ts';
import { recentFinds } from '../../stores/recentFinds.ts';
import type { FieldText } from '../field/fieldText.ts';
import { FindTrouble } from './FindTrouble.tsx';
import { FoundArticles } from './FoundArticles.tsx';
import { NothingFound } from './NothingFound.tsx';
import { PasteRead } from './PasteRead.tsx';
import { readPasteTraits } from './readPasteTraits.ts';
import { useFinding } from './useFinding.ts';
import { useHitKeys } from './useHitKeys.ts';

interface Props {
  readonly value: FieldText;
  /** The text was answered: from now on it may stand in the address. */
  readonly onAnswered: (text: string) => void;
}

/** As many as an agent looks through. */
const MOST = 10;

/** What the index has for the text of the field. */
export function FindAnswer({ value: { text, isPasted }, onAnswered }: Props): ReactNode {
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
  if (finding.failed !== null) return <FindTrouble reason={finding.failed} onTryAgain={finding.tryAgain} />;
  return (
    <>
      {paste && <PasteRead events={paste.events} />}
      {answered !== null && finding.hits.length === 0 && !finding.isBusy && <NothingFound />}
      {finding.hits.length > 0 && (
        <FoundArticles
          hits={finding.hits}
          isBusy={finding.isBusy}
          seen={paste ?? NOTHING}
          pasted={isPasted ? text : null}
          onOpen={() => !isPasted && recentFinds.getState().add(text)}
        />
      )}
      <p className="sr-only" role="status">
        {answered !== null && !finding.isBusy && `${finding.hits.length} articles`}
      </p>
    </>
  );
}

const NOTHING: PastedTraits = { source: null, text: '' };
