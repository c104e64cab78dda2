import type { LogSummary } from '../../intake/log/tally.ts';

/** What the page tells the worker that reads logs. */
export type ToLogWorker = { readonly type: 'read'; readonly files: readonly File[] } | { readonly type: 'stop' };

/** What the worker tells the page. Offsets and sizes in bytes, of all files together. */
export type FromLogWorker =
  | { readonly type: 'progress'; readonly read: number; readonly entries: number }
  /** The files are read, or as much of them as was wanted. */
  | { readonly type: 'done'; readonly summary: LogSummary; readonly isWhole: boolean };
