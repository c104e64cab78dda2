/** Why data could not be loaded: each has its own advice on the page. */
export type LoadReason =
  /** No answer from the network, and nothing kept for offline use. */
  | 'offline'
  /** The server has no such file: a new version has been published meanwhile. */
  | 'missing'
  /** Written by a newer version of the site than this app. */
  | 'newer'
  /** There, but not what it should be. */
  | 'broken';

/** Thrown by `data/load.ts`, and by nothing else. */
export class LoadError extends Error {
  readonly reason: LoadReason;

  constructor(reason: LoadReason, file: string) {
    super(`${file}: ${reason}`);
    this.name = 'LoadError';
    this.reason = reason;
  }
}
