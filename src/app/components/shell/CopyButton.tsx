import { type ReactNode, useEffect, useState } from 'react';
import { copyText } from './copyText.ts';
import { TickMark } from './marks.tsx';

interface Props {
  /** Null while something is missing: then `onMissing` is called instead of copying. */
  readonly text: string | null;
  /** Named for those who hear the button: "the command". */
  readonly what: string;
  readonly onMissing?: () => void;
  readonly blocked?: boolean;
  /** The `c` key presses the card's first one of these, `n` the ticket note's. */
  readonly isCommand?: boolean;
}

/** Copies, and says so for a moment. Its width does not change with its word. */
export function CopyButton({ text, what, onMissing, blocked = false, isCommand = false }: Props): ReactNode {
  const [said, say] = useState<'Copied' | 'Not allowed' | null>(null);
  useEffect(() => {
    if (said === null) return;
    const timer = setTimeout(() => say(null), 2000);
    return () => clearTimeout(timer);
  }, [said]);

  const copy = async () => {
    if (text === null) onMissing?.();
    else say((await copyText(text)) ? 'Copied' : 'Not allowed');
  };

  return (
    <button
      type="button"
      className="button min-w-24 flex-none justify-center font-sans"
      onClick={copy}
      disabled={blocked}
      aria-label={said ?? `Copy ${what}`}
      data-copy={isCommand ? 'command' : 'note'}
    >
      {said === 'Copied' && <TickMark className="text-solved" />}
      <span aria-live="polite">{said ?? 'Copy'}</span>
    </button>
  );
}
