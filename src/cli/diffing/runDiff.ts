import { statSync } from 'node:fs';
import { compileBoth } from './compileBoth.ts';
import { RevisionError, readRevision } from './readRevision.ts';
import { diffArticles, formatMarkdown, formatText } from './report.ts';

/** Prints what the change from `revision` to the working tree did to the trees of `folder`. Resolves to 0, or 1 where there is nothing to compare. */
export function runDiff(revision: string, folder: string, format: 'text' | 'markdown'): number {
  try {
    if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw new RevisionError(`There is no folder ${folder}.`);
    const pairs = compileBoth(readRevision(revision, folder), folder);
    const diffs = diffArticles(pairs);
    const changed = new Set(diffs.map(({ path }) => path));
    const unchanged = pairs.filter(({ path, edited }) => edited && !changed.has(path)).length;
    console.log(format === 'markdown' ? formatMarkdown(diffs, unchanged) : formatText(diffs, unchanged));
    return 0;
  } catch (error) {
    if (!(error instanceof RevisionError)) throw error;
    console.error(error.message);
    return 1;
  }
}
