import { createReadStream } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import { watchContent } from './dev/watchContent.ts';
import { type FileDiagnostic, formatDiagnostic, summarizeDiagnostics, withoutRepeats } from './fileDiagnostic.ts';
import { type Content, openContent } from './openContent.ts';

/**
 * The Vite plugin for writing articles: compiles the content folder in memory, serves it as `data/…` under the names that the build would
 * give, and compiles anew what is changed. Messages stand in the terminal, errors over the page of their article, warnings at its foot; articles without errors
 * keep working.
 */
export function contentPlugin(contentFolder: string): Plugin {
  return {
    name: 'whence:content',
    apply: 'serve',
    transformIndexHtml: {
      order: 'pre',
      handler: () => [{ tag: 'script', attrs: { type: 'module', src: '/src/publish/dev/authorPanel.ts' }, injectTo: 'body' }],
    },
    configureServer: async (server) => {
      const content = await openContent(contentFolder);
      report(server, content.diagnostics(), content);
      serveData(server, content.data);
      serveImages(server, content);
      watchContent(server, resolve(contentFolder), content, (printed) => report(server, printed, content));
    },
  };
}

function serveData({ middlewares, config }: ViteDevServer, data: ReadonlyMap<string, string>): void {
  const prefix = `${config.base}data/`;
  middlewares.use((request, response, next) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (!pathname.startsWith(prefix)) return next();
    const text = data.get(decodeURIComponent(pathname.slice(prefix.length)));
    response.writeHead(text === undefined ? 404 : 200, { 'content-type': 'application/json', 'cache-control': 'no-store' });
    response.end(text);
  });
}

function serveImages({ middlewares, config }: ViteDevServer, { files }: Content): void {
  middlewares.use((request, response, next) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (!pathname.startsWith(`${config.base}media/`)) return next();
    const name = decodeURIComponent(pathname.slice(config.base.length));
    const image = [...files.values()].flatMap(({ images }) => images).find((candidate) => candidate.name === name);
    if (image) createReadStream(image.file).on('error', next).pipe(response);
    else next();
  });
}

/** So many messages are printed; `whence check` has them all. */
const MOST_PRINTED = 20;

function report({ config: { logger } }: ViteDevServer, printed: readonly FileDiagnostic[], content: Content): void {
  for (const found of withoutRepeats(printed).slice(0, MOST_PRINTED)) {
    if (found.diagnostic.severity === 'error') logger.error(formatDiagnostic(found));
    else logger.warn(formatDiagnostic(found));
  }
  if (printed.length > MOST_PRINTED) logger.info(`… and ${printed.length - MOST_PRINTED} more: npm run -s whence -- check`);
  logger.info(`Articles: ${summarizeDiagnostics(content.diagnostics())}`, { timestamp: true });
}
