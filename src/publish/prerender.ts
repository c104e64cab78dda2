import { type BarePage, buildNoScript } from './buildNoScript.ts';
import type { Bundle } from './bundleApp.ts';
import { findCodePages } from './codePages.ts';
import type { EmittedData, Publishable } from './emitData.ts';
import { fillTemplate } from './fillTemplate.ts';
import { listPages, type NodePages, type Page, pageFile } from './listPages.ts';
import type { WriteQueue } from './writeQueue.ts';

/** How a site is published. */
export interface SiteOptions {
  /** The path that the site will live under, with a slash at both ends. */
  readonly base: string;
  /** Where it will live, for canonical links: `https://kb.example.org`; null where that is not known. */
  readonly origin: string | null;
  readonly nodePages: NodePages;
}

/** Writes every page of the site, drawn by the app itself, so that what the browser hydrates is what it finds. Resolves to their number. */
export async function prerender(
  content: Publishable,
  data: EmittedData,
  bundle: Bundle,
  options: SiteOptions,
  queue: WriteQueue,
): Promise<number> {
  let count = 0;
  const codePages = options.nodePages === 'all' ? await findCodePages(content) : new Map();
  for (const page of listPages(content, data, options.nodePages, codePages)) {
    await queue.write(pageFile(page.url), renderPage(page, bundle, options));
    count++;
  }
  for (const name of ['shell.html', '404.html'] as const) await queue.write(name, renderBare(name, bundle, options));
  return count;
}

/** One page as HTML. */
function renderPage(
  { url, data, dataFile, code }: Page,
  { renderer, template, codeFiles }: Bundle,
  { base, origin }: SiteOptions,
): string {
  const { title, description } = renderer.getPageMeta(url, data);
  const canonical = origin === null ? null : `${origin}${base}${url.slice(1)}`;
  return fillTemplate(
    template,
    { title, description, type: 'prerendered', base, dataFile, codeFiles: code === null ? [] : codeFiles(code), canonical },
    renderer.render(url, data, base),
  );
}

/** A page in which the app draws whatever its address asks for. */
function renderBare(name: BarePage, { template }: Bundle, { base }: SiteOptions): string {
  const description = 'A knowledge base that walks you from symptom to cause to fix.';
  return fillTemplate(
    template,
    { title: 'Whence', description, type: 'shell', base, dataFile: null, codeFiles: [], canonical: null },
    buildNoScript(name, base),
  );
}
