import { lazy, type ReactNode, Suspense, useState } from 'react';
import { useCases } from '../../stores/cases.ts';
import { DownMark } from './marks.tsx';

const ID = 'cases';

// Fetched when the menu is opened. Cases that it cannot show are on the home page as well.
const CaseMenuLists = lazy(() => import('./CaseMenuLists.tsx').catch(() => ({ default: () => 'The list could not be loaded.' })));

/** The cases of this browser, from anywhere. */
export function CaseMenu(): ReactNode {
  const running = useCases((state) => state.cases.filter((kept) => !kept.finished).length);
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="button" popoverTarget={ID}>
        {running > 1 ? `${running} cases` : 'Case'}
        <DownMark />
      </button>
      <div
        id={ID}
        popover="auto"
        className="floating fixed inset-auto top-13 right-4 max-h-[80dvh] w-96 max-w-[calc(100vw-2rem)] overflow-y-auto p-4"
        onToggle={(event) => setOpen(event.newState === 'open')}
      >
        {isOpen && (
          <Suspense>
            <CaseMenuLists />
          </Suspense>
        )}
      </div>
    </>
  );
}
