import { closeSync, cpSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { createServer, type ViteDevServer } from 'vite';
import { appPlugins } from '../src/publish/appPlugins.ts';
import { contentPlugin } from '../src/publish/contentPlugin.ts';

// One server: two would both bundle the app's dependencies into one folder.
test.describe.configure({ mode: 'serial' });

const root = resolve(import.meta.dirname, '..');
let folder = '';
let server: ViteDevServer;

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'whence-dev-'));
  cpSync(join(root, 'content/kb'), folder, { recursive: true });
  const plugins = [...appPlugins(), contentPlugin(folder)];
  server = await createServer({ root, configFile: false, logLevel: 'silent', plugins, server: { port: 0, host: '127.0.0.1' } });
  await server.listen();
});
test.afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

test('an author sees what they write, and what is wrong with it', async ({ page }) => {
  const file = join(folder, 'Q256927.md');
  const text = readFileSync(file, 'utf8');
  const site = server.resolvedUrls?.local[0] ?? '';
  await page.goto(`${site}kb/Q256927/article`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('1008');

  writeFileSync(file, `${text.trimEnd()}\n\nWritten a moment ago.\n`);
  await expect(page.getByText('Written a moment ago.')).toBeVisible();

  writeFileSync(file, Buffer.concat([Buffer.from(text), Buffer.from([0xe9])]));
  const overlay = page.locator('vite-error-overlay');
  await expect(overlay).toContainText('not-utf8');
  await expect(overlay).toContainText(`Q256927.md:${text.split('\n').length}:1`);

  await page.goto(`${site}kb/Q163727/article`);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('1008');

  writeFileSync(file, text);
  await expect(overlay).toHaveCount(0);
});

test('an author stays on the card that they reword, however their editor saves', async ({ page }) => {
  const file = join(folder, 'Q182346.md');
  const text = '# The door\n\n## Symptoms\n\nIt creaks.\n\n## Resolution\n\n1. Open the door.\n2. Oil the hinges.\n';
  // Many editors empty the file first, and write it a moment later.
  const save = async (content: string): Promise<void> => {
    const handle = openSync(file, 'w');
    await page.waitForTimeout(20);
    writeSync(handle, content);
    closeSync(handle);
  };
  await save(text);
  await page.goto(`${server.resolvedUrls?.local[0] ?? ''}kb/Q182346/step-oil-hinges`);
  await expect(page.getByRole('heading', { name: 'Oil the hinges.' })).toBeVisible();
  for (const words of ['Oil the old hinges.', 'Oil the old rusty hinges.', 'Oil all the old rusty hinges.']) {
    await save(text.replace('Oil the hinges.', words));
    await expect(page.getByRole('heading', { name: words })).toBeVisible();
    await expect(page.getByText('has no card')).toHaveCount(0);
  }
  await expect(page).toHaveURL(/step-oil-all-old-rusty-hinges$/);
});
