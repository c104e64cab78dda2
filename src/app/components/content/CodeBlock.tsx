import type { ReactNode } from 'react';
import type { Code } from '../../../model/content.ts';
import { EventRecord } from './EventRecord.tsx';
import { readEventFields } from './readEventFields.ts';
import { useBlockMarks } from './useBlockMarks.ts';

/** What the machine says, as it stands; an event-log entry as a record of its fields. */
export function CodeBlock({ code }: { readonly code: Code }): ReactNode {
  const marks = useBlockMarks(code.at);
  const fields = code.language === 'event' ? readEventFields(code.value) : [];
  if (fields.length > 0) return <EventRecord fields={fields} marks={marks} />;
  return (
    <pre className="machine overflow-x-auto px-3 py-2 whitespace-pre-wrap" {...marks}>
      <code>{code.value}</code>
    </pre>
  );
}
