import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { bundleApp } from './bundleApp.ts';
import type { CompiledContent } from './compileContent.ts';
import { copyImages } from './copyImages.ts';
import { emitData } from './emitData.ts';
import type { FileDiagnostic } from './fileDiagnostic.ts';
import { type FirstLoad, measureFirstLoad } from './firstLoad.ts';
import { prerender, type SiteOptions } from './prerender.ts';
import { withoutSilenced } from './withoutSilenced.ts';
import { openWriteQueue } from './writeQueue.ts';
import { claimsOf, findOldAddresses, writeRedirects } from './writeRedirects.ts';
import { wholeDataLimit, writeServiceWorker } from './writeServiceWorker.ts';

/** What was built. */
export interface BuildSummary {
  readonly articles: number;
  readonly events: number;
  readonly pages: number;
  readonly redirects: number;
  readonly dataBytes: number;
  /** Whether browsers keep all data for offline use, or that of visited pages. */
  readonly allOffline: boolean;
  /** Of an article page; null where there is no article. */
  readonly firstLoad: FirstLoad | null;
  /** Found while publishing: old addresses that cannot be kept. */
  readonly diagnostics: readonly FileDiagnostic[];
}

/**
 * Bundles the app, writes the data, draws every page and adds the service worker. The folder changes only when all went well, by
 * two renames: who reads it meanwhile never meets half a site.
 * @param content without errors
 * @param outFolder absent, empty or an earlier build: it is replaced
 */
export async function buildSite(content: CompiledContent, options: SiteOptions, outFolder: string): Promise<BuildSummary> {
  const fresh = `${resolve(outFolder)}.new-${process.pid}`;
  const old = `${resolve(outFolder)}.old-${process.pid}`;
  try {
    const summary = await writeSite(content, options, fresh);
    if (existsSync(outFolder)) renameSync(outFolder, old);
    renameSync(fresh, outFolder);
    return summary;
  } finally {
    rmSync(fresh, { recursive: true, force: true });
    rmSync(old, { recursive: true, force: true });
  }
}

/** Whether a build may replace this folder without destroying anything that is not its own. */
export function isReplaceable(folder: string): boolean {
  if (!existsSync(folder)) return true;
  return readdirSync(folder).length === 0 || existsSync(join(folder, 'data', 'entry.json'));
}

async function writeSite(content: CompiledContent, options: SiteOptions, folder: string): Promise<BuildSummary> {
  const { site, files } = content;
  const bundle = await bundleApp(folder, options.base);

  const dataQueue = openWriteQueue(join(folder, 'data'));
  const data = await emitData(content, bundle.fingerprint, ({ name, text }) => dataQueue.write(name, text));
  await dataQueue.finish();

  const mediaBytes = copyImages(files, folder);

  const pageQueue = openWriteQueue(folder);
  const pages = await prerender(content, data, bundle, options, pageQueue);
  await pageQueue.finish();
  const old = findOldAddresses(claimsOf(files), (file) => existsSync(join(folder, file)));
  await writeRedirects(old.addresses, options, pageQueue);
  await pageQueue.finish();

  const dataBytes = dataQueue.count().bytes;
  const allOffline = dataBytes + mediaBytes <= wholeDataLimit;
  await writeServiceWorker(folder, { allData: allOffline, redirects: old.addresses.map(({ file }) => file) });
  return {
    articles: site.articles.length,
    events: site.events.length,
    pages,
    redirects: old.addresses.length,
    dataBytes,
    allOffline,
    firstLoad: findFirstLoad(folder, site.articles[0]?.id, options.base),
    diagnostics: withoutSilenced(old.diagnostics, files),
  };
}

/** Of an article's page, where there is one. */
function findFirstLoad(folder: string, id: string | undefined, base: string): FirstLoad | null {
  const file = `kb/${id}/index.html`;
  return existsSync(join(folder, file)) ? measureFirstLoad(folder, file, base) : null;
}
