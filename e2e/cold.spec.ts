import type { Block } from '../src/model/content.ts';
import { plainText } from '../src/model/plainText.ts';
import { listAddresses, readArticles, readEvents } from './published.ts';
import { expect, open, test } from './test.ts';

/** Letters and digits alone: how a page sets out an event or a list is not what is looked at. */
const lettersOf = (text: string | null): string => (text ?? '').replace(/[^\p{L}\p{N}]/gu, '');

/** Every piece of text within blocks, however deep: marks such as "Caution" may stand between them on the page. */
function listTexts(blocks: readonly Block[]): readonly string[] {
  const texts: string[] = [];
  JSON.stringify(blocks, (key, value: unknown) => {
    if (key === 'value' && typeof value === 'string') texts.push(value);
    return value;
  });
  return texts;
}

/** White space folded, as a reader sees it. */
const fold = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ').trim();

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every card of every article has its words, its title and its description', async ({ page, site }) => {
    for (const article of readArticles()) {
      for (const node of article.nodes) {
        const answer = await page.goto(`${site.url}kb/${article.id}/${node.id}`);
        expect(answer?.status()).toBe(200);
        await expect(page).toHaveTitle(new RegExp(article.id));
        expect(await page.locator('meta[name="description"]').getAttribute('content')).toBe(article.description);
        const main = fold(await page.locator('main').textContent());
        expect(main).toContain(fold(plainText(node.heading)));
        for (const { label } of node.answers) expect(main).toContain(fold(label));
      }
    }
  });

  test('every article can be read as a whole', async ({ page, site }) => {
    for (const article of readArticles()) {
      await page.goto(`${site.url}kb/${article.id}/article`);
      await expect(page).toHaveTitle(new RegExp(article.title.slice(0, 20).replace(/[^\w ]/g, '.')));
      const main = lettersOf(await page.locator('main').textContent());
      for (const text of listTexts(article.blocks)) expect(main).toContain(lettersOf(text));
    }
  });

  test('every event names its articles, with any source and with its own', async ({ page, site }) => {
    for (const event of readEvents()) {
      const sources = event.candidates.flatMap(({ source }) => (source === null ? [] : [`${source}/`]));
      for (const source of ['', ...sources]) {
        await page.goto(`${site.url}event/${source}${event.id}`);
        await expect(page).toHaveTitle(new RegExp(`Event ${event.id}`));
        const main = fold(await page.locator('main').textContent());
        const shown = event.candidates.filter((candidate) => source === '' || `${candidate.source}/` === source);
        for (const { title } of shown) expect(main).toContain(fold(title));
      }
    }
  });

  test('an error code has its articles, in every notation that has a page', async ({ page, site }) => {
    const codes = listAddresses().filter((address) => address.startsWith('code/'));
    expect(codes).toContain('code/2140/');
    for (const address of codes) {
      expect((await page.goto(`${site.url}${address}`))?.status()).toBe(200);
      await expect(page.locator('main li a[href*="/kb/"]').first(), address).toBeVisible();
    }
  });

  test('an address without a page says so, and leads to the lists', async ({ page, site, faults }) => {
    for (const [address, heading] of [
      ['kb/Q999999', 'This address leads nowhere here'],
      ['shell.html', 'This page needs JavaScript'],
    ] as const) {
      await page.goto(`${site.url}${address}`);
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
      expect(await page.locator('h1').textContent()).toBe(heading);
      await expect(page.locator('main a')).toHaveCount(4);
      for (const link of await page.locator('main a').all())
        expect((await page.request.get(new URL((await link.getAttribute('href')) ?? '', site.url).href)).status()).toBe(200);
    }
    await page.goto(`${site.url}?EvtID=1008&EvtSrc=Perflib`);
    expect(await page.locator('main noscript').textContent()).toContain('?EvtID=');
    await page.locator('main noscript a').click();
    await expect(page).toHaveURL(/browse\/sources\/$/);
    // The browser itself reports the status 404.
    faults.splice(0, faults.length, ...faults.filter((fault) => !fault.includes('404')));
  });

  test('the home page leads to every event and article without words', async ({ page, site }) => {
    await page.goto(site.url);
    const links = await page.locator('main a').evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    for (const event of readEvents()) expect(links.some((link) => link.endsWith(`/${event.id}`))).toBe(true);
  });

  test('an old address sends on to where the article is now', async ({ page, site }) => {
    await page.goto(`${site.url}kb/182/Q182346/`);
    await page.waitForURL(`${site.url}kb/Q182346/`);
  });
});

test.describe('with JavaScript, and no service worker', () => {
  test.use({ serviceWorkers: 'block' });

  test('every address is taken over as it was prerendered', async ({ page, site }) => {
    await page.addInitScript(() => {
      document.addEventListener('DOMContentLoaded', () =>
        document.querySelector('#root > *')?.setAttribute('data-prerendered', ''),
      );
    });
    for (const address of listAddresses()) {
      await open(page, site, address);
      // What React draws anew has lost the mark; what it hydrates has kept it.
      await expect(page.locator('#root > [data-prerendered]'), address).toHaveCount(1);
    }
  });

  test('a valid address that 404.html answers never says that it leads nowhere', async ({ page, site, faults }) => {
    await page.route('**/*.js', (route) => route.abort());
    await page.goto(`${site.url}kb/q256927`);
    await expect(page.getByText('leads nowhere')).toHaveCount(0);
    await page.unroute('**/*.js');
    await open(page, site, 'kb/q256927');
    await expect(page.locator('[data-node]')).toBeVisible();
    expect(await page.locator('#root').textContent()).not.toContain('leads nowhere');
    // The browser itself reports the status 404 and the scripts that were held back.
    faults.splice(0, faults.length, ...faults.filter((fault) => !/404|ERR_FAILED/.test(fault)));
  });

  test('a card that has no page of its own is drawn from 404.html', async ({ page, site, faults }) => {
    const [article] = readArticles();
    const node = article?.nodes[1]?.id ?? '';
    await open(page, site, `kb/${article?.id.toLowerCase()}/${node}`);
    await expect(page.locator('[data-node]')).toHaveAttribute('data-node', node);
    // The browser itself reports the status 404.
    faults.splice(0, faults.length, ...faults.filter((fault) => !fault.includes('404')));
  });

  test('an article asks for nothing but its page, its scripts and styles, and one data file', async ({ page, site }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url().slice(site.url.length)));
    await open(page, site, 'kb/Q256927/');
    await page.waitForLoadState('networkidle');
    expect(asked.filter((url) => url.startsWith('data/'))).toEqual([
      expect.stringMatching(/^data\/kb\/q256927\.[0-9a-f]{10}\.json$/),
    ]);
  });
});
