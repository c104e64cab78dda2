import { statSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';

/** Milliseconds between two looks at a file: editors empty it and write it a moment later. */
const PAUSE = 60;

/** A file that is still empty after so many looks is meant to be. */
const LOOKS = 8;

/**
 * Waits until the file `path` has been written: until two looks at it find the same, and not nothing. Resolves to whether it is there.
 * `look`: what a look finds, for tests.
 */
export async function waitUntilStill(path: string, look: (path: string) => string | null = lookAt): Promise<boolean> {
  let before = look(path);
  for (let looks = 0; looks < LOOKS; looks++) {
    await wait(PAUSE);
    const now = look(path);
    if (now === before && now !== null && !isEmpty(now)) return true;
    // One that is put in the place of another is away for a moment.
    if (now === null && before === null && looks > 0) return false;
    before = now;
  }
  return before !== null;
}

/** Size and time of the last change; null for a file that is not there. */
function lookAt(path: string): string | null {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats ? `${stats.size} ${stats.mtimeMs}` : null;
}

const isEmpty = (found: string): boolean => found.startsWith('0 ');
