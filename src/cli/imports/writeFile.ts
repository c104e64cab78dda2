import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { hashContent } from './manifest.ts';

/** What came of writing an imported file. `edited`: somebody changed it since it was imported, so it was left alone. */
export type Written = 'written' | 'unchanged' | 'edited';

/**
 * Writes `content` to `path`, unless an author has edited the file that stands there: its content is neither the one that the last import wrote
 * (`importedHash`) nor the new one. `force` overwrites it all the same.
 * @throws where the folder or file cannot be written
 */
export function writeImported(path: string, content: string, importedHash: string | undefined, force: boolean): Written {
  const present = readPresent(path);
  if (present === content) return 'unchanged';
  if (present !== undefined && !force && hashContent(present) !== importedHash) return 'edited';
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  return 'written';
}

function readPresent(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
