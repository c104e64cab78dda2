import { type ReactNode, useId } from 'react';

interface Props {
  /** Files are held over the page. */
  readonly isOver: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

/** Where log files are dropped or chosen. */
export function ChooseLog({ isOver, onFiles }: Props): ReactNode {
  const id = useId();
  return (
    <div
      className={`mt-4 rounded-mark border border-dashed px-4 py-6 ${isOver ? 'border-accent bg-accent-ground' : 'border-edge bg-sheet'}`}
    >
      <label htmlFor={id} className="font-semibold">
        {isOver ? 'Drop it here' : 'Drop a log file anywhere on this page, or choose one'}
      </label>
      <input
        id={id}
        type="file"
        multiple
        accept=".evtx,.evt,.xml,.csv,.tsv,.txt,.log"
        className="mt-3 block w-full text-side text-muted file:mr-3 file:min-h-8 file:cursor-pointer file:rounded-mark file:border file:border-solid file:border-edge file:bg-sheet file:px-3 file:py-1 file:text-accent hover:file:border-accent hover:file:bg-accent-ground"
        onChange={(event) => {
          onFiles([...(event.currentTarget.files ?? [])]);
          // The same file can be chosen again, after it has changed.
          event.currentTarget.value = '';
        }}
        data-log-file
      />
      <p className="mt-3 text-side text-muted">
        .evtx and .evt, and text, CSV or XML as the Event Viewer, PowerShell, wevtutil, dumpel or Snare write it. Of any size.
      </p>
    </div>
  );
}
