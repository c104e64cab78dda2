import { existsSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { articleKey } from '../model/published.ts';
import { bundleApp } from './bundleApp.ts';
import type { CompiledContent } from './compileContent.ts';
import { emitData } from './emitData.ts';
import type { FileDiagnostic } from './fileDiagnostic.ts';
import { type FirstLoad, measureFirstLoad } from './firstLoad.ts';
import { prerender, type SiteOptions } from './prerender.ts';
import { withoutSilenced } from './withoutSilenced.ts';
import { openWriteQueue } from './writeQueue.ts';
import { findOldAddresses, writeRedirects } from './writeRedirects.ts';
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
 * Bundles the app, writes the data, draws every page and adds the service worker. The folder changes only when all went well.
 * @param content without errors
 */
export async function buildSite(content: CompiledContent, options: SiteOptions, outFolder: string): Promise<BuildSummary> {
  const { site, files } = content;
  const fresh = `${resolve(outFolder)}.new`;
  const bundle = await bundleApp(fresh, options.base);

  const dataQueue = openWriteQueue(join(fresh, 'data'));
  const data = await emitData(content, bundle.fingerprint, ({ name, text }) => dataQueue.write(name, text));
  await dataQueue.finish();

  const pageQueue = openWriteQueue(fresh);
  const pages = await prerender(content, data, bundle, options, pageQueue);
  await pageQueue.finish();
  const old = findOldAddresses(
    files.map(({ path, text, tree }) => ({ path, text, article: tree.article })),
    (file) => existsSync(join(fresh, file)),
  );
  await writeRedirects(old.addresses, options, pageQueue);
  await pageQueue.finish();

  const dataBytes = dataQueue.count().bytes;
  const allOffline = dataBytes <= wholeDataLimit;
  await writeServiceWorker(fresh, { allData: allOffline, redirects: old.addresses.map(({ file }) => file) });
  rmSync(outFolder, { recursive: true, force: true });
  renameSync(fresh, outFolder);

  return {
    articles: site.articles.length,
    events: site.events.length,
    pages,
    redirects: old.addresses.length,
    dataBytes,
    allOffline,
    firstLoad: findFirstLoad(
      outFolder,
      site.articles.map(({ id }) => id),
      options.base,
    ),
    diagnostics: withoutSilenced(old.diagnostics, files),
  };
}

/** Of the article whose page comes first. */
function findFirstLoad(folder: string, ids: readonly string[], base: string): FirstLoad | null {
  const [first] = [...ids].sort((a, b) => (articleKey(a) < articleKey(b) ? -1 : 1));
  const file = `kb/${first}/index.html`;
  return existsSync(join(folder, file)) ? measureFirstLoad(folder, file, base) : null;
}
