import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, open, test } from './test.ts';

test.use({ serviceWorkers: 'block' });

const csv = [
  'Level,Date and Time,Source,Event ID,Task Category',
  'Error,11/20/2024 9:15:02 AM,Perflib,1008,None,"The Open Procedure for service ""MSExchangeIMC"" in DLL ""E:\\exchsrvr\\bin\\imsperf.dll"" failed."',
  'Error,11/19/2024 9:15:02 AM,Perflib,1008,None,"The Open Procedure for service ""MSExchangeIMC"" in DLL ""E:\\exchsrvr\\bin\\imsperf.dll"" failed."',
  'Error,11/18/2024 9:15:02 AM,MSExchangeIMC,4087,None,The service could not start.',
  'Information,11/17/2024 9:15:02 AM,EventLog,6013,None,The system uptime is 5117 seconds.',
].join('\r\n');

const file = (name: string, content: string | Buffer) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(content) });

async function choose(page: Page, ...files: ReturnType<typeof file>[]): Promise<void> {
  await page.locator('[data-log-file]').setInputFiles(files);
  await expect(page.locator('#results')).not.toHaveText('Looking them up …', { timeout: 30_000 });
}

/** Drops a file on the page, as from the desktop. */
async function drop(page: Page, name: string, content: string): Promise<void> {
  const transfer = await page.evaluateHandle(
    ([fileName = '', text = '']) => {
      const data = new DataTransfer();
      data.items.add(new File([text], fileName));
      return data;
    },
    [name, content],
  );
  await page.dispatchEvent('body', 'dragover', { dataTransfer: transfer });
  await page.dispatchEvent('body', 'drop', { dataTransfer: transfer });
}

test('a log shows which of its events are known, the latest first, and leads into the wizard prepared', async ({
  page,
  site,
}) => {
  await open(page, site, 'log');
  await choose(page, file('events.csv', csv));
  await expect(page.locator('#results')).toHaveText('2 of 3 different events in the knowledge base');
  await expect(page.locator('#results')).toBeFocused();
  const known = page.locator('[data-known] > li');
  await expect(known.nth(0)).toContainText('Event 1008 · Perflib');
  await expect(known.nth(0)).toContainText('2 times · last 11/20/2024 9:15:02 AM');
  await expect(known.nth(1)).toContainText('Event 4087');
  await known
    .nth(0)
    .getByRole('link', { name: /Event 1008 Occurs/ })
    .click();
  await page.waitForURL(/\/kb\/Q256927\/./);
  await page.getByRole('button', { name: 'Case' }).click();
  await expect(page.locator('#cases')).toContainText('Q256927');
});

test('going back, the list is still there; its other events can be looked for', async ({ page, site }) => {
  await open(page, site, 'log');
  await choose(page, file('events.csv', csv));
  await page
    .locator('[data-known]')
    .getByRole('link', { name: /^Event 4087/ })
    .click();
  await page.waitForURL(/\/event\/MSExchangeIMC\/4087/);
  await page.goBack();
  await expect(page.locator('#results')).toHaveText('2 of 3 different events in the knowledge base');
  await page.locator('[data-others] summary').click();
  await page.getByRole('button', { name: 'Find by its words: EventLog 6013' }).click();
  await page.waitForURL(/\/find$/);
});

test('a file can be dropped anywhere on the home page, and is read in the browser alone', async ({ page, site }) => {
  await open(page, site, '');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(`${request.method()} ${request.url()}`));
  await drop(page, 'events.csv', csv);
  await page.waitForURL(/\/log$/);
  await expect(page.locator('#results')).toHaveText('2 of 3 different events in the knowledge base');
  expect(asked.filter((request) => !request.startsWith('GET '))).toEqual([]);
  expect(page.url()).not.toContain('Perflib');
});

test('what is no log, or only half of one, is said, and nothing is lost', async ({ page, site }) => {
  await open(page, site, 'log');
  const noise = Buffer.from(Array.from({ length: 300_000 }, (_, at) => (at * at * 31 + at * 7) % 256));
  await choose(page, file('noise.evtx', noise));
  await expect(page.locator('main')).toContainText('Nothing could be read');
  await expect(page.locator('main')).toContainText('does not begin as an event log does');
  await choose(page, file('letter.txt', 'Dear all,\n'.repeat(1_000)));
  await expect(page.locator('main')).toContainText('No event-log entry was found in this text');
  await choose(
    page,
    file('events.csv', `${csv}\nan odd line`),
    file('cut.xml', '<Event><System><Provider Name="Perflib"/><EventID>1008</EventID><Comp'),
  );
  await expect(page.locator('main')).toContainText('Not understood: “an odd line”');
  await expect(page.locator('[data-known]')).toContainText('3 times');
});

test('what stands in a log is never run', async ({ page, site }) => {
  await open(page, site, 'log');
  const hostile = '<img src=x onerror="document.title=\'run\'"><script>document.title="run"</script>';
  await choose(
    page,
    file('a.csv', `Level,Source,Event ID\n"${hostile.replaceAll('"', '""')}",Perflib,1008,${hostile}\nError,${hostile},77`),
  );
  await expect(page.locator('#results')).toBeVisible();
  await expect(page).toHaveTitle(/Read a log/);
});

/** A file of `megabytes`, made in the page: the test's own channel takes less. */
async function chooseLong(page: Page, megabytes: number): Promise<void> {
  await page.evaluate((count) => {
    const input = document.querySelector<HTMLInputElement>('[data-log-file]');
    const data = new DataTransfer();
    const line = '20.11.2024 09:15:02 the service has done what it always does, number 4711\n';
    data.items.add(new File(Array(count).fill(line.repeat(13_500)), 'long.log'));
    if (input) input.files = data.files;
    input?.dispatchEvent(new Event('change', { bubbles: true }));
  }, megabytes);
}

test('50 MB of text without an event are gone through to the end, and the page goes on answering', async ({ page, site }) => {
  test.setTimeout(120_000);
  await open(page, site, 'log');
  await chooseLong(page, 50);
  await page.getByRole('textbox').fill('1008');
  await expect(page.locator('#results')).toHaveText('No entries', { timeout: 100_000 });
  await expect(page.locator('main')).toContainText('No event-log entry was found in this text');
});

test('reading can be stopped', async ({ page, site }) => {
  await open(page, site, 'log');
  await chooseLong(page, 300);
  await page.getByRole('button', { name: 'Stop here' }).click();
  await expect(page.locator('main')).toContainText('The reading was stopped');
});

const corpus = join(import.meta.dirname, '../../shared/corpus/events');

for (const [name, entries] of [
  ['system.evtx', '1,881 entries'],
  ['SysEvent.Evt', '6,063 entries'],
  ['sample_with_a_bad_chunk_magic.evtx', '380 entries'],
] as const) {
  test(`${name}, a real file, is read in the browser`, async ({ page, site }) => {
    test.skip(!existsSync(corpus), `There is no ${corpus}.`);
    await open(page, site, 'log');
    await page.locator('[data-log-file]').setInputFiles(join(corpus, name));
    await expect(page.locator('#results + p')).toContainText(entries);
    if (name.startsWith('sample')) await expect(page.locator('main')).toContainText('64 KiB');
  });
}

test('the Event Viewer’s query lands on the event, in any case, and its product answers a question of the article', async ({
  page,
  site,
  faults,
}) => {
  await open(page, site, '?evtid=4087&EVTSRC=msexchangeimc&ProdName=Microsoft%C2%AE+Exchange&PRODVER=5.0.1457.3');
  await expect(page).toHaveTitle(/Event 4087 from MSExchangeIMC/);
  await page
    .getByRole('main')
    .getByRole('link', { name: /Cannot Start or Create/ })
    .first()
    .click();
  await page.waitForURL(/\/kb\/Q182346/);
  await expect(page.locator('[data-node]')).not.toHaveAttribute('data-type', /symptom|applies-to/);
  // What the home page preloads is not used on the event's.
  faults.splice(0, faults.length, ...faults.filter((fault) => !fault.includes('was preloaded')));
});

test('an administrator gets the registry file for the address that they are on', async ({ page, site }) => {
  await open(page, site, 'event-viewer');
  await expect(page.locator('main')).toContainText(`"MicrosoftRedirectionURL"="${site.url}"`);
  const saving = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Save event-viewer.reg' }).click();
  const saved = await saving;
  expect(saved.suggestedFilename()).toBe('event-viewer.reg');
});

test.describe('under a sub-path', () => {
  test.use({ siteName: 'helpdesk' });

  test('the registry file has the whole address, and a log is read', async ({ page, site }) => {
    await open(page, site, 'event-viewer');
    await expect(page.locator('main')).toContainText(`"MicrosoftRedirectionURL"="${site.url}"`);
    await open(page, site, 'log');
    await choose(page, file('events.csv', csv));
    await expect(page.locator('#results')).toHaveText('2 of 3 different events in the knowledge base');
  });
});

test('an error code finds its articles in any notation', async ({ page, site, faults }) => {
  for (const code of ['2140', '0x85c', '0x0000085C']) {
    await open(page, site, `code/${code}`);
    await expect(page.getByRole('main').getByRole('link', { name: /Event ID 4086/ })).toBeVisible();
  }
  // The browser itself reports the status 404: these addresses are drawn from the shell.
  faults.splice(0, faults.length, ...faults.filter((fault) => !fault.includes('404')));
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [1280, 390]) {
    test(`the log’s page and the Event Viewer’s have no fault that axe finds, and fit (${colorScheme}, ${width} px)`, async ({
      page,
      site,
    }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.setViewportSize({ width, height: 844 });
      await open(page, site, 'log');
      await choose(page, file('events.csv', `${csv}\nan odd line`));
      await page.locator('[data-others] summary').click();
      await expectSound(page);
      await open(page, site, 'event-viewer');
      await expectSound(page);
    });
  }
}

async function expectSound(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)).toEqual([]);
  const excess = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(excess).toBeLessThanOrEqual(0);
}
