import { type ReactNode, useRef, useState } from 'react';
import type { CommandPiece, ScreenCommand } from '../../../engine/commands.ts';
import { CopyButton } from '../shell/CopyButton.tsx';
import { BlankField } from './BlankField.tsx';
import { BlankNotes } from './BlankNotes.tsx';
import type { Filling } from './ContentContext.ts';
import { Sequence } from './Sequence.tsx';

interface Props {
  readonly command: ScreenCommand;
  readonly filling: Filling;
}

/** A command on a card: its blanks as fields in the line, what each means under it, and the finished command to copy. */
export function FilledCommand({ command, filling }: Props): ReactNode {
  const [askedFor, askFor] = useState<readonly string[]>([]);
  const box = useRef<HTMLDivElement>(null);
  const names = new Set(command.lines.flat().flatMap((piece) => (piece.type === 'blank' ? [piece.name] : [])));
  const blanks = filling.blanks.filter((blank) => names.has(blank.name));

  /** Copying waits for the blanks: the first empty one takes the focus. */
  const askForMissing = () => {
    askFor(command.missing);
    box.current?.querySelector<HTMLInputElement>('input[data-missing]')?.focus();
  };

  const drawPiece = (piece: CommandPiece) =>
    piece.type === 'text' ? piece.value : <BlankField blank={piece} onFill={filling.fill} />;
  const drawLine = (line: readonly CommandPiece[]) => (
    <span className="block">
      <Sequence of={line} draw={drawPiece} />
    </span>
  );

  return (
    <div ref={box}>
      <div className="machine flex items-start gap-3 max-mid:flex-col max-mid:items-stretch max-mid:gap-1 max-mid:pl-1.5 py-1.5 pr-1.5 pl-3 text-body leading-8 max-mid:text-side max-mid:leading-8">
        <code className="min-w-0 flex-1 max-mid:pl-1.5 whitespace-pre-wrap [overflow-wrap:anywhere]">
          <Sequence of={command.lines} draw={drawLine} />
        </code>
        <CopyButton text={command.finished} blocked={filling.blocked} onMissing={askForMissing} what="the command" isCommand />
      </div>
      {filling.blocked && <p className="mt-1 text-side text-caution">Copying waits until you have read the caution above.</p>}
      <BlankNotes blanks={blanks} askedFor={askedFor.filter((name) => command.missing.includes(name))} />
    </div>
  );
}
