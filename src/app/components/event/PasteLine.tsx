import type { ReactNode } from 'react';

interface Props {
  readonly fitting: number;
  readonly all: number;
  /** The Event Viewer sent it, and nobody pasted it. */
  readonly isSent: boolean;
  /** Files that it names and no article; null where it does not. */
  readonly otherFiles: readonly string[] | null;
  readonly onForget: () => void;
}

/** More names than these in one line tell nothing. */
const NAMED = 3;

/** Says what the paste has decided, and how to look at the event without it. */
export function PasteLine({ fitting, all, isSent, otherFiles, onForget }: Props): ReactNode {
  const what = isSent ? 'What the Event Viewer sent' : 'What you pasted';
  const fits = fitting < all ? `${fitting} of ${all} articles` : all === 1 ? 'it' : 'all of them';
  return (
    <p className={`mt-2 ${otherFiles ? '' : 'text-side text-muted'}`}>
      {otherFiles ? (
        <>
          {what} names <code className="font-mono">{otherFiles.slice(0, NAMED).join(', ')}</code>, which no article here names.
        </>
      ) : (
        `${what} fits ${fits}; it goes along to the one that you open.`
      )}{' '}
      <button type="button" className="link" onClick={onForget}>
        Leave it out
      </button>
    </p>
  );
}
