import { createReadStream, type Stats, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join, sep } from 'node:path';
import { pipeline } from 'node:stream';
import { createGzip } from 'node:zlib';

/**
 * A plain static file server, as any host is: a folder is its index.html, a folder without its slash redirects, what is not there
 * is 404.html with status 404. It knows nothing of the site, so what works here works on such a host.
 * @param root the folder to serve
 * @param base the path that the site lives under, with a slash at both ends
 */
export function createStaticServer(root: string, base = '/'): Server {
  return createServer((request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return sendText(response, 405, 'Only GET and HEAD.');
    if (!URL.canParse(request.url ?? '/', 'http://localhost')) return sendText(response, 400, 'Bad path.');
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
    if (`${pathname}/` === base) return void response.writeHead(301, { location: `${base}${search}` }).end();
    if (!pathname.startsWith(base)) return sendText(response, 404, `The site is at ${base}`);
    const path = decodePath(pathname.slice(base.length));
    if (path === undefined) return sendText(response, 400, 'Bad path.');
    answer(request, response, { root, path, redirect: `${pathname}/${search}` });
  });
}

interface Wanted {
  readonly root: string;
  readonly path: string;
  readonly redirect: string;
}

function answer(request: IncomingMessage, response: ServerResponse, { root, path, redirect }: Wanted): void {
  const asFolder = path === '' || path.endsWith('/');
  const file = join(root, path, asFolder ? 'index.html' : '');
  const stats = findStats(file);
  if (stats?.isFile()) sendFile(request, response, { file, stats, status: 200 });
  else if (stats?.isDirectory()) response.writeHead(301, { location: redirect }).end();
  else sendMissing(request, response, root);
}

/** Undefined where there is no such file, or the path goes on behind one. */
function findStats(file: string): Stats | undefined {
  try {
    return statSync(file);
  } catch {
    return undefined;
  }
}

function sendMissing(request: IncomingMessage, response: ServerResponse, root: string): void {
  const file = join(root, '404.html');
  const stats = findStats(file);
  if (stats) sendFile(request, response, { file, stats, status: 404 });
  else sendText(response, 404, 'Not found.');
}

/** The path below the base without a way out of it, or undefined for one that is none. */
function decodePath(encoded: string): string | undefined {
  try {
    const path = decodeURIComponent(encoded);
    const leaves = path.includes('\0') || path.split(/[/\\]/).includes('..') || (sep === '\\' && path.includes(':'));
    return leaves ? undefined : path;
  } catch {
    return undefined;
  }
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
};

interface Found {
  readonly file: string;
  readonly stats: Stats;
  readonly status: number;
}

function sendFile(request: IncomingMessage, response: ServerResponse, { file, stats, status }: Found): void {
  const type = types[extname(file)] ?? 'application/octet-stream';
  const tag = `"${stats.size.toString(36)}-${Math.round(stats.mtimeMs).toString(36)}"`;
  const headers = {
    'content-type': type,
    'cache-control': isHashed(file) ? 'public, max-age=31536000, immutable' : 'no-cache',
    etag: tag,
  };
  if (status === 200 && request.headers['if-none-match'] === tag) {
    response.writeHead(304, headers).end();
    return;
  }
  const zip =
    /^(text|application\/(json|manifest)|image\/svg)/.test(type) && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
  response.writeHead(status, {
    ...headers,
    vary: 'accept-encoding',
    ...(zip ? { 'content-encoding': 'gzip' } : { 'content-length': stats.size }),
  });
  if (request.method === 'HEAD') response.end();
  // An agent who navigates away breaks the pipe: nothing is wrong then.
  else if (zip) pipeline(createReadStream(file), createGzip(), response, () => {});
  else pipeline(createReadStream(file), response, () => {});
}

/** Whether the file's name changes with its content. */
function isHashed(file: string): boolean {
  return /[\\/]assets[\\/]/.test(file) || /[\\/]data[\\/].*\.[0-9a-f]{10,}\.json$/.test(file);
}

function sendText(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(text);
}

/**
 * Listens on `port`, or on the next free one after it; 0 takes any. Resolves to the port taken.
 * @throws what `listen` failed with, where no port of the next twenty is free
 */
export async function listen(server: Server, port: number, host?: string): Promise<number> {
  for (let tried = port; ; tried++) {
    try {
      return await listenOn(server, tried, host);
    } catch (error) {
      const taken = error instanceof Error && 'code' in error && (error.code === 'EADDRINUSE' || error.code === 'EACCES');
      if (!taken || port === 0 || tried >= port + 20) throw error;
    }
  }
}

function listenOn(server: Server, port: number, host?: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}
