import { copyFileSync, mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { CompiledFile } from './compileFile.ts';

/** Copies the pictures of all articles into a published folder, each once. Returns their bytes. */
export function copyImages(files: readonly Pick<CompiledFile, 'images'>[], folder: string): number {
  const images = new Map(files.flatMap((file) => file.images.map(({ name, file: source }) => [name, source] as const)));
  if (images.size > 0) mkdirSync(join(folder, 'media'), { recursive: true });
  let bytes = 0;
  for (const [name, source] of images) {
    copyFileSync(source, join(folder, name));
    bytes += statSync(source).size;
  }
  return bytes;
}
