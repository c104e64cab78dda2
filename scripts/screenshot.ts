/** Takes the README's pictures from the built site: `npm run build && npm run screenshot`. */
import { mkdirSync } from 'node:fs';
import { chromium, type Page } from '@playwright/test';
import { createStaticServer, listen } from './staticServer.ts';

const server = createStaticServer('dist');
const site = `http://127.0.0.1:${await listen(server, 0, '127.0.0.1')}/`;
const executablePath = process.env.WHENCE_CHROMIUM || process.env.CHROME_PATH;
const browser = await chromium.launch({
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  ...(executablePath ? { executablePath } : {}),
});
mkdirSync('docs', { recursive: true });

/** As an agent sees it who has pasted an event and answered two cards. */
async function walk(page: Page): Promise<void> {
  await page.goto(site);
  await page.locator('html[data-ready="true"]').waitFor({ state: 'attached' });
  await page.locator('[data-field]').fill(pasted);
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/kb\//);
  for (let card = 0; card < 5 && (await page.locator('[data-node][data-type="step"]').count()) === 0; card++) {
    const before = await page.locator('[data-node]').getAttribute('data-node');
    await page.locator('[data-node] [data-answer]').first().click();
    await page.locator(`[data-node]:not([data-node="${before}"])`).waitFor();
  }
  await page.waitForTimeout(300);
}

const pasted = [
  'Event Type:\tError',
  'Event Source:\tPerflib',
  'Event ID:\t1008',
  'Description:',
  'The Open Procedure for service "MSExchangeIMC" in DLL "E:\\exchsrvr\\bin\\imsperf.dll" failed.',
].join('\n');

for (const colorScheme of ['light', 'dark'] as const) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, colorScheme, timezoneId: 'UTC' });
  await walk(page);
  await page.screenshot({ path: `docs/wizard-${colorScheme}.png` });
  await page.close();
}
await browser.close();
server.close();
server.closeAllConnections();
