import { expect, open, test } from './test.ts';

test.use({ serviceWorkers: 'block' });

/** The browser itself reports the status 404 of a page that is not there. */
const isExpected = (fault: string): boolean => fault.includes('404');

test.afterEach(({ faults }) => {
  faults.splice(0, faults.length, ...faults.filter((fault) => !isExpected(fault)));
});

test('an unknown article says so and offers its neighbours', async ({ page, site }) => {
  await open(page, site, 'kb/Q256928');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Q256928');
  await expect(page.getByRole('main').locator('a[href*="/kb/Q256927"]')).toBeVisible();
});

test('an unknown event says so and offers its neighbours', async ({ page, site }) => {
  await open(page, site, 'event/1009');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('1009');
  await expect(page.getByRole('main').locator('a[href*="/event/1008"]')).toBeVisible();
});

test('an unknown card says so and leads to the article’s own', async ({ page, site }) => {
  await open(page, site, 'kb/Q256927/no-such-card');
  await expect(page.getByRole('status').filter({ hasText: 'no-such-card' })).toBeVisible();
  await expect(page.locator('[data-node]')).toBeVisible();
});

test('an unknown source still shows the event', async ({ page, site }) => {
  await open(page, site, 'event/NoSuchSource/1008');
  await expect(page.getByRole('main')).toContainText('imsperf.dll');
});

for (const address of ['nowhere', 'kb', 'event/abc', 'kb/Q182346/a/b', 'event/']) {
  test(`the address ${address} says that there is nothing`, async ({ page, site }) => {
    await open(page, site, address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('main').locator('a').first()).toBeVisible();
  });
}
