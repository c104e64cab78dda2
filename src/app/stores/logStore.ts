import { create } from 'zustand';
import type { LogSummary } from '../../intake/log/tally.ts';
import type { FromLogWorker, ToLogWorker } from '../workers/logMessages.ts';

/** A log that was dropped or chosen, as far as it has been read. It stays in this tab's memory until another one is read. */
export interface LogState {
  readonly phase: 'none' | 'reading' | 'done';
  readonly names: readonly string[];
  /** Bytes. */
  readonly size: number;
  readonly read: number;
  /** Entries found so far. */
  readonly entries: number;
  readonly summary: LogSummary | null;
  /** False where the reading was stopped. */
  readonly isWhole: boolean;
  readonly open: (files: readonly File[]) => void;
  /** Ends the reading; what was read so far stays. */
  readonly stop: () => void;
}

export const useLog = create<LogState>((set) => {
  let worker: Worker | null = null;

  const listen = ({ data }: MessageEvent<FromLogWorker>): void => {
    if (data.type === 'progress') {
      set({ read: data.read, entries: data.entries });
      return;
    }
    set({ phase: 'done', summary: data.summary, entries: data.summary.total, isWhole: data.isWhole });
    worker?.terminate();
    worker = null;
  };

  return {
    phase: 'none',
    names: [],
    size: 0,
    read: 0,
    entries: 0,
    summary: null,
    isWhole: true,
    open: (files) => {
      if (files.length === 0) return;
      worker?.terminate();
      worker = new Worker(new URL('../workers/logWorker.ts', import.meta.url), { type: 'module' });
      worker.addEventListener('message', listen);
      tell(worker, { type: 'read', files });
      const size = files.reduce((sum, file) => sum + file.size, 0);
      set({ phase: 'reading', names: files.map(({ name }) => name), size, read: 0, entries: 0, summary: null, isWhole: true });
    },
    stop: () => {
      if (worker) tell(worker, { type: 'stop' });
    },
  };
});

function tell(worker: Worker, message: ToLogWorker): void {
  worker.postMessage(message);
}
