import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { FindShared } from '../compiler/directives/includeShared.ts';

/** Procedures that articles include by their names are here. */
const sharedFolder = '_shared';

/** Folders of these names hold what articles share, and no articles: ours, and those of Microsoft's documentation and of Jekyll. */
const sharedFolders: readonly string[] = [sharedFolder, 'includes', '_includes'];

/** Whether `path` is in a folder of what articles share. */
export function isShared(path: string): boolean {
  return path
    .split(/[\\/]/)
    .slice(0, -1)
    .some((folder) => sharedFolders.includes(folder));
}

/** Whether an article with this text includes a shared procedure: it has to be compiled anew when one changes. */
export function includesShared(text: string): boolean {
  return /\binclude\b/i.test(text) && /\[!INCLUDE\b|<!--\s*whence:/i.test(text);
}

/** Looks for shared procedures beside the article `file`, then in the folders above it; what is named by its path, there. */
export function openShared(file: string): FindShared {
  return (name) => {
    const path = findSharedFile(file, name);
    return path === undefined ? undefined : readFileSync(path, 'utf8');
  };
}

/** The path of what the article `file` includes as `name` (see `FindShared`), written as the article's is; undefined where there is none. */
export function findSharedFile(file: string, name: string): string | undefined {
  if (name.includes('/')) {
    const path = join(dirname(file), name);
    return existsSync(path) ? path.replaceAll('\\', '/') : undefined;
  }
  for (let folder = dirname(file); ; folder = join(folder, '..')) {
    const path = join(folder, sharedFolder, `${name}.md`);
    if (existsSync(path)) return path.replaceAll('\\', '/');
    if (resolve(folder) === resolve(folder, '..')) return undefined;
  }
}
