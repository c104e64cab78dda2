import { readArticle } from './published.ts';
import { expect, open, test, waitUntilReady } from './test.ts';
import { expectCard, findPathToOutcome, giveAnswer, walkPath } from './walking.ts';

test.use({ serviceWorkers: 'block' });

test('an article is walked and its note copied with the keyboard alone', async ({ page, site, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const article = readArticle('Q256927');
  const { steps, outcome } = findPathToOutcome(article, 'solved');
  await open(page, site, 'kb/Q256927/');
  for (const { node, answer } of steps) {
    await expectCard(page, node);
    const key = await page.locator(`[data-node] [data-answer="${answer}"] kbd`).textContent();
    await page.keyboard.press(key ?? '');
  }
  await expectCard(page, outcome);
  await page.keyboard.press('n');
  await expect(page.getByRole('button', { name: 'Copied' }).first()).toBeVisible();
  const note = await page.evaluate(() => navigator.clipboard.readText());
  expect(note).toContain('Q256927');
  expect(note).toContain(article.updated?.slice(0, 4));
  expect(note).toContain('That fixed it');
});

test('every answer can be reached and given with Tab and Enter', async ({ page, site }) => {
  await open(page, site, 'kb/Q256927/');
  const answers = page.locator('[data-node] [data-answer]');
  await answers.first().focus();
  for (let position = 1; position < (await answers.count()); position++) {
    await page.keyboard.press('Tab');
    await expect(answers.nth(position)).toBeFocused();
  }
  await answers.first().focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-node]')).not.toHaveAttribute('data-type', 'symptom');
});

test('a session survives a reload and closing the browser', async ({ page, site, browser }) => {
  const { steps } = findPathToOutcome(readArticle('Q182346'), 'worked-around');
  const [first, second, third] = steps;
  await open(page, site, 'kb/Q182346/');
  for (const step of [first, second]) await giveAnswer(page, step?.answer ?? '');
  await expectCard(page, third?.node ?? '');

  await page.reload();
  await waitUntilReady(page);
  await expectCard(page, third?.node ?? '');

  const storageState = await page.context().storageState();
  await page.close();
  const later = await browser.newContext({ storageState, serviceWorkers: 'block' });
  const tomorrow = await later.newPage();
  await open(tomorrow, site, '');
  await tomorrow
    .getByRole('link', { name: new RegExp(readArticle('Q182346').title.slice(0, 20)) })
    .first()
    .click();
  await expectCard(tomorrow, third?.node ?? '');
  await later.close();
});

test('another answer given earlier keeps what still holds and shows what does not', async ({ page, site }) => {
  const article = readArticle('Q256927');
  const path = findPathToOutcome(article, 'solved');
  await open(page, site, 'kb/Q256927/');
  await walkPath(page, path);
  const cause = article.nodes.find(({ type }) => type === 'cause');
  await page
    .getByRole('link', { name: /^Change: / })
    .nth(path.steps.findIndex(({ node }) => node === cause?.id))
    .click();
  await expectCard(page, cause?.id ?? '');
  await giveAnswer(page, 'unsure');
  await expect(page.locator('[data-node]')).not.toHaveAttribute('data-node', cause?.id ?? '');

  await page
    .getByRole('link', { name: /^Change: / })
    .first()
    .click();
  await giveAnswer(page, 'other');
  await expect(page.locator('[data-node]')).toHaveAttribute('data-type', 'outcome');
  await expect(page.getByRole('region', { name: 'Answers no longer on the path' })).toBeVisible();
});

test('Back in the browser goes back by one card', async ({ page, site }) => {
  const { steps } = findPathToOutcome(readArticle('Q256927'), 'solved');
  await open(page, site, 'kb/Q256927/');
  await giveAnswer(page, steps[0]?.answer ?? '');
  await expectCard(page, steps[1]?.node ?? '');
  await page.goBack();
  await expectCard(page, steps[0]?.node ?? '');
});

test('a caution must be read before the commands of its step can be copied', async ({ page, site }) => {
  const article = readArticle('Q298565');
  const guarded = article.nodes.filter((node) => node.type === 'step' && node.cautions.length > 0);
  expect(guarded.length).toBeGreaterThan(0);
  for (const { id } of guarded) {
    await open(page, site, `kb/Q298565/${id}`);
    const copy = page.locator('[data-node] [data-copy="command"]');
    const tick = page.locator('[data-acknowledge]');
    await expect(tick).not.toBeChecked();
    for (const button of await copy.all()) await expect(button).toBeDisabled();
    await tick.check();
    await expect(tick).toBeChecked();
    for (const button of await copy.all()) await expect(button).toBeEnabled();
  }
});
