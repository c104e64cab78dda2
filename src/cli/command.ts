/** One command of `whence`. */
export interface Command {
  /** One line for the list of commands. */
  readonly summary: string;
  /** What follows the command's name, and each option on a line of its own. */
  readonly usage: string;
  /**
   * Runs the command with the words that follow its name and resolves to the exit code: 0, or 1 where something was wrong with the
   * input. What it was asked for goes to stdout, everything else to stderr.
   * @throws {UsageError} where the words make no sense; `parseArgs` errors of `node:util` count as such
   */
  run(words: readonly string[]): Promise<number>;
}

/** The command line makes no sense: main prints the message and the usage, and exits with 2. */
export class UsageError extends Error {}
