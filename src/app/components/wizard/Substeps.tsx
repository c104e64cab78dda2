import type { ReactNode } from 'react';
import type { Substep } from '../../../model/tree.ts';
import { TickRow } from './TickRow.tsx';
import type { Walk } from './useWalk.ts';

interface Props {
  readonly substeps: readonly Substep[];
  readonly walk: Walk;
}

/** Smaller instructions as a check-list. The ticks are the agent's own, to keep their place; they decide nothing. */
export function Substeps({ substeps, walk }: Props): ReactNode {
  return (
    <ol className="mt-4 grid list-none grid-cols-[minmax(0,1fr)] gap-1 p-0">
      {substeps.map(({ id, label, blocks, substeps: nested }) => (
        <li key={id} data-substep={id}>
          <div className="flex gap-2">
            {label !== null && <span className="w-5 shrink-0 py-2 text-right text-muted tabular-nums">{label}.</span>}
            <div className="min-w-0 flex-1">
              <TickRow blocks={blocks} isTicked={walk.screen.ticked.includes(id)} onTick={(on) => walk.tick(id, on)} fades />
            </div>
          </div>
          {nested.length > 0 && (
            <div className="ml-8 [&>ol]:mt-0">
              <Substeps substeps={nested} walk={walk} />
            </div>
          )}
        </li>
      ))}
    </ol>
  );
}
