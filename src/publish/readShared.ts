import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { FindShared } from '../compiler/directives/includeShared.ts';

/** Folders of this name hold procedures that articles share, and no articles. */
const sharedFolder = '_shared';

/** Whether `path` is in a folder of shared procedures. */
export function isShared(path: string): boolean {
  return path.split(/[\\/]/).slice(0, -1).includes(sharedFolder);
}

/** Whether an article with this text includes a shared procedure: it has to be compiled anew when one changes. */
export function includesShared(text: string): boolean {
  return /<!--\s*whence:/i.test(text) && /\binclude\b/i.test(text);
}

/** Looks for shared procedures beside the article `file`, then in the folders above it. */
export function openShared(file: string): FindShared {
  return (name) => {
    const path = findSharedFile(file, name);
    return path === undefined ? undefined : readFileSync(path, 'utf8');
  };
}

/** The path of the shared procedure `name` that the article `file` includes, written as the article's is; undefined where there is none. */
export function findSharedFile(file: string, name: string): string | undefined {
  for (let folder = dirname(file); ; folder = join(folder, '..')) {
    const path = join(folder, sharedFolder, `${name}.md`);
    if (existsSync(path)) return path.replaceAll('\\', '/');
    if (resolve(folder) === resolve(folder, '..')) return undefined;
  }
}
