import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type InlineConfig } from 'vite';
import { appPlugins } from './appPlugins.ts';
import { hash } from './emitData.ts';
import { listFiles } from './listFiles.ts';

type Renderer = typeof import('../app/entry-server.tsx');

/** The app, bundled. */
export interface Bundle {
  /** index.html with its scripts and styles, and the places that `fillTemplate` fills. */
  readonly template: string;
  readonly renderer: Renderer;
  /** Differs whenever a byte of the app does. */
  readonly fingerprint: string;
}

/** The repository's root, where index.html is. */
const root = resolve(import.meta.dirname, '../..');

/**
 * Bundles the app for the browser into `outFolder`, and for prerendering into memory of this process.
 * @param base the path that the site will live under, with a slash at both ends
 */
export async function bundleApp(outFolder: string, base: string): Promise<Bundle> {
  const shared: InlineConfig = { root, base, configFile: false, logLevel: 'warn', mode: 'production', plugins: appPlugins() };
  await build({ ...shared, build: { outDir: outFolder, emptyOutDir: true, assetsInlineLimit: 0 } });
  const index = join(outFolder, 'index.html');
  const template = await readFile(index, 'utf8');

  mkdirSync(join(root, '.cache'), { recursive: true });
  const serverFolder = mkdtempSync(join(root, '.cache', 'server-'));
  try {
    await build({
      ...shared,
      publicDir: false,
      ssr: { noExternal: true },
      build: { ssr: 'src/app/entry-server.tsx', outDir: serverFolder, emptyOutDir: false, minify: false },
    });
    const renderer: Renderer = await import(pathToFileURL(join(serverFolder, 'entry-server.js')).href);
    return { template, renderer, fingerprint: fingerprintOf([...listFiles([outFolder, serverFolder]).files]) };
  } finally {
    rmSync(serverFolder, { recursive: true, force: true });
  }
}

/** Of contents alone, for the folder's name differs from build to build. */
function fingerprintOf(files: readonly string[]): string {
  return hash(files.map((file) => hash(readFileSync(file))).join('\n'));
}
