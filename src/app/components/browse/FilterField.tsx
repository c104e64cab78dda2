import { type ReactNode, useState } from 'react';

interface Props {
  /** "sources": what is listed. */
  readonly what: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
}

/** Narrows a list to what holds the letters typed. */
export function FilterField({ what, value, onValue }: Props): ReactNode {
  return (
    <input
      type="search"
      className="mt-4 block min-h-10 w-full max-w-96 rounded-mark border border-edge bg-sheet px-3 hover:border-accent"
      aria-label={`Narrow the ${what}`}
      placeholder={`Narrow the ${what}`}
      value={value}
      onChange={(event) => onValue(event.currentTarget.value)}
      autoComplete="off"
      spellCheck={false}
    />
  );
}

export interface Filtered<T> {
  readonly shown: readonly T[];
  readonly value: string;
  readonly setValue: (value: string) => void;
}

/** Those of `entries` whose name holds every word of what is typed, in any case. */
export function useFilter<T>(entries: readonly T[], nameOf: (entry: T) => string): Filtered<T> {
  const [value, setValue] = useState('');
  const words = value
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  const shown = entries.filter((entry) => {
    const name = nameOf(entry).toLowerCase();
    return words.every((word) => name.includes(word));
  });
  return { shown, value, setValue };
}
