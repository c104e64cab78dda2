import { test as base, type ConsoleMessage, expect, type Page, type Request } from '@playwright/test';
import { createStaticServer, listen } from '../scripts/staticServer.ts';
import { type SiteName, sites } from './sites.ts';

/** A site on a server of its own. */
export interface ServedSite {
  /** Address of the home page, with a slash at its end. */
  readonly url: string;
  readonly folder: string;
  /** Stops the server: from then on nothing answers at the address. */
  stop(): Promise<void>;
  /** Serves another site at the same address, as a deployment does. */
  replace(name: SiteName): Promise<void>;
}

/** Serves one of the built sites on a free port. */
async function serveSite(name: SiteName): Promise<ServedSite> {
  const { folder, base } = sites[name];
  let server = createStaticServer(folder, base);
  const port = await listen(server, 0, '127.0.0.1');
  const stop = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  const replace = async (other: SiteName): Promise<void> => {
    await stop();
    server = createStaticServer(sites[other].folder, base);
    await listen(server, port, '127.0.0.1');
  };
  return { url: `http://127.0.0.1:${port}${base}`, folder, stop, replace };
}

interface Fixtures {
  /** Which site `site` serves. */
  readonly siteName: SiteName;
  readonly site: ServedSite;
  /** What went wrong in the page so far; a test that expects trouble empties it. */
  readonly faults: string[];
}

/** Every test gets a served site, and fails when its page logs an error, breaks the page's policy or asks another origin. */
export const test = base.extend<Fixtures>({
  siteName: ['main', { option: true }],
  site: async ({ siteName }, use) => {
    const site = await serveSite(siteName);
    await use(site);
    await site.stop();
  },
  faults: [
    async ({ page, site }, use) => {
      const faults: string[] = [];
      watchFaults(page, site, faults);
      await use(faults);
      expect(faults).toEqual([]);
    },
    { auto: true },
  ],
});

/** Notes in `faults` whatever a clean page does not do. */
function watchFaults(page: Page, site: ServedSite, faults: string[]): void {
  page.on('console', (message: ConsoleMessage) => {
    const isFault = ['error', 'warning'].includes(message.type()) && !message.text().includes('blocked by Playwright');
    if (isFault) faults.push(`${message.type()}: ${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', (error) => faults.push(`uncaught: ${error.message}`));
  page.on('request', (request: Request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol !== 'data:' && protocol !== 'blob:' && origin !== new URL(site.url).origin)
      faults.push(`foreign request: ${request.url()}`);
  });
}

/** Opens an address of the site (without a slash at its beginning) and waits until the page can be used. */
export async function open(page: Page, site: ServedSite, address: string): Promise<void> {
  await page.goto(`${site.url}${address}`);
  await waitUntilReady(page);
}

/** Waits until the app has taken the page over: before that, clicks do nothing. */
export async function waitUntilReady(page: Page): Promise<void> {
  await page.locator('html[data-ready="true"]').waitFor({ state: 'attached' });
}

/** Waits until the service worker has fetched all that it keeps, and answers for this page. */
export async function waitUntilOffline(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (navigator.serviceWorker.controller) return;
    await new Promise((resolve) => navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true }));
  });
}

export { expect };
