import type { ReactNode } from 'react';

interface Props {
  /** What was typed. */
  readonly value: string;
  readonly onClear: () => void;
}

/** Where nothing in a list holds what was typed. */
export function NoneShown({ value, onClear }: Props): ReactNode {
  return (
    <p className="mt-6" role="status">
      Nothing here holds “{value}”.{' '}
      <button type="button" className="link" onClick={onClear}>
        Show all
      </button>
    </p>
  );
}
