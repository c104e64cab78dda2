import type { Blank } from '../model/article.ts';
import type { BlankName } from '../model/ids.ts';
import type { Session } from '../model/session.ts';
import { type ScreenCommand, tokenOf } from './commands.ts';

/** A blank of the node's commands, as a field. */
export interface ScreenBlank {
  readonly name: BlankName;
  readonly token: string;
  readonly explanation: string | null;
  /** Empty while missing. */
  readonly value: string;
  readonly origin: 'agent' | 'paste' | null;
  /** "taken from the event you pasted"; null where the agent typed it or nothing is filled in. */
  readonly note: string | null;
}

/** The blanks of `commands`, each once, in order of appearance. */
export function listBlanks(
  commands: readonly ScreenCommand[],
  blanks: readonly Blank[],
  filled: Session['blanks'],
): readonly ScreenBlank[] {
  const pieces = commands.flatMap((command) => command.lines.flat());
  const names = new Set(pieces.flatMap((piece) => (piece.type === 'blank' ? [piece.name] : [])));
  return [...names].map((name) => {
    const given = filled[name];
    return {
      name,
      token: tokenOf(name, blanks),
      explanation: blanks.find((blank) => blank.name === name)?.explanation ?? null,
      value: given?.value ?? '',
      origin: given?.origin ?? null,
      note: given?.origin === 'paste' ? 'taken from the event you pasted' : null,
    };
  });
}
