import type { ReactNode } from 'react';
import type { EventField } from './readEventFields.ts';
import { Sequence } from './Sequence.tsx';

interface Props {
  readonly fields: readonly EventField[];
  readonly marks?: object;
}

/** An event-log entry as a record: names on the left, what the machine says on the right. */
export function EventRecord({ fields, marks }: Props): ReactNode {
  return (
    <dl className="machine @container grid gap-y-1 px-3 py-2" {...marks}>
      <Sequence
        of={fields}
        draw={({ name, value }) => (
          <div className="grid gap-x-4 @min-[26rem]:grid-cols-[9rem_minmax(0,1fr)]">
            <dt className="text-muted">{name}</dt>
            <dd className="whitespace-pre-wrap [overflow-wrap:anywhere]">{value}</dd>
          </div>
        )}
      />
    </dl>
  );
}
