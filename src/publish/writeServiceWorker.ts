import { join } from 'node:path';
import { generateSW, type RuntimeCaching } from 'workbox-build';

/** What the service worker keeps from the first visit on. */
export interface Offline {
  /** Every data file, so that every page works offline; otherwise those of the pages that were visited. */
  readonly allData: boolean;
  /** Files of the pages that send on from old addresses. */
  readonly redirects: readonly string[];
}

/** Up to this many bytes of data are kept whole in every browser: as much as two photographs. */
export const wholeDataLimit = 16_000_000;

/**
 * Writes `sw.js` into a published folder. It answers every navigation with the app's shell, from its cache, and takes over from an
 * older one only when the page asks it to with `{ type: 'SKIP_WAITING' }`: a new version never interrupts a running session.
 */
export async function writeServiceWorker(folder: string, { allData, redirects }: Offline): Promise<void> {
  await generateSW({
    swDest: join(folder, 'sw.js'),
    globDirectory: folder,
    globPatterns: [
      'shell.html',
      'assets/**',
      '*.{svg,webmanifest,js}',
      ...(allData ? ['data/**/*.json', 'media/**', ...redirects] : []),
    ],
    // Hashed names need no revision of their own.
    dontCacheBustURLsMatching: /(^|\/)(assets|media)\/|\.[0-9a-f]{10}\.json$/,
    manifestTransforms: [(entries) => ({ manifest: entries.toSorted((a, b) => (a.url < b.url ? -1 : 1)) })],
    maximumFileSizeToCacheInBytes: 20_000_000,
    navigateFallback: 'shell.html',
    runtimeCaching: allData ? [] : dataCaching,
    cacheId: 'whence',
    cleanupOutdatedCaches: true,
    clientsClaim: true,
    skipWaiting: false,
    sourcemap: false,
    inlineWorkboxRuntime: true,
    babelPresetEnvTargets: ['chrome >= 111', 'firefox >= 128', 'safari >= 16.4'],
  });
}

/**
 * For a site that is too large to be kept whole. `entry.json` comes from the network first: it names files of the present
 * deployment, and those that an older one named have gone.
 */
const dataCaching: RuntimeCaching[] = [
  {
    urlPattern: /\/data\/entry\.json$/,
    handler: 'NetworkFirst',
    options: { cacheName: 'whence-entry', networkTimeoutSeconds: 3 },
  },
  {
    urlPattern: /\/(?:data\/.+\.[0-9a-f]{10}\.json|media\/[^/]+)$/,
    handler: 'CacheFirst',
    options: { cacheName: 'whence-data', expiration: { maxEntries: 2000, purgeOnQuotaError: true } },
  },
];
