import type { Page } from '@playwright/test';
import { expect, open, type ServedSite, test, waitUntilReady } from './test.ts';

test.use({ serviceWorkers: 'block' });

/** An event as the viewer copies it; its DLL is one article's, the rest could be two's. */
const pastedEvent = (file: string): string =>
  [
    'Event Type:\tError',
    'Event Source:\tPerflib',
    'Event ID:\t1008',
    'Computer:\tMAIL01',
    'Description:',
    `The Open Procedure for service "MSExchangeIMC" in DLL "E:\\exchsrvr\\bin\\${file}" failed.`,
  ].join('\n');

/** Pastes as the keyboard does: `fill` would be typing. */
async function paste(page: Page, text: string): Promise<void> {
  await page.locator('[data-field]').evaluate((field: HTMLElement, pasted) => {
    field.focus();
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, text);
}

const field = (page: Page) => page.locator('[data-field]');
const hits = (page: Page) => page.locator('[data-hit]');
const addressOf = (page: Page, site: ServedSite): string => page.url().slice(site.url.length);

test('the find page answers while one types, says why, and marks the words', async ({ page, site }) => {
  await open(page, site, 'find');
  await expect(field(page)).toBeFocused();
  await field(page).pressSequentially('imsperf.dll');
  await expect(hits(page).first()).toHaveAttribute('data-hit', 'Q256927');
  await expect(hits(page).first()).toContainText('names imsperf.dll');
  await expect(hits(page).first()).toContainText('Has a fix');
  await expect(hits(page).first().locator('mark').first()).toBeVisible();
  await expect.poll(() => addressOf(page, site)).toBe('find?q=imsperf.dll');
});

test('an address with a query is answered when it is opened', async ({ page, site }) => {
  await open(page, site, 'find?q=Internet%20Mail%20Service%20does%20not%20start');
  await expect(field(page)).toHaveValue('Internet Mail Service does not start');
  await expect(hits(page).first()).toBeVisible();
});

test('the keys lead through the hits and open them', async ({ page, site }) => {
  await open(page, site, 'find');
  await field(page).pressSequentially('internet mail');
  await expect(hits(page).nth(1)).toBeVisible();
  const second = await hits(page).nth(1).getAttribute('data-hit');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(hits(page).nth(1).getByRole('link')).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('2');
  await page.waitForURL(new RegExp(`/kb/${second}`));
});

test('what was looked for is there again, and can be cleared', async ({ page, site }) => {
  await open(page, site, 'find');
  await field(page).pressSequentially('gwperf.dll');
  await expect(hits(page).first()).toBeVisible();
  await page.keyboard.press('Enter');
  await open(page, site, 'find');
  await page.getByRole('link', { name: 'gwperf.dll' }).click();
  await expect(hits(page).first()).toHaveAttribute('data-hit', 'Q163727');
  await open(page, site, 'find');
  await page.getByRole('button', { name: 'Clear the list' }).click();
  await expect(page.getByRole('link', { name: 'gwperf.dll' })).toHaveCount(0);
});

test('where nothing is found, the page says what often helps', async ({ page, site }) => {
  await open(page, site, 'find?q=xqzzyv');
  await expect(page.getByRole('main')).toContainText('What often helps');
  await page.getByRole('main').getByRole('link', { name: 'sources' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Event sources');
});

test('without what it needs the page says so, keeps the text, and tries again', async ({ page, site, faults }) => {
  await page.route('**/data/search/**', (route) => route.abort());
  await open(page, site, 'find?q=perflib');
  await expect(page.getByRole('alert')).toContainText('Try again');
  await expect(field(page)).toHaveValue('perflib');
  await page.unroute('**/data/search/**');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(hits(page).first()).toBeVisible();
  // The browser itself reports the request that was stopped.
  faults.splice(0, faults.length);
});

test('what is pasted never stands in the address, and goes along to the article', async ({ page, site }) => {
  await open(page, site, 'find');
  await paste(page, pastedEvent('imsperf.dll'));
  await expect(page.getByRole('main')).toContainText('event 1008 · Perflib');
  await hits(page).and(page.locator('[data-hit="Q256927"]')).getByRole('link').click();
  await page.waitForURL(/\/kb\/Q256927\/./);
  expect(page.url()).not.toContain('MAIL01');
  // The pasted event is the article's symptom: the walk stands behind it.
  await expect(page.locator('[data-node]')).not.toHaveAttribute('data-type', 'symptom');
});

test('ten thousand pasted lines freeze nothing', async ({ page, site }) => {
  const line = (at: number) =>
    `8/6/2002\t2:02:11 PM\tPerflib\tError\tNone\t1008\tN/A\tMAIL0${at % 9}\tThe Open Procedure failed ${at}.`;
  const lines = Array.from({ length: 10_000 }, (_, at) => line(at)).join('\n');
  for (const address of ['find', 'kb/Q182346']) {
    await open(page, site, address);
    await paste(page, lines);
    await expect(page.getByText(/the first 20,000 were taken/)).toBeVisible();
    await expect(field(page)).toHaveValue(/^8\/6\/2002\t/);
  }
});

test.describe('the field of every page', () => {
  test('shows the best hits while one types; the keys choose, and Enter goes into the wizard', async ({ page, site }) => {
    await open(page, site, 'kb/Q201121');
    await page.keyboard.press('/');
    await field(page).pressSequentially('imsperf');
    const options = page.getByRole('option');
    await expect(options.first()).toContainText('Q256927');
    await expect(field(page)).not.toHaveAttribute('aria-activedescendant', /./);
    await page.keyboard.press('ArrowDown');
    await expect(options.first()).toHaveAttribute('aria-selected', 'true');
    await expect(field(page)).toHaveAttribute('aria-activedescendant', (await options.first().getAttribute('id')) ?? '');
    await expect(field(page)).toBeFocused();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/kb\/Q256927/);
    await expect(page.locator('[data-node]')).toBeVisible();
    await expect(field(page)).toHaveValue('');
  });

  test('Escape closes the list first, and Enter without a choice opens the find page', async ({ page, site }) => {
    await open(page, site, 'kb/Q201121');
    await field(page).pressSequentially('mail service');
    await expect(page.getByRole('listbox')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('listbox')).toHaveCount(0);
    await expect(field(page)).toBeFocused();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/find\?q=mail%20service/);
    await waitUntilReady(page);
    await expect(hits(page).first()).toBeVisible();
  });

  test('a hit for a pasted event opens prepared', async ({ page, site }) => {
    await open(page, site, 'kb/Q201121');
    await paste(page, pastedEvent('imsperf.dll'));
    const option = page.getByRole('option').filter({ hasText: 'Q256927' });
    await option.click();
    await page.waitForURL(/\/kb\/Q256927\/./);
    await expect(page.locator('[data-node]')).not.toHaveAttribute('data-type', 'symptom');
  });
});

test.describe('questions across articles', () => {
  test('an answer that leaves one article opens it, also by its key', async ({ page, site }) => {
    await open(page, site, 'event/1008');
    const row = page.locator('[data-question] button').filter({ hasText: 'imsperf.dll' });
    await page.keyboard.press((await row.locator('kbd').textContent()) ?? '');
    await page.waitForURL(/\/kb\/Q256927/);
  });

  test('whoever cannot tell is asked something else or sees all articles, and can change the answer', async ({ page, site }) => {
    await open(page, site, 'event/1008');
    await page.locator('[data-question] [data-answer="unsure"]').click();
    await expect(page.getByRole('list', { name: 'Answers so far' })).toContainText('Can’t tell');
    for (const id of ['Q163727', 'Q256927']) await expect(page.locator(`main a[href$="/kb/${id}"]`).first()).toBeVisible();
    await page
      .getByRole('button', { name: /^Change/ })
      .first()
      .click();
    await expect(page.locator('[data-question="file"]')).toBeVisible();
  });

  test('a paste that does not decide stays with its event and is used for no other', async ({ page, site }) => {
    await open(page, site, '');
    await paste(page, pastedEvent('other.dll'));
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/event\/Perflib\/1008/);
    await expect(page.getByRole('main')).toContainText('What you pasted names other.dll, which no article here names.');
    await expect(page.getByRole('heading', { name: 'Same event, other file' })).toBeVisible();
    expect(page.url()).not.toContain('MAIL01');
    await open(page, site, 'event/4087');
    await expect(page.getByRole('main')).not.toContainText('What you pasted');
    await page.getByRole('main').getByRole('link', { name: 'Walk through it' }).click();
    await page.waitForURL(/\/kb\/Q182346\/?$/);
    await expect(page.locator('[data-type="symptom"]')).toBeVisible();
  });

  test('of an event that no article knows this is said first, and nothing is asked', async ({ page, site }) => {
    await open(page, site, 'find');
    await paste(
      page,
      'Event Type:\tError\nEvent Source:\tSrv\nEvent Category:\tNone\nEvent ID:\t2011\nDescription:\nNot enough storage.',
    );
    await expect(page.getByRole('main')).toContainText('No article speaks of event 2011 from Srv.');
    await expect(page.locator('[data-question]')).toHaveCount(0);
  });

  test('of two events in one paste the agent chooses one, which goes on as if it alone were pasted', async ({ page, site }) => {
    await open(page, site, '');
    await paste(page, `${pastedEvent('imsperf.dll')}\n\nEvent Source:\tMSExchangeIMC\nEvent ID:\t4086\nDescription:\nIt failed.`);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/find$/);
    await expect(page.getByRole('heading', { name: '2 events in what you pasted' })).toBeVisible();
    await page.getByRole('button', { name: /event 1008 · Perflib/ }).click();
    await page.waitForURL(/\/kb\/Q256927\/./);
  });

  test('a source is matched however it is written', async ({ page, site, faults }) => {
    for (const source of ['PERFLIB', 'Microsoft-Windows-Perflib']) {
      await open(page, site, `event/${source}/1008`);
      await expect(page).toHaveTitle(/Event 1008 from Perflib/);
      await expect(page.locator('[data-question]')).toBeVisible();
    }
    // Without a page of its own, the address is answered by 404.html, and the browser reports that.
    faults.splice(0, faults.length, ...faults.filter((fault) => !fault.includes('404')));
  });
});

test('sources and products have pages, down to their articles', async ({ page, site }) => {
  await open(page, site, 'browse/sources');
  await expect(page.getByRole('link', { name: '4087' })).toBeVisible();
  await page.getByRole('searchbox').fill('perf');
  await expect(page.getByRole('link', { name: '4087' })).toHaveCount(0);
  await page.getByRole('link', { name: 'By product instead' }).click();
  await page.getByRole('main').getByRole('link', { name: 'Microsoft Exchange Server' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Microsoft Exchange Server');
  await page.getByRole('main').locator('a[href$="/kb/Q182346"]').click();
  await expect(page.locator('[data-node]')).toBeVisible();
});

test('deleting a case hands the focus on, and so does taking it back', async ({ page, site }) => {
  await open(page, site, 'kb/Q182346');
  await page.locator('[data-node] [data-answer]').first().click();
  await page.getByRole('button', { name: /^Case|cases$/ }).click();
  await page.getByRole('button', { name: /^Delete/ }).press('Enter');
  await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-case] a')).toBeFocused();
});

test('the browser’s frame follows the chosen appearance, also when the page is opened again', async ({ page, site }) => {
  const shown = () =>
    page.evaluate(() =>
      [...document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')]
        .filter((meta) => window.matchMedia(meta.media).matches)
        .map((meta) => meta.content),
    );
  await open(page, site, '');
  const [light] = await shown();
  await page.getByRole('radio', { name: 'Dark' }).check();
  const [dark] = await shown();
  expect(dark).not.toBe(light);
  await open(page, site, '');
  expect(await shown()).toEqual([dark]);
  await page.getByRole('radio', { name: 'As the device' }).check();
  expect(await shown()).toEqual([light]);
});
