import type { ReactNode } from 'react';
import type { SymptomNode } from '../../../model/tree.ts';
import { Blocks } from '../content/Blocks.tsx';
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
    <ul className="mt-4 grid list-none gap-1 p-0">
      {symptoms.map(({ id, blocks }) => (
        <li key={id}>
          <label className="flex min-h-11 cursor-pointer items-start gap-3 py-2">
            <input
              type="checkbox"
              className="tick"
              checked={walk.screen.ticked.includes(id)}
              onChange={(event) => walk.tick(id, event.currentTarget.checked)}
              data-symptom={id}
            />
            <div className="content min-w-0 flex-1">
              <Blocks of={blocks} />
            </div>
          </label>
        </li>
      ))}
    </ul>
  );
}
