import type { ReactNode } from 'react';

interface Props {
  /** Files are held over the page. */
  readonly isOver: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

/** Where log files are dropped or chosen. */
export function ChooseLog({ isOver, onFiles }: Props): ReactNode {
  return (
    <div className={`mt-4 rounded-mark border border-edge px-4 py-6 ${isOver ? 'bg-accent-ground' : 'bg-sheet'}`}>
      <p className="font-semibold">{isOver ? 'Drop it here' : 'Drop a log file anywhere on this page, or choose one'}</p>
      <label className="button relative mt-3 cursor-pointer focus-within:outline-2 focus-within:outline-accent" data-primary>
        Choose a log file
        <input
          type="file"
          multiple
          accept=".evtx,.evt,.xml,.csv,.tsv,.txt,.log"
          className="sr-only"
          onChange={(event) => {
            onFiles([...(event.currentTarget.files ?? [])]);
            // The same file can be chosen again, after it has changed.
            event.currentTarget.value = '';
          }}
          data-log-file
        />
      </label>
      <p className="mt-3 text-side text-muted">
        .evtx and .evt, and text, CSV or XML as the Event Viewer, PowerShell, wevtutil, dumpel or Snare write it. Of any size.
      </p>
    </div>
  );
}
