import type { ReactNode } from 'react';
import { AdmonitionBlock } from '../content/AdmonitionBlock.tsx';
import { Sequence } from '../content/Sequence.tsx';
import type { Walk } from './useWalk.ts';

/** What must be read before the step, and the tick that says it was. Until then its commands cannot be copied. */
export function Cautions({ walk }: { readonly walk: Walk }): ReactNode {
  const { cautions } = walk.screen;
  if (cautions.length === 0) return null;
  const isRead = cautions.every((caution) => caution.acknowledged);
  return (
    <div className="mt-4 grid gap-2">
      <Sequence of={cautions} draw={({ kind, blocks }) => <AdmonitionBlock kind={warningKind(kind)} blocks={blocks} />} />
      <label className="flex min-h-11 cursor-pointer items-center gap-3 font-medium">
        <input
          type="checkbox"
          className="tick mt-0"
          checked={isRead}
          disabled={isRead}
          onChange={walk.acknowledge}
          data-acknowledge
        />
        {isRead ? 'Read' : 'I have read this'}
      </label>
    </div>
  );
}

/** A note that became a caution says what will be lost: it looks like one. */
function warningKind(kind: 'warning' | 'caution' | 'important' | 'note' | 'tip') {
  return kind === 'note' || kind === 'tip' ? 'caution' : kind;
}
