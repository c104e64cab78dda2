import { existsSync } from 'node:fs';
import { resolve, sep } from 'node:path';
import type { ErrorPayload, Plugin, ViteDevServer } from 'vite';
import { linkContent, listContent, readLegalNotice } from './compileContent.ts';
import { type CompiledFile, compileFile } from './compileFile.ts';
import { emitData } from './emitData.ts';
import { type FileDiagnostic, formatDiagnostic, summarizeDiagnostics } from './fileDiagnostic.ts';
import { includesShared, isShared } from './readShared.ts';

/**
 * The Vite plugin for writing articles: compiles the content folder in memory, serves it as `data/…` under the names that the build would
 * give, and compiles anew what is changed. Errors stand in the terminal and over the page; articles without any keep working.
 */
export function contentPlugin(contentFolder: string): Plugin {
  return {
    name: 'whence:content',
    apply: 'serve',
    configureServer: async (server) => {
      const content = await openContent(contentFolder);
      report(server, content.diagnostics());
      serveData(server, content.data);
      watchContent(server, resolve(contentFolder), content);
      server.environments.client.hot.on('vite:client:connect', () => showErrors(server, content.diagnostics()));
    },
  };
}

/** Content in memory, and what keeps it in step with its files. */
export interface Content {
  readonly data: ReadonlyMap<string, string>;
  diagnostics(): readonly FileDiagnostic[];
  /** Compiles a file that was changed, added or removed, and links all anew. */
  update(path: string, exists: boolean): Promise<void>;
}

/** The compiled content of a folder, held in memory. */
export async function openContent(folder: string): Promise<Content> {
  const files = new Map<string, CompiledFile>(listContent(folder).map((path) => [resolve(path), compileFile(path)]));
  const data = new Map<string, string>();
  let diagnostics: readonly FileDiagnostic[] = [];

  async function emit(): Promise<void> {
    const linked = linkContent([...files.values()], readLegalNotice(folder));
    diagnostics = linked.diagnostics;
    data.clear();
    await emitData(linked, 'development', ({ name, text }) => void data.set(name, text));
  }

  /** Anew, all articles that include a shared procedure: which of them, only compiling tells. */
  function compileIncluding(): void {
    for (const [path, { text }] of files) if (includesShared(text)) files.set(path, compileFile(path));
  }

  await emit();
  return {
    data,
    diagnostics: () => diagnostics,
    update: async (path, exists) => {
      if (isShared(path)) compileIncluding();
      else if (exists && existsSync(path)) files.set(path, compileFile(path));
      else files.delete(path);
      await emit();
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

function watchContent(server: ViteDevServer, folder: string, content: Content): void {
  server.watcher.add(folder);
  // One after the other: an editor that saves all files at once must not have their data mixed up.
  let turn = Promise.resolve();
  const update = (exists: boolean) => (path: string) => {
    if (!path.startsWith(folder + sep) || !/\.(md|markdown)$/i.test(path)) return;
    turn = turn
      .then(() => content.update(path, exists))
      .then(() => {
        server.environments.client.hot.send({ type: 'full-reload' });
        report(server, content.diagnostics());
      })
      .catch((error: unknown) => server.config.logger.error(String(error)));
  };
  server.watcher.on('add', update(true)).on('change', update(true)).on('unlink', update(false));
}

function report({ config: { logger } }: ViteDevServer, diagnostics: readonly FileDiagnostic[]): void {
  for (const found of diagnostics) {
    if (found.diagnostic.severity === 'error') logger.error(formatDiagnostic(found));
    else logger.warn(formatDiagnostic(found));
  }
  logger.info(`Articles: ${summarizeDiagnostics(diagnostics)}`, { timestamp: true });
}

/** Puts the errors over the page, the first one with its place; Escape closes them. */
function showErrors(server: ViteDevServer, diagnostics: readonly FileDiagnostic[]): void {
  const errors = diagnostics.filter(({ diagnostic }) => diagnostic.severity === 'error');
  const [first] = errors;
  if (!first) return;
  const { line, column } = first.position;
  const err: ErrorPayload['err'] = {
    message: errors.map(formatDiagnostic).join('\n'),
    stack: '',
    id: first.path,
    loc: { file: first.path, line, column },
    plugin: 'whence:content',
  };
  server.environments.client.hot.send({ type: 'error', err });
}
