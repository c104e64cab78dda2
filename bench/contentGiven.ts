import { existsSync } from 'node:fs';
import { join } from 'node:path';

const CORPUS = join(import.meta.dirname, '../../shared/corpus/kb-text');

/** The folders named, else the old articles of the corpus. Ends the bench and says so where that is not there. */
export function contentGiven(named: readonly string[]): readonly string[] {
  const folders = named.length > 0 ? named : [CORPUS];
  const missing = folders.find((folder) => !existsSync(folder));
  if (missing === undefined) return folders;
  console.log(`skipped: ${missing} is not there; name a folder of articles`);
  process.exit(0);
}
