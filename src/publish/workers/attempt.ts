import { explain } from '../listFiles.ts';

/** What came of one file: a result, or why there is none. */
export type Outcome<Result> =
  | { readonly path: string; readonly result: Result; readonly reason: null }
  | { readonly path: string; readonly result: null; readonly reason: string };

/** Runs `job` for `path`; an exception becomes its reason in plain words. */
export function attempt<Result>(job: (path: string) => Result, path: string): Outcome<Result> {
  try {
    return { path, result: job(path), reason: null };
  } catch (error) {
    return { path, result: null, reason: explain(error) };
  }
}
