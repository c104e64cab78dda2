import type { ReactNode } from 'react';
import { formatCount } from '../shell/formatCount.ts';
import type { FieldText } from './fieldText.ts';

/** Says that more was pasted than is looked at. */
export function DroppedText({ value: { text, dropped } }: { readonly value: FieldText }): ReactNode {
  if (dropped === 0) return null;
  return (
    <p className="mt-2 text-side text-caution" role="status">
      Of {formatCount(text.length + dropped)} characters, the first {formatCount(text.length)} were taken: what is looked for
      should stand there.
    </p>
  );
}
