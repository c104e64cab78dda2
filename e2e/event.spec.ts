import { readArticle } from './published.ts';
import { expect, open, test } from './test.ts';
import { findPathToType, giveAnswer } from './walking.ts';

test.use({ serviceWorkers: 'block' });

/** As the Event Viewer of the time copies it: labels with tabs behind them. */
const pasted = [
  'Event Type:\tError',
  'Event Source:\tPerflib',
  'Event Category:\tNone',
  'Event ID:\t1008',
  'Date:\t\t8/6/2002',
  'Time:\t\t2:02:11 PM',
  'User:\t\tN/A',
  'Computer:\tMAIL01',
  'Description:',
  'The Open Procedure for service "MSExchangeIMC" in DLL "E:\\exchsrvr\\bin\\imsperf.dll" failed. Performance data for this service will not be available. ',
].join('\n');

test('event 1008 asks the one question that separates its articles, and shows the evidence', async ({ page, site }) => {
  await open(page, site, 'event/1008');
  const question = page.locator('[data-question]');
  await expect(question).toContainText('imsperf.dll');
  await expect(question).toContainText('gwperf.dll');
  await question.getByRole('button', { name: /gwperf\.dll/i }).click();
  await page.waitForURL(/\/kb\/Q163727/);
});

test('an event that one article explains offers that article', async ({ page, site }) => {
  await open(page, site, 'event/MSExchangeIMC/4087');
  await page
    .getByRole('main')
    .getByRole('link', { name: new RegExp(readArticle('Q182346').title.slice(0, 20)) })
    .first()
    .click();
  await page.waitForURL(/\/kb\/Q182346/);
});

test('a pasted event goes straight to its article, with the blanks filled in', async ({ page, site }) => {
  await open(page, site, '');
  await page.locator('[data-field]').fill(pasted);
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/kb\/Q256927/);
  const { steps } = findPathToType(readArticle('Q256927'), 'step');
  for (const { node, answer } of steps) {
    // What the pasted event has answered already is not asked.
    if ((await page.locator('[data-node]').getAttribute('data-node')) === node) await giveAnswer(page, answer);
  }
  await expect(page.locator('[data-node]')).toHaveAttribute('data-type', 'step');
  await expect(page.locator('[data-blank="path"]').first()).toHaveValue(/E:\\exchsrvr\\bin/i);
});

test('a blank that is filled in by hand is in the command that is copied', async ({ page, site, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, site, 'kb/Q256927/');
  const { steps, outcome } = findPathToType(readArticle('Q256927'), 'step');
  for (const { answer } of steps) await giveAnswer(page, answer);
  await expect(page.locator('[data-node]')).toHaveAttribute('data-node', outcome);
  await page.locator('[data-blank="path"]').first().fill('D:\\exchsrvr\\bin');
  await page.locator('[data-node] [data-copy="command"]').first().click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('regsvr32 D:\\exchsrvr\\bin\\imsperf.dll');
});

test('the Event Viewer’s own link lands on the event', async ({ page, site }) => {
  await open(page, site, '?ProdName=Microsoft%C2%AE%20Exchange&ProdVer=5.5&EvtID=1008&EvtSrc=Perflib&LCID=1033');
  await expect(page).toHaveTitle(/Event 1008 from Perflib/);
  await expect(page.locator('[data-question]')).toBeVisible();
});
