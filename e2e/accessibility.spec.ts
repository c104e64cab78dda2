import { AxeBuilder } from '@axe-core/playwright';
import type { NodeType } from '../src/model/tree.ts';
import { readArticles } from './published.ts';
import { expect, open, test } from './test.ts';

test.use({ serviceWorkers: 'block' });

const types: readonly NodeType[] = ['symptom', 'applies-to', 'cause', 'question', 'choice', 'step', 'loop', 'check', 'outcome'];

/** A screen of every kind that the site has. */
function listScreens(): readonly string[] {
  const articles = readArticles();
  const cards = types.flatMap((type) => {
    for (const { id, nodes } of articles) {
      const node = nodes.find((candidate) => candidate.type === type);
      if (node) return [`kb/${id}/${node.id}`];
    }
    return [];
  });
  const guarded = articles.flatMap(({ id, nodes }) =>
    nodes.filter((node) => node.type === 'step' && node.cautions.length > 0).map((node) => `kb/${id}/${node.id}`),
  );
  const whole = articles.map(({ id }) => `kb/${id}/article`);
  return [
    '',
    'find',
    'find?q=perflib',
    'find?q=xqzzyv',
    'browse/sources',
    'browse/products',
    'browse/products/Microsoft%20Exchange%20Server',
    'event/1008?a=file!unsure',
    'event/1008',
    'event/MSExchangeIMC/4087',
    ...cards,
    ...guarded.slice(0, 1),
    ...whole,
    'kb/Q182346/map',
  ];
}

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [1280, 390]) {
    test.describe(`${colorScheme}, ${width} px`, () => {
      test.use({ colorScheme, viewport: { width, height: 844 }, contextOptions: { reducedMotion: 'reduce' } });

      test('no screen has a fault that axe finds', async ({ page, site }) => {
        test.setTimeout(180_000);
        for (const address of listScreens()) {
          await open(page, site, address);
          const { violations } = await new AxeBuilder({ page }).analyze();
          const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
          expect(found, address).toEqual([]);
        }
      });

      test('no screen is wider than the window', async ({ page, site }) => {
        for (const address of listScreens()) {
          await open(page, site, address);
          const excess = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
          expect(excess, address).toBeLessThanOrEqual(0);
        }
      });
    });
  }
}

test('the list below the field is accessible', async ({ page, site }) => {
  for (const address of ['', 'kb/Q201121']) {
    await open(page, site, address);
    await page.locator('[data-field]').pressSequentially('internet mail');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('ArrowDown');
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(' ')}`)).toEqual([]);
  }
});

test('unknown addresses are accessible, too', async ({ page, site, faults }) => {
  await open(page, site, 'kb/Q999999');
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  faults.splice(0, faults.length, ...faults.filter((fault) => !fault.includes('404')));
});
