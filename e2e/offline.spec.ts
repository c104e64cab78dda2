import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { listAddresses } from './published.ts';
import { expect, open, type ServedSite, test, waitUntilOffline, waitUntilReady } from './test.ts';
import { expectCard, giveAnswer } from './walking.ts';

/** Opens every address of the site; each must come out with the title that was published for it. */
async function expectEveryAddress(page: Page, site: ServedSite): Promise<void> {
  for (const address of listAddresses()) {
    const html = readFileSync(join(site.folder, decodeURI(address), 'index.html'), 'utf8');
    const title = await page.evaluate((text) => new DOMParser().parseFromString(text, 'text/html').title, html);
    await open(page, site, address);
    await expect(page, address).toHaveTitle(title);
    await expect(page.locator('h1').first(), address).toBeVisible();
  }
}

test('after one visit every address works with the server stopped', async ({ page, site, faults }) => {
  test.setTimeout(120_000);
  await open(page, site, '');
  await waitUntilOffline(page);
  await site.stop();
  await expectEveryAddress(page, site);
  await page.goto(`${site.url}kb/182/Q182346/`);
  await page.waitForURL(`${site.url}kb/Q182346/`);
  await waitUntilReady(page);
  // Looking for a new version of the worker fails, as it should.
  faults.splice(0, faults.length, ...faults.filter((fault) => !fault.includes('sw.js')));
});

test('what has no page of its own works offline, too', async ({ page, site, faults }) => {
  await open(page, site, 'kb/Q256927/');
  await waitUntilOffline(page);
  await site.stop();
  await open(page, site, 'kb/q182346');
  await expect(page.locator('[data-node]')).toBeVisible();
  await open(page, site, '?EvtID=1008&EvtSrc=Perflib&ProdName=Exchange');
  await expect(page.getByRole('heading', { name: /1008/ })).toBeVisible();
  faults.splice(0, faults.length, ...faults.filter((fault) => !fault.includes('sw.js')));
});

test('a new version is offered, not forced, and leaves the session alone', async ({ page, site }) => {
  const first = listAddresses().find((address) => /^kb\/[^/]+\/$/.test(address)) ?? '';
  await open(page, site, first);
  await waitUntilOffline(page);
  await page.locator('[data-node] [data-answer]').first().click();
  const node = page.locator('[data-node]');
  const place = (await node.getAttribute('data-node')) ?? '';

  await site.replace('edited');
  await page.reload();
  await waitUntilReady(page);
  const offer = page.getByRole('button', { name: 'Use it now' });
  await expect(offer).toBeVisible();
  await expectCard(page, place);

  await page.goto(`${site.url}${first}article/`);
  await waitUntilReady(page);
  await expect(page.getByText('Reviewed once more by the helpdesk.')).toHaveCount(0);

  await Promise.all([page.waitForEvent('load'), offer.click()]);
  await waitUntilReady(page);
  await expect(page.getByText('Reviewed once more by the helpdesk.')).toBeVisible();
  await expect(offer).toHaveCount(0);
  await open(page, site, first);
  await page.getByRole('link', { name: 'On to where I was' }).click();
  await expectCard(page, place);
});

test.describe('under a sub-path', () => {
  test.use({ siteName: 'helpdesk' });

  test('every address works cold, with its data where it belongs', async ({ page, site }) => {
    test.setTimeout(120_000);
    for (const address of listAddresses()) {
      await open(page, site, address);
      await expect(page.locator('h1').first(), address).toBeVisible();
    }
  });

  test('a walk stays below it', async ({ page, site }) => {
    await open(page, site, 'kb/Q256927/');
    await giveAnswer(page, 'this');
    expect(page.url()).toContain('/helpdesk/kb/Q256927/');
  });

  test('every address works with the server stopped', async ({ page, site, faults }) => {
    test.setTimeout(120_000);
    await open(page, site, 'find/');
    await waitUntilOffline(page);
    await site.stop();
    await expectEveryAddress(page, site);
    faults.splice(0, faults.length, ...faults.filter((fault) => !fault.includes('sw.js')));
  });
});
