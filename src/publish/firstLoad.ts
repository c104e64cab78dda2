import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

/** Bytes that the browser fetches before a page can be used, compressed. */
export interface FirstLoad {
  readonly gzip: number;
  readonly brotli: number;
  /** The page itself, and what it names: scripts, styles, its data file. */
  readonly files: readonly string[];
}

/**
 * Adds up the first load of the page in `file`: HTML, JS, CSS and data, as the page itself names them. Not the icon and the manifest,
 * which no page waits for.
 * @param base the path that the site lives under
 */
export function measureFirstLoad(folder: string, file: string, base: string): FirstLoad {
  const html = readFileSync(join(folder, file), 'utf8');
  const named = [...html.matchAll(/<(?:script|link)\b[^>]*?\b(?:src|href)="([^"]+)"[^>]*>/g)]
    .filter(([tag]) => /^<script|rel="(?:stylesheet|modulepreload|preload)"/.test(tag))
    .map(([, url = '']) => decodeURIComponent(url.slice(base.length)));
  const files = [file, ...new Set(named)];
  const contents = files.map((name) => readFileSync(join(folder, name)));
  const sum = (compress: (content: Buffer) => Buffer): number =>
    contents.reduce((total, content) => total + compress(content).length, 0);
  return { gzip: sum((content) => gzipSync(content)), brotli: sum((content) => brotliCompressSync(content)), files };
}
