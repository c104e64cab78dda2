import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { get, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createStaticServer, listen } from './staticServer.ts';

let folder = '';
let server: Server;
let port = 0;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'whence-serve-'));
  for (const path of ['kb/Q1', 'assets', 'data']) mkdirSync(join(folder, path), { recursive: true });
  writeFileSync(join(folder, 'index.html'), 'home');
  writeFileSync(join(folder, '404.html'), 'nothing here');
  writeFileSync(join(folder, 'kb/Q1/index.html'), 'article');
  writeFileSync(join(folder, 'assets/app-1.js'), 'script');
  writeFileSync(join(folder, 'data/entry.json'), '{}');
  writeFileSync(join(tmpdir(), 'whence-secret.txt'), 'secret');
  server = createStaticServer(folder, '/helpdesk/');
  port = await listen(server, 0, '127.0.0.1');
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

/** Asks with the path as it is: `fetch` would resolve `..` before it sends. */
function ask(path: string): Promise<{ status: number; type: string; cache: string; location: string; body: string }> {
  return new Promise((resolve, reject) => {
    get({ host: '127.0.0.1', port, path }, (response) => {
      let body = '';
      response.on('data', (chunk: Buffer) => {
        body += chunk;
      });
      const { 'content-type': type = '', 'cache-control': cache = '', location = '' } = response.headers;
      response.on('end', () => resolve({ status: response.statusCode ?? 0, type, cache, location, body }));
    }).on('error', reject);
  });
}

describe('the static server', () => {
  it('answers a folder with its index.html, below the base', async () => {
    expect(await ask('/helpdesk/')).toMatchObject({
      status: 200,
      body: 'home',
      type: 'text/html; charset=utf-8',
      cache: 'no-cache',
    });
    expect(await ask('/helpdesk/kb/Q1/?x=1')).toMatchObject({ status: 200, body: 'article' });
  });

  it('sends a folder without its slash on, query included', async () => {
    expect(await ask('/helpdesk/kb/Q1?pass=2')).toMatchObject({ status: 301, location: '/helpdesk/kb/Q1/?pass=2' });
    expect(await ask('/helpdesk?EvtID=1008')).toMatchObject({ status: 301, location: '/helpdesk/?EvtID=1008' });
  });

  it('answers what is not there with 404.html', async () => {
    expect(await ask('/helpdesk/kb/Q2/')).toMatchObject({ status: 404, body: 'nothing here' });
    expect(await ask('/helpdesk/index.html/')).toMatchObject({ status: 404 });
    expect(await ask('/elsewhere')).toMatchObject({ status: 404 });
  });

  it.each([
    '/helpdesk/../whence-secret.txt',
    '/helpdesk/%2e%2e/whence-secret.txt',
    '/helpdesk/..%5cwhence-secret.txt',
    '/helpdesk/%zz',
  ])('lets nobody out of its folder with %s', async (path) => {
    expect((await ask(path)).body).not.toContain('secret');
  });

  it('lets browsers keep what has a hash in its name, and ask again for all else', async () => {
    expect((await ask('/helpdesk/assets/app-1.js')).cache).toContain('immutable');
    expect((await ask('/helpdesk/data/entry.json')).cache).toBe('no-cache');
  });

  it('takes another port when its own is taken', async () => {
    const second = createStaticServer(folder);
    const other = await listen(second, port, '127.0.0.1');
    second.close();
    expect(other).toBeGreaterThan(port);
  });
});
