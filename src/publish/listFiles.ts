import { type Dirent, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What the file and folder arguments of a command stand for. */
export interface Listing {
  /** Paths as one would write them: the argument, and what is below it. */
  readonly files: readonly string[];
  /** Arguments and folders that cannot be read, with the reason. */
  readonly unreadable: readonly string[];
}

/** Some of what was to be read cannot be: the message says what, and why. */
export class UnreadableError extends Error {}

/**
 * Every file that `paths` name, those in folders included, each once: arguments in the order given, folders in the order of their
 * names, so that the same input gives the same output on every machine. Hidden files and folders are left out.
 */
export function listFiles(paths: readonly string[]): Listing {
  const files = new Set<string>();
  const unreadable: string[] = [];
  const add = (path: string, isFolder: boolean): void => {
    if (!isFolder) {
      files.add(path);
      return;
    }
    const { value, reason } = attempt(() => readdirSync(path, { withFileTypes: true }));
    if (!value) unreadable.push(`${path}: ${reason}`);
    for (const entry of [...(value ?? [])].sort(byName))
      if (!entry.name.startsWith('.')) add(join(path, entry.name), entry.isDirectory());
  };
  for (const path of paths) {
    const { value, reason } = attempt(() => statSync(path));
    if (value) add(path, value.isDirectory());
    else unreadable.push(`${path}: ${reason}`);
  }
  return { files: [...files], unreadable };
}

const byName = (a: Dirent, b: Dirent): number => (a.name < b.name ? -1 : 1);

function attempt<T>(read: () => T): { value?: T; reason: string } {
  try {
    return { value: read(), reason: '' };
  } catch (error) {
    return { reason: explain(error) };
  }
}

/** A file-system error in plain words. */
export function explain(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return 'there is no such file or folder';
  if (code === 'EACCES' || code === 'EPERM') return 'no permission to read it';
  return error instanceof Error ? error.message : String(error);
}
