import { type ReactNode, useState } from 'react';
import { LazyNote } from './LazyNote.tsx';
import { PassagePanel } from './PassagePanel.tsx';
import type { Walk } from './useWalk.ts';

const panels = ['passage', 'note'] as const;
const words = { passage: 'From the article', note: 'Ticket note' } as const;

/** What is there to look things up: both at once on a wide screen, one at a time under the card on a small one. */
export function Aside({ walk }: { readonly walk: Walk }): ReactNode {
  const [open, setOpen] = useState<(typeof panels)[number]>('passage');
  const hiddenUnless = (panel: string) => (open === panel ? '' : 'max-wide:hidden');
  // An outcome's card has the note in its middle: once is enough.
  const showsNote = walk.hasBegun && walk.screen.outcome === null;
  return (
    <aside
      className="border-rule max-wide:border-t wide:sticky wide:top-14 wide:flex wide:h-[calc(100dvh-3.5rem)] wide:flex-col wide:border-l"
      aria-label="Article and ticket note"
    >
      {showsNote && (
        <div className="flex border-b border-rule wide:hidden">
          {panels.map((panel) => (
            <button
              key={panel}
              type="button"
              className="min-h-11 flex-1 border-b-2 border-transparent text-side text-muted aria-pressed:border-accent aria-pressed:text-ink"
              aria-pressed={open === panel}
              onClick={() => setOpen(panel)}
            >
              {words[panel]}
            </button>
          ))}
        </div>
      )}
      <div className={`wide:min-h-0 wide:flex-1 ${showsNote ? hiddenUnless('passage') : ''}`}>
        <PassagePanel walk={walk} />
      </div>
      {showsNote && (
        <div className={`border-rule p-4 mid:px-6 wide:border-t wide:py-6 ${hiddenUnless('note')}`}>
          <LazyNote walk={walk} />
        </div>
      )}
    </aside>
  );
}
