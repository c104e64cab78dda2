import { type ReactNode, useMemo, useState } from 'react';
import { useHref } from 'react-router';
import { buildTicketNote } from '../../../engine/ticketNote.ts';
import { CopyButton } from '../shell/CopyButton.tsx';
import { formatTime } from '../shell/formatTime.ts';
import type { Walk } from './useWalk.ts';

interface Props {
  readonly walk: Walk;
  /** On an outcome's card, in the middle of the page. */
  readonly isLarge?: boolean;
}

const forms = ['plain', 'markdown'] as const;
const words = { plain: 'Plain text', markdown: 'Markdown' } as const;

/** The note for the ticket, as it stands, in the form that the ticket system takes. */
export default function Note({ walk, isLarge = false }: Props): ReactNode {
  const [form, setForm] = useState<(typeof forms)[number]>('plain');
  const base = useHref('/');
  const note = useMemo(() => {
    const origin = typeof window === 'undefined' ? '' : window.location.origin;
    return buildTicketNote(walk.article, walk.noted, { baseUrl: `${origin}${base}`, formatTime });
  }, [walk.article, walk.noted, base]);
  return (
    <section>
      <div className="flex items-center gap-3">
        <h2 className={isLarge ? 'font-semibold' : 'label'}>Ticket note</h2>
        <span className="flex-1" />
        <CopyButton text={note[form]} what="the ticket note" />
      </div>
      <textarea
        className={`machine mt-2 block field-sizing-content w-full resize-none px-3 py-2 ${isLarge ? 'max-h-96 min-h-60' : 'max-h-56 min-h-40 text-small!'}`}
        aria-label="Ticket note"
        value={note[form]}
        readOnly
        spellCheck={false}
        data-note
      />
      <div className="mt-1 flex gap-3 text-small text-muted">
        {forms.map((choice) => (
          <button
            key={choice}
            type="button"
            className="min-h-6 aria-pressed:font-semibold aria-pressed:text-ink"
            aria-pressed={form === choice}
            onClick={() => setForm(choice)}
          >
            {words[choice]}
          </button>
        ))}
      </div>
    </section>
  );
}
