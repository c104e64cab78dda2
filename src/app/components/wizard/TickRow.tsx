import { type ReactNode, useId } from 'react';
import type { Block } from '../../../model/content.ts';
import { Blocks } from '../content/Blocks.tsx';

interface Props {
  readonly blocks: readonly Block[];
  readonly isTicked: boolean;
  readonly onTick: (on: boolean) => void;
  /** What is ticked off is done with, and steps back; what is ticked as seen does not. */
  readonly fades?: boolean;
}

/**
 * Something to tick. Its words are pressed as well as the box, unless there are commands or event entries among them: those are
 * filled in, selected and copied.
 */
export function TickRow({ blocks, isTicked, onTick, fades = false }: Props): ReactNode {
  const id = useId();
  const words = `${id}words`;
  const isPlain = blocks.every((block) => block.type === 'paragraph');
  const box = (
    <input
      id={id}
      type="checkbox"
      className="tick"
      checked={isTicked}
      onChange={(event) => onTick(event.currentTarget.checked)}
      aria-labelledby={words}
    />
  );
  const content = (
    <div id={words} className={`content min-w-0 flex-1 ${fades && isTicked ? 'text-muted' : ''}`}>
      <Blocks of={blocks} />
    </div>
  );
  if (isPlain) {
    return (
      <label htmlFor={id} className="flex min-h-11 cursor-pointer items-start gap-3 py-2">
        {box}
        {content}
      </label>
    );
  }
  return (
    <div className="flex items-start gap-3 py-2">
      <label htmlFor={id} className="-m-2 flex cursor-pointer p-2">
        {box}
      </label>
      {content}
    </div>
  );
}
