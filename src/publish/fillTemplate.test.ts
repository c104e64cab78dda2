import { describe, expect, it } from 'vitest';
import { buildRedirectPage, fillTemplate, type PageHead } from './fillTemplate.ts';

const template = '<html data-page="shell"><head><title>Whence</title></head><div id="root"><!--whence:page--></div></html>';
const head: PageHead = {
  title: 'Event 1008: "<drive>" & more',
  description: 'What to do',
  type: 'prerendered',
  base: '/helpdesk/',
  dataFile: 'kb/q1.0123456789.json',
  codeFiles: [],
  canonical: null,
};

describe('fillTemplate', () => {
  it('puts the page and its head into the template', () => {
    const html = fillTemplate(template, head, '<h1>Content</h1>');
    expect(html).toContain('<html data-page="prerendered">');
    expect(html).toContain('<title>Event 1008: &quot;&lt;drive&gt;&quot; &amp; more</title>');
    expect(html).toContain('<meta name="description" content="What to do" />');
    expect(html).toContain('<div id="root"><h1>Content</h1></div>');
  });

  it('names the data file below the base, for the browser to fetch while it reads the scripts', () => {
    const html = fillTemplate(template, head, '');
    expect(html).toContain('<link rel="preload" as="fetch" crossorigin href="/helpdesk/data/kb/q1.0123456789.json" />');
    expect(fillTemplate(template, { ...head, dataFile: null }, '')).not.toContain('preload');
  });

  it('has the browser fetch the code of the page along with the app', () => {
    const html = fillTemplate(template, { ...head, codeFiles: ['assets/EventPage-1.js'] }, '');
    expect(html).toContain('<link rel="modulepreload" crossorigin href="/helpdesk/assets/EventPage-1.js" />');
  });

  it('allows no script but the site’s own', () => {
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(fillTemplate(template, head, ''))?.[1];
    expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self';");
    expect(policy).not.toContain('unsafe');
  });

  it('leaves markup with dollar signs as it is', () => {
    expect(fillTemplate(template, head, "<code>$& $1 $'</code>")).toContain("<code>$& $1 $'</code>");
  });

  it('keeps shells out of search engines', () => {
    expect(fillTemplate(template, { ...head, type: 'shell' }, '')).toContain('<meta name="robots" content="noindex" />');
    expect(fillTemplate(template, head, '')).not.toContain('robots');
  });
});

describe('buildRedirectPage', () => {
  it('sends on without a script, and says where to', () => {
    const html = buildRedirectPage('/kb/Q182346/', 'Cannot start the <service>', null);
    expect(html).toContain('<meta http-equiv="refresh" content="0; url=/kb/Q182346/" />');
    expect(html).toContain('<a href="/kb/Q182346/">Cannot start the &lt;service&gt;</a>');
    expect(html).not.toContain('<script');
  });
});
