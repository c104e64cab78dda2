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
    for (let folder = dirname(resolve(file)); ; folder = dirname(folder)) {
      const path = join(folder, sharedFolder, `${name}.md`);
      if (existsSync(path)) return readFileSync(path, 'utf8');
      if (folder === dirname(folder)) return undefined;
    }
  };
}
