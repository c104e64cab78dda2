import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type InlineConfig, type Manifest } from 'vite';
import { appPlugins } from './appPlugins.ts';
import { hash } from './hash.ts';
import { listFiles } from './listFiles.ts';

type Renderer = typeof import('../app/entry-server.tsx');

/** The app, bundled. */
export interface Bundle {
  /** index.html with its scripts and styles, and the places that `fillTemplate` fills. */
  readonly template: string;
  readonly renderer: Renderer;
  /** The script of a lazily loaded module of the app, with what it needs besides the first load. */
  codeFiles(module: string): readonly string[];
  /** Differs whenever a byte of the app does. */
  readonly fingerprint: string;
}

/** How long each plugin took is nobody's concern who builds a site; and what the browser fetches late, prerendering has at once. */
const quiet = { rolldownOptions: { checks: { pluginTimings: false, ineffectiveDynamicImport: false } } };

/** The libraries stay in one file, which compresses better than several and outlasts changes of the app. */
const libraries = { name: 'libraries', test: /node_modules/ };

/** The repository's root, where index.html is. */
const root = resolve(import.meta.dirname, '../..');

/**
 * Bundles the app for the browser into `outFolder`, and for prerendering into memory of this process.
 * @param base the path that the site will live under, with a slash at both ends
 */
export async function bundleApp(outFolder: string, base: string): Promise<Bundle> {
  const shared: InlineConfig = { root, base, configFile: false, logLevel: 'warn', mode: 'production', plugins: appPlugins() };
  await build({
    ...shared,
    build: {
      outDir: outFolder,
      emptyOutDir: true,
      assetsInlineLimit: 0,
      manifest: 'manifest.json',
      rolldownOptions: { ...quiet.rolldownOptions, output: { codeSplitting: { groups: [libraries] } } },
    },
  });
  const index = join(outFolder, 'index.html');
  const template = await readFile(index, 'utf8');
  const manifestFile = join(outFolder, 'manifest.json');
  const manifest: Manifest = JSON.parse(await readFile(manifestFile, 'utf8'));
  rmSync(manifestFile);

  mkdirSync(join(root, '.cache'), { recursive: true });
  const serverFolder = mkdtempSync(join(root, '.cache', 'server-'));
  try {
    await build({
      ...shared,
      publicDir: false,
      ssr: { noExternal: true },
      build: { ssr: 'src/app/entry-server.tsx', outDir: serverFolder, emptyOutDir: false, minify: false, ...quiet },
    });
    const renderer: Renderer = await import(pathToFileURL(join(serverFolder, 'entry-server.js')).href);
    const codeFiles = (module: string) => findCode(manifest, module);
    return { template, renderer, codeFiles, fingerprint: fingerprintOf([...listFiles([outFolder, serverFolder]).files]) };
  } finally {
    rmSync(serverFolder, { recursive: true, force: true });
  }
}

/** Of contents alone, for the folder's name differs from build to build. */
function fingerprintOf(files: readonly string[]): string {
  return hash(files.map((file) => hash(readFileSync(file))).join('\n'));
}

/** A module's script and those that it imports, without what the entry has loaded already. */
function findCode(manifest: Manifest, module: string): readonly string[] {
  const collect = (name: string, seen: Set<string>): Set<string> => {
    if (seen.has(name)) return seen;
    seen.add(name);
    for (const other of manifest[name]?.imports ?? []) collect(other, seen);
    return seen;
  };
  const loaded = collect('index.html', new Set());
  return [...collect(module, new Set())].filter((name) => !loaded.has(name)).flatMap((name) => manifest[name]?.file ?? []);
}
