import type { ReactNode } from 'react';
import type { Substep } from '../../../model/tree.ts';
import { Blocks } from '../content/Blocks.tsx';
import type { Walk } from './useWalk.ts';

interface Props {
  readonly substeps: readonly Substep[];
  readonly walk: Walk;
}

/** Smaller instructions as a check-list. The ticks are the agent's own, to keep their place; they decide nothing. */
export function Substeps({ substeps, walk }: Props): ReactNode {
  return (
    <ol className="mt-4 grid list-none gap-1 p-0">
      {substeps.map((substep) => {
        const ticked = walk.screen.ticked.includes(substep.id);
        return (
          <li key={substep.id} data-substep={substep.id}>
            <label className="flex min-h-11 cursor-pointer items-start gap-3 py-2">
              <input
                type="checkbox"
                className="tick"
                checked={ticked}
                onChange={(event) => walk.tick(substep.id, event.currentTarget.checked)}
              />
              <div className={`content min-w-0 flex-1 ${ticked ? 'text-muted' : ''}`}>
                <Blocks of={substep.blocks} />
              </div>
            </label>
            {substep.substeps.length > 0 && (
              <div className="ml-8 [&>ol]:mt-0">
                <Substeps substeps={substep.substeps} walk={walk} />
              </div>
            )}
          </li>
        );
      })}
    </ol>
  );
}
