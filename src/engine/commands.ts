import type { BlankName } from '../model/ids.ts';

/** A command block of the node, with its blanks filled in as far as they are known. */
export interface ScreenCommand {
  /** The block's number: `Command.at`. */
  readonly at: number;
  readonly lines: readonly (readonly CommandPiece[])[];
  /** The text to copy, lines separated by LF; null while a blank is missing. */
  readonly finished: string | null;
  /** As it stands, the article's token in place of what is missing. */
  readonly text: string;
  readonly missing: readonly BlankName[];
}

export type CommandPiece =
  | { readonly type: 'text'; readonly value: string }
  /** `value` is null while the blank is missing. `token` is the article's: `<path>`. */
  | { readonly type: 'blank'; readonly name: BlankName; readonly token: string; readonly value: string | null };

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
