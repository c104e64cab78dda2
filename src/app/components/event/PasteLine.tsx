import type { ReactNode } from 'react';

interface Props {
  readonly fitting: number;
  readonly all: number;
  /** The Event Viewer sent it, and nobody pasted it. */
  readonly isSent: boolean;
  readonly onForget: () => void;
}

/** Says what the paste has decided, and how to look at the event without it. */
export function PasteLine({ fitting, all, isSent, onForget }: Props): ReactNode {
  const what = isSent ? 'What the Event Viewer sent' : 'What you pasted';
  const fits = fitting < all ? `${fitting} of ${all} articles` : all === 1 ? 'it' : 'all of them';
  return (
    <p className="mt-2 text-side text-muted">
      {what} fits {fits}; it goes along to the one that you open.{' '}
      <button type="button" className="link" onClick={onForget}>
        Leave it out
      </button>
    </p>
  );
}
