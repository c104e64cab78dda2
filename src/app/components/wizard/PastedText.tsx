import type { ReactNode } from 'react';

/** As much of it is shown: a whole log can have been pasted. */
const LONGEST = 10_000;

/** What the case began with, as it was pasted: nothing of it is lost, whether it was understood or not. */
export function PastedText({ text }: { readonly text: string | null }): ReactNode {
  if (text === null) return null;
  return (
    <details className="px-4 pb-4 text-side mid:px-6">
      <summary className="cursor-pointer text-muted">What you pasted</summary>
      <pre className="machine mt-2 px-3 py-2 whitespace-pre-wrap [overflow-wrap:anywhere]">{text.slice(0, LONGEST)}</pre>
    </details>
  );
}
