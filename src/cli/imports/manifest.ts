import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Stands beside the imported files and says what each looked like when it was written, so that an author's edits are known from it. */
const MANIFEST = '.whence-import.json';

/** File name → hash of the content that the import wrote. */
export type Manifest = ReadonlyMap<string, string>;

/** The manifest of `folder`; empty where there is none, or none that can be understood. */
export function loadManifest(folder: string): Manifest {
  try {
    const parsed: unknown = JSON.parse(readFileSync(join(folder, MANIFEST), 'utf8'));
    return new Map(Object.entries(parsed ?? {}).filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
  } catch {
    return new Map();
  }
}

/** Writes the manifest, names in order: the same imports give the same bytes. */
export function saveManifest(folder: string, manifest: Manifest): void {
  const sorted = Object.fromEntries([...manifest].sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(join(folder, MANIFEST), `${JSON.stringify(sorted, null, 2)}\n`);
}

/** Names a content; 16 hexadecimal digits are enough to notice an edit. */
export function hashContent(content: string): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 16);
}
