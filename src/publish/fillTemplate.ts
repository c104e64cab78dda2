/** What stands in the head of one page. */
export interface PageHead {
  readonly title: string;
  readonly description: string;
  /** Whether `markup` is this page's content, for the app to hydrate, or the app shall draw the page itself. */
  readonly type: 'prerendered' | 'shell';
  /** The site's base path: `/` or `/helpdesk/`. */
  readonly base: string;
  /** The one data file of the page, relative to `data/`. */
  readonly dataFile: string | null;
  /** Scripts that the page needs besides those in the template, relative to the site. */
  readonly codeFiles: readonly string[];
  /** Full address, where the site's own address is known. */
  readonly canonical: string | null;
}

/**
 * The rules that a page's own markup puts on it: nothing but this site's files, no inline script or style. `frame-ancestors` and
 * reports are the host's to set, for browsers ignore them here.
 */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ');

/** Puts a page's head and markup into the bundled index.html. `markup` is trusted: React made it. */
export function fillTemplate(template: string, head: PageHead, markup: string): string {
  return template
    .replace('data-page="shell"', `data-page="${head.type}"`)
    .replace(/<title>[^<]*<\/title>/, () => listHead(head).join('\n    '))
    .replace('<!--whence:page-->', () => markup);
}

function listHead({ title, description, type, base, dataFile, codeFiles, canonical }: PageHead): readonly string[] {
  const data = dataFile === null ? null : escapeHtml(encodeURI(dataFile));
  return [
    `<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy}" />`,
    `<title>${escapeHtml(title)}</title>`,
    `<meta name="description" content="${escapeHtml(description)}" />`,
    ...(type === 'shell' ? ['<meta name="robots" content="noindex" />'] : []),
    ...(canonical === null ? [] : [`<link rel="canonical" href="${escapeHtml(canonical)}" />`]),
    ...(data === null ? [] : [`<meta name="whence-data" content="${data}" />`]),
    ...(data === null ? [] : [`<link rel="preload" as="fetch" crossorigin href="${base}data/${data}" />`]),
    ...codeFiles.map((file) => `<link rel="modulepreload" crossorigin href="${base}${escapeHtml(file)}" />`),
  ];
}

/** A page that sends the browser from an old address to where the article is now; without script, and without a trace in its history. */
export function buildRedirectPage(target: string, title: string, canonical: string | null): string {
  const to = escapeHtml(target);
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; base-uri 'none'; form-action 'none'" />
    <title>${escapeHtml(title)}</title>
    <meta http-equiv="refresh" content="0; url=${to}" />
    <link rel="canonical" href="${escapeHtml(canonical ?? target)}" />
  </head>
  <body>
    <p>This article has moved to <a href="${to}">${escapeHtml(title)}</a>.</p>
  </body>
</html>
`;
}

/** For text and for quoted attributes. */
function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
