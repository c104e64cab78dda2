import { expect, it } from 'vitest';
import { buildNoScript } from './buildNoScript.ts';

it('leads on without scripts, below the site’s base, and is drawn by no browser that has them', () => {
  for (const page of ['404.html', 'shell.html'] as const) {
    const html = buildNoScript(page, '/helpdesk/');
    expect(html).toMatch(/^<noscript>[\s\S]*<h1[\s\S]*<\/noscript>$/);
    const targets = [...html.matchAll(/href="([^"]*)"/g)].map(([, target]) => target);
    expect(targets).toEqual(['/helpdesk/', '/helpdesk/browse/sources/', '/helpdesk/browse/products/', '/helpdesk/find/']);
  }
});

it('says that an address leads nowhere on the page for that alone: the service worker answers valid ones with the other', () => {
  expect(buildNoScript('404.html', '/')).toContain('This address leads nowhere here');
  expect(buildNoScript('shell.html', '/')).not.toContain('nowhere');
});
