import type { ReactNode } from 'react';
import type { SymptomNode } from '../../../model/tree.ts';
import { Blocks } from '../content/Blocks.tsx';
import { TickRow } from './TickRow.tsx';
import type { Walk } from './useWalk.ts';

interface Props {
  readonly symptoms: SymptomNode['symptoms'];
  readonly walk: Walk;
}

/** What one would see, each to be ticked where it was seen: the note for the ticket says which. One alone needs no tick. */
export function Symptoms({ symptoms, walk }: Props): ReactNode {
  if (symptoms.length === 1) {
    return (
      <div className="content mt-4">
        <Blocks of={symptoms[0]?.blocks ?? []} />
      </div>
    );
  }
  return (
    <ul className="mt-4 grid list-none grid-cols-[minmax(0,1fr)] gap-1 p-0">
      {symptoms.map(({ id, blocks }) => (
        <li key={id} data-symptom={id}>
          <TickRow blocks={blocks} isTicked={walk.screen.ticked.includes(id)} onTick={(on) => walk.tick(id, on)} />
        </li>
      ))}
    </ul>
  );
}
