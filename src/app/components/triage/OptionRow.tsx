import type { ReactNode } from 'react';

interface Props {
  /** The key that gives this answer; null where there are more answers than keys. */
  readonly answerKey: string | null;
  readonly id: string;
  readonly onGive: () => void;
  readonly children: ReactNode;
}

/** One answer to a question across articles: a full-width row with its key. */
export function OptionRow({ answerKey, id, onGive, children }: Props): ReactNode {
  return (
    <li className="grid mid:col-span-4 mid:grid-cols-subgrid">
      <button
        type="button"
        className="grid min-h-12 grid-cols-[auto_1fr] items-center gap-x-4 gap-y-1 px-2 py-2 text-left mid:col-span-4 mid:grid-cols-subgrid hover:bg-accent-ground focus-visible:-outline-offset-2"
        data-answer={id}
        onClick={onGive}
      >
        <kbd className="key">{answerKey ?? '·'}</kbd>
        {children}
      </button>
    </li>
  );
}
