import { statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { attempt, type Outcome } from './attempt.ts';

/** What is done with a file. Another thread finds the job by its name in its module; the result has to be data that can be copied. */
export interface FileJob<Result> {
  readonly run: (path: string) => Result;
  /** `import.meta.url` of the module that exports the job. */
  readonly module: string;
  /** The name that the job is exported by. */
  readonly name: string;
}

/** A worker has to read all of the compiler first and makes its code fast anew: below so many bytes for each, it costs more time than it saves. */
const WORTH_A_WORKER = 3_000_000;

/** So many files are sent at a time: few enough that all workers end together, and that progress can be seen. */
const SHARE = 40;

/** How many workers are worth starting for `paths`; 1 is none, for then the work is done here. */
function countWorkers(paths: readonly string[]): number {
  const cores = availableParallelism();
  if (cores < 2) return 1;
  const bytes = paths.reduce((sum, path) => sum + (statSync(path, { throwIfNoEntry: false })?.size ?? 0), 0);
  return Math.max(1, Math.min(cores, Math.floor(bytes / WORTH_A_WORKER)));
}

/**
 * Does `job` for each of `paths`, on all cores where there is enough to do, and tells each outcome as soon as those before it are told: in the order of the paths, and
 * the same whatever the number of workers.
 */
export async function mapFiles<Result>(
  paths: readonly string[],
  job: FileJob<Result>,
  tell: (outcome: Outcome<Result>) => void,
  workers = countWorkers(paths),
): Promise<void> {
  if (workers > 1) await mapInWorkers(paths, job, tell, workers);
  else for (const path of paths) tell(attempt(job.run, path));
}

async function mapInWorkers<Result>(
  paths: readonly string[],
  job: FileJob<Result>,
  tell: (outcome: Outcome<Result>) => void,
  count: number,
): Promise<void> {
  const done = new Map<number, readonly Outcome<Result>[]>();
  let taken = 0;
  let told = 0;
  const workers = Array.from({ length: count }, () => startWorker(job));
  const work = async (worker: Worker): Promise<void> => {
    while (taken < paths.length) {
      const from = taken;
      taken += SHARE;
      done.set(from, await ask<Result>(worker, paths.slice(from, from + SHARE)));
      for (let share = done.get(told); share; share = done.get(told)) {
        done.delete(told);
        told += SHARE;
        share.forEach(tell);
      }
    }
  };
  try {
    await Promise.all(workers.map(work));
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

/** Its own start-up file is plain JavaScript: it reads TypeScript by itself, however this thread was started. */
function startWorker({ module, name }: FileJob<unknown>): Worker {
  return new Worker(new URL('worker.mjs', import.meta.url), { workerData: { module, name }, execArgv: [] });
}

/** @throws what ended the worker, where it ends without an answer */
function ask<Result>(worker: Worker, paths: readonly string[]): Promise<readonly Outcome<Result>[]> {
  return new Promise((resolve, reject) => {
    const end = (code: number): void => reject(new Error(`A worker ended with exit code ${code}.`));
    worker.once('error', reject).once('exit', end);
    worker.once('message', (outcomes: readonly Outcome<Result>[]) => {
      worker.off('error', reject).off('exit', end);
      resolve(outcomes);
    });
    worker.postMessage(paths);
  });
}
