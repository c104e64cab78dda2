import { statSync } from 'node:fs';
import { compileBoth } from './compileBoth.ts';
import { matchFiles } from './matchFiles.ts';
import { RevisionError, readRevision } from './readRevision.ts';
import { diffArticles, formatMarkdown, formatText } from './report.ts';

/**
 * Prints what the change from `revision` to the working tree did to the trees of `folder`. The exit code: 1 where an article has errors that it had not
 * before, or where there is nothing to compare; else 0.
 */
export function runDiff(revision: string, folder: string, format: 'text' | 'markdown'): number {
  try {
    if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw new RevisionError(`There is no folder ${folder}.`);
    const { pairs: files, present } = compileBoth(readRevision(revision, folder), folder);
    const pairs = matchFiles(files);
    const diffs = diffArticles(pairs, present);
    const changed = new Set(diffs.map(({ path }) => path));
    const unchanged = pairs.filter(({ path, edited }) => edited && !changed.has(path)).length;
    console.log(format === 'markdown' ? formatMarkdown(diffs, unchanged) : formatText(diffs, unchanged));
    return diffs.some(({ isBroken }) => isBroken) ? 1 : 0;
  } catch (error) {
    if (!(error instanceof RevisionError)) throw error;
    console.error(error.message);
    return 1;
  }
}
