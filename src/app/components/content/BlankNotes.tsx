import type { ReactNode } from 'react';
import type { ScreenBlank } from '../../../engine/blanks.ts';

interface Props {
  readonly blanks: readonly ScreenBlank[];
  /** Names of blanks that copying is waiting for. */
  readonly askedFor: readonly string[];
}

/** Under a command: what each of its blanks means, where its value came from, and which one is still to be filled in. */
export function BlankNotes({ blanks, askedFor }: Props): ReactNode {
  const told = blanks.filter((blank) => blank.explanation ?? blank.note ?? askedFor.includes(blank.name));
  if (told.length === 0) return null;
  return (
    <ul className="mt-1 list-none p-0 text-side text-muted" aria-live="polite">
      {told.map((blank) => (
        <li key={blank.name} className="mt-0.5">
          <code className="text-ink">{blank.token}</code>
          {blank.explanation && <> is {blank.explanation}</>}
          {blank.note && <>: {blank.note}</>}
          {askedFor.includes(blank.name) && <strong className="font-semibold text-error"> Fill this in, then copy.</strong>}
        </li>
      ))}
    </ul>
  );
}
