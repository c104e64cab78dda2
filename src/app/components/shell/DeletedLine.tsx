import type { ReactNode } from 'react';
import { useCases } from '../../stores/cases.ts';
import { focusAfter } from './focusAfter.ts';

/** Names the case that was just deleted, and brings it back. */
export function DeletedLine(): ReactNode {
  const deleted = useCases((state) => state.deleted);
  const restore = useCases((state) => state.restore);
  const undo = () => {
    const id = deleted?.session.id ?? '';
    restore();
    focusAfter(() => document.querySelector(`[data-case="${id}"] a`));
  };
  return (
    <p className="mt-3 text-side empty:hidden" role="status">
      {deleted && (
        <>
          Deleted: {deleted.session.title}.{' '}
          <button type="button" className="link" onClick={undo} data-undo>
            Undo
          </button>
        </>
      )}
    </p>
  );
}
