import { lazy, type ReactNode, Suspense } from 'react';
import type { Walk } from './useWalk.ts';

// There is nothing to note before the first answer, so the first load goes without.
const Note = lazy(() => import('./Note.tsx').catch(() => ({ default: NoteMissing })));

interface Props {
  readonly walk: Walk;
  /** On an outcome's card, in the middle of the page. */
  readonly isLarge?: boolean;
}

/** The note for the ticket, fetched when it is first shown. */
export function LazyNote(props: Props): ReactNode {
  return (
    <Suspense fallback={<div className={props.isLarge ? 'min-h-72' : 'min-h-52'} />}>
      <Note {...props} />
    </Suspense>
  );
}

function NoteMissing(): ReactNode {
  return <p className="text-side text-error">The ticket note could not be loaded. The case is kept: load the page anew.</p>;
}
