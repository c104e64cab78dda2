import { useContext } from 'react';
import { useNavigate } from 'react-router';
import type { TalliedEvent } from '../../../intake/log/tally.ts';
import { writeEventText } from '../../../intake/log/writeEventText.ts';
import { eventWords } from '../../../intake/pastedEvent.ts';
import { eventPath } from '../../data/eventPath.ts';
import { LoaderContext } from '../../data/LoaderContext.ts';
import type { KnownEvent } from '../../data/matchLog.ts';
import { keepPaste, pasteFor } from '../../stores/pasteStore.ts';
import { beginCase } from '../field/beginCase.ts';

interface Opener {
  /** Leads to the article, a case begun on it with the entry; or to the event's page, which asks with the entry in hand. */
  readonly openKnown: (event: KnownEvent) => Promise<void>;
  /** Looks for the words of an entry. */
  readonly openOther: (event: TalliedEvent) => void;
}

/** Goes on from a log's entry as from a pasted one. */
export function useOpenLogEvent(): Opener {
  const loader = useContext(LoaderContext);
  const navigate = useNavigate();
  return {
    openKnown: async ({ tallied, source, article }) => {
      const text = writeEventText(tallied.sample);
      if (article !== null && loader) return void navigate(await beginCase(article, text, loader));
      keepPaste({ text, about: pasteFor(tallied.id), source: tallied.source, words: eventWords(tallied.sample) });
      navigate(eventPath(tallied.id ?? 0, source));
    },
    openOther: ({ sample }) => {
      keepPaste({ text: writeEventText(sample), about: pasteFor(null), source: sample.source, words: eventWords(sample) });
      navigate('/find');
    },
  };
}
