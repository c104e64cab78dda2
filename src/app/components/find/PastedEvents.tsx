import { type ReactNode, useContext } from 'react';
import { useNavigate } from 'react-router';
import { writeEventText } from '../../../intake/log/writeEventText.ts';
import type { PastedEvent } from '../../../intake/pastedEvent.ts';
import { LoaderContext } from '../../data/LoaderContext.ts';
import { EMPTY_FIELD, takeText } from '../field/fieldText.ts';
import { nameEvent } from './nameEvent.ts';

interface Props {
  /** Two at least. */
  readonly events: readonly PastedEvent[];
  /** The one whose words are to be looked for, as text: no article speaks of it. */
  readonly onChoose: (text: string) => void;
}

/** More are better read as a log. */
const MOST = 20;

/** The events of a paste that has several: the one that is chosen goes on as if it alone were pasted. */
export function PastedEvents({ events, onChoose }: Props): ReactNode {
  const loader = useContext(LoaderContext);
  const navigate = useNavigate();
  const choose = async (event: PastedEvent) => {
    if (!loader) return;
    const text = writeEventText(event);
    const { openQuery } = await import('../field/openQuery.ts');
    const path = await openQuery(takeText(text, EMPTY_FIELD, true), loader);
    if (path === '/find') onChoose(text);
    else navigate(path);
  };
  return (
    <section className="mt-4">
      <h2 className="font-semibold">{events.length} events in what you pasted</h2>
      <p className="mt-1 text-muted">Which of them is it about?</p>
      <ul className="mt-2 divide-y divide-rule border-t border-rule" data-pasted-events>
        {events.slice(0, MOST).map((event) => (
          <li key={writeEventText(event)}>
            <button
              type="button"
              className="block min-h-10 w-full py-2 text-left hover:bg-hover"
              onClick={() => void choose(event)}
            >
              <span className="font-mono">{nameEvent(event)}</span>
              {event.description && <span className="block truncate text-side text-muted">{event.description}</span>}
            </button>
          </li>
        ))}
      </ul>
      {events.length > MOST && <p className="text-side text-muted">… and {events.length - MOST} more.</p>}
    </section>
  );
}
