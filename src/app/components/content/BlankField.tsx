import { type KeyboardEvent, type ReactNode, useState } from 'react';
import type { CommandPiece } from '../../../engine/commands.ts';

interface Props {
  readonly blank: Extract<CommandPiece, { type: 'blank' }>;
  readonly onFill: (name: string, value: string) => void;
}

/** Out of the field, the keys are the card's again. */
function leaveOnEnter(event: KeyboardEvent<HTMLInputElement>): void {
  if (event.key === 'Enter' || event.key === 'Escape') event.currentTarget.blur();
}

/** A blank in the line of a command, as wide as what is in it. The hidden copy of the text gives the width in every browser. */
export function BlankField({ blank, onFill }: Props): ReactNode {
  // What is being typed stays as it is typed; what is kept of it is trimmed.
  const [typed, setTyped] = useState<string | null>(null);
  const value = typed ?? blank.value ?? '';
  return (
    <span className="relative inline-grid max-w-full align-baseline">
      <span className="invisible min-w-12 border border-transparent px-1.5 whitespace-pre [grid-area:1/1]" aria-hidden="true">
        {value === '' ? blank.token : value}
      </span>
      <input
        className="absolute inset-0 w-full rounded-mark border border-edge bg-sheet px-1.5 leading-6 placeholder:italic hover:border-accent"
        type="text"
        aria-label={`Fill in ${blank.token}`}
        placeholder={blank.token}
        value={value}
        data-blank={blank.name}
        data-missing={value === '' ? true : undefined}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          onFill(blank.name, event.currentTarget.value);
        }}
        onBlur={() => setTyped(null)}
        onKeyDown={leaveOnEnter}
      />
    </span>
  );
}
