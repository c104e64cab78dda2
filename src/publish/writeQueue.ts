import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Writes files into a folder, a few at a time. */
export interface WriteQueue {
  /** Resolves when there is room for another file; so that a site of any size is never in memory as a whole. */
  write(path: string, text: string): Promise<void>;
  /** Resolves when all is written. Rejects with what the first failure was. */
  finish(): Promise<void>;
  /** How many files and bytes were written so far. */
  count(): { readonly files: number; readonly bytes: number };
}

/** @param atOnce how many files are open at the same time */
export function openWriteQueue(folder: string, atOnce = 24): WriteQueue {
  const underway = new Set<Promise<void>>();
  const folders = new Set<string>();
  let files = 0;
  let bytes = 0;

  async function writeOne(path: string, text: string): Promise<void> {
    const file = join(folder, path);
    if (!folders.has(dirname(file))) await mkdir(dirname(file), { recursive: true });
    folders.add(dirname(file));
    await writeFile(file, text);
  }

  return {
    write: async (path, text) => {
      files++;
      bytes += Buffer.byteLength(text);
      const writing = writeOne(path, text).then(() => void underway.delete(writing));
      // A write that failed stays in the set, for `finish` to throw.
      writing.catch(() => {});
      underway.add(writing);
      if (underway.size >= atOnce) await Promise.race(underway);
    },
    finish: async () => void (await Promise.all(underway)),
    count: () => ({ files, bytes }),
  };
}
