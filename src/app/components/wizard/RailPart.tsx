import type { ReactNode } from 'react';
import type { Phase } from '../../../engine/phase.ts';
import type { RailPhase } from '../../../engine/rail.ts';
import type { ArticleId } from '../../../model/ids.ts';
import { Sequence } from '../content/Sequence.tsx';
import { TickMark } from '../shell/marks.tsx';
import { RailLine } from './RailLine.tsx';

interface Props {
  readonly part: RailPhase;
  readonly article: ArticleId;
}

const words: Readonly<Record<Phase, string>> = { symptom: 'Symptom', cause: 'Cause', fix: 'Fix', outcome: 'Outcome' };

/** One of the four parts of the path. A part that this walk has nothing in is left out. */
export function RailPart({ part: { phase, state, entries }, article }: Props): ReactNode {
  if (state === 'none') return null;
  return (
    <li className="mb-3 px-4 text-side mid:px-6 wide:mb-5">
      <p className={`flex items-center gap-2 font-semibold ${state === 'ahead' ? 'text-muted' : ''}`}>
        {words[phase]}
        {state === 'passed' && <TickMark className="ml-auto text-muted" />}
        {state === 'current' && <span className="mr-1 ml-auto size-2 rounded-full bg-accent" />}
        {state === 'passed' && <span className="sr-only">passed</span>}
      </p>
      <ol>
        <Sequence of={entries} draw={(entry) => <RailLine entry={entry} article={article} />} />
      </ol>
    </li>
  );
}
