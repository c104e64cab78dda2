import type { PastedEvent } from '../pastedEvent.ts';

/** An entry of a log file. */
export interface LogEvent extends PastedEvent {
  /** When it was logged, in milliseconds since 1970, for sorting: UTC from `.evtx` and `.evt`, the writer's own clock from text. Null where it is not told. */
  readonly at: number | null;
}

/** What could not be read of a file. */
export interface LogFault {
  /** Offset in the file, in bytes. */
  readonly at: number;
  /** What is wrong there, as a sentence: "This record is damaged." */
  readonly what: string;
}

/** What one piece of a log file has. A file comes as many of them, in order. */
export interface LogPiece {
  readonly events: readonly LogEvent[];
  readonly faults: readonly LogFault[];
  /** Bytes of the file that are done with this piece. */
  readonly read: number;
}
