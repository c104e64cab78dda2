import type { ReactNode } from 'react';
import type { LoadReason } from '../../data/loadError.ts';
import { CrossMark } from '../shell/marks.tsx';

interface Props {
  readonly reason: LoadReason;
  readonly onTryAgain: () => void;
}

const advice: Readonly<Record<LoadReason, string>> = {
  offline:
    'There is no network, and this device has not kept what finding needs. Connect, then try again. Articles visited before still open.',
  missing: 'The server does not have a file that finding needs. It may just be changing to a new version: try again in a minute.',
  newer: 'The site has a newer version than the one that is open. Load the page anew.',
  broken: 'What the server sent cannot be read. Try again; if it stays so, tell whoever looks after this site.',
};

/** Says why nothing could be looked for, and what to do. */
export function FindTrouble({ reason, onTryAgain }: Props): ReactNode {
  return (
    <div className="mt-8" role="alert">
      <p className="flex items-center gap-2 font-semibold">
        <CrossMark className="text-error" />
        This could not be looked for
      </p>
      <p className="mt-2">{advice[reason]}</p>
      <button type="button" className="button mt-4" data-primary onClick={onTryAgain}>
        Try again
      </button>
    </div>
  );
}
