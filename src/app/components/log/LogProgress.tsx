import type { ReactNode } from 'react';
import { useLog } from '../../stores/logStore.ts';
import { countWords } from './countWords.ts';

/** How far a log has been read, and the way to stop. */
export function LogProgress(): ReactNode {
  const { names, size, read, entries, stop } = useLog();
  return (
    <section className="mt-6" aria-labelledby="reading">
      <p id="reading" className="font-semibold [overflow-wrap:anywhere]" role="status">
        Reading {names.join(', ')}
      </p>
      <div className="mt-2 flex items-center gap-4">
        <progress className="flex-1 accent-accent" max={size} value={read} aria-labelledby="reading" />
        <button type="button" className="button" onClick={stop}>
          Stop here
        </button>
      </div>
      <p className="mt-2 text-side text-muted">
        {countWords(entries, 'entry', 'entries')} in {megabytes(read)} of {megabytes(size)} MB
      </p>
    </section>
  );
}

function megabytes(bytes: number): string {
  return (bytes / 1_000_000).toFixed(1);
}
