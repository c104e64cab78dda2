import type { PageData } from '../app/data/pageData.ts';
import { articleKey, FORMAT, type PublishedArticle, type PublishedEvent } from '../model/published.ts';
import { type CodePages, listCodes } from './codePages.ts';
import { type EmittedData, findEventFile, findProductFile, type Publishable } from './emitData.ts';

/** A page to be written ahead of time. */
export interface Page {
  /** Its address without the site's base: `/kb/Q182346/`. Segments are percent-encoded. */
  readonly url: string;
  readonly data: PageData;
  /** The one data file that the browser needs for it, relative to `data/`. */
  readonly dataFile: string | null;
  /** The module that draws it, where that is not in the first load anyhow. */
  readonly code: string | null;
}

/**
 * Which nodes and error codes get a page of their own. Without one, the address is answered by 404.html, which starts the app there.
 */
export type NodePages = 'all' | 'none';

/** Up to so many articles every node and every error code has a page of its own. */
export const nodePagesLimit = 5000;

/**
 * Every page of a site. Two addresses that differ in case alone are one page: file systems that ignore case could not hold both,
 * and the app finds articles and sources regardless of case.
 */
export function* listPages(
  content: Publishable,
  emitted: EmittedData,
  nodePages: NodePages,
  codePages: CodePages = new Map(),
): Generator<Page> {
  const seen = new Set<string>();
  for (const page of listAll(content, emitted, nodePages, codePages)) {
    const key = page.url.toLowerCase();
    if (seen.has(key) || !isWritable(page.url)) continue;
    seen.add(key);
    yield page;
  }
}

function* listAll(
  { site, legalNotice }: Publishable,
  emitted: EmittedData,
  nodePages: NodePages,
  codePages: CodePages,
): Generator<Page> {
  yield { url: '/', data: { type: 'home', browse: site.browse }, dataFile: emitted.entry.browse, code: codeOf('HomePage') };
  yield { url: '/find/', data: { type: 'find' }, dataFile: null, code: codeOf('FindPage') };
  yield { url: '/log/', data: { type: 'plain' }, dataFile: null, code: codeOf('LogPage') };
  yield { url: '/event-viewer/', data: { type: 'plain' }, dataFile: null, code: codeOf('EventViewerPage') };
  if (legalNotice) {
    const dataFile = emitted.entry.legalNotice ?? null;
    yield { url: '/legal/', data: { type: 'text', text: legalNotice }, dataFile, code: codeOf('LegalPage') };
  }
  yield* listBrowsePages(site.lists, emitted);
  for (const event of site.events) yield* listEventPages(event, findEventFile(emitted.entry, event.id) ?? null);
  for (const article of site.articles) {
    yield* listArticlePages(article, emitted.articleFiles.get(articleKey(article.id)) ?? null, nodePages);
  }
  for (const [code, found] of codePages) {
    const url = `/code/${encodeURIComponent(code)}/`;
    yield { url, data: { type: 'code', found }, dataFile: null, code: codeOf('CodePage') };
  }
}

/**
 * The files of all pages that a site has, without drawing one; `whence check` asks whether an old address is among them.
 */
export function listPageFiles(content: Publishable, nodePages: NodePages): ReadonlySet<string> {
  const codePages = new Map(nodePages === 'all' ? listCodes(content.site.articles).map((code) => [code, []]) : []);
  const pages = listPages(content, nothingEmitted, nodePages, codePages);
  return new Set([...[...pages].map(({ url }) => pageFile(url)), 'shell.html', '404.html']);
}

/** For addresses alone: they do not depend on how the data files are named. */
const nothingEmitted: EmittedData = {
  entry: { format: FORMAT, build: '', articleCount: 0, articles: [], events: [], browse: '' },
  articleFiles: new Map(),
};

/** File of the page at `url`, relative to the site: `/kb/Q1/` → `kb/Q1/index.html`. */
export const pageFile = (url: string): string => `${decodeURIComponent(url.slice(1))}index.html`;

const codeOf = (name: string): string => `src/app/routes/${name}.tsx`;

function* listBrowsePages({ sources, products }: Publishable['site']['lists'], { entry }: EmittedData): Generator<Page> {
  const code = codeOf('BrowsePage');
  const counted = products.map(({ name, articles }) => ({ name, count: articles.length }));
  const { sources: sourceFile = null, products: productFile = null } = entry.lists ?? {};
  yield { url: '/browse/sources/', data: { type: 'sources', sources }, dataFile: sourceFile, code };
  yield { url: '/browse/products/', data: { type: 'products', products: counted }, dataFile: productFile, code };
  for (const product of products) {
    const dataFile = findProductFile(entry, product.key) ?? null;
    yield { url: `/browse/products/${encodeURIComponent(product.name)}/`, data: { type: 'product', product }, dataFile, code };
  }
}

function* listEventPages(event: PublishedEvent, dataFile: string | null): Generator<Page> {
  const page = { data: { type: 'event', event }, dataFile, code: codeOf('EventPage') } as const;
  yield { url: `/event/${event.id}/`, ...page };
  for (const { source } of event.candidates) {
    if (source !== null) yield { url: `/event/${encodeURIComponent(source)}/${event.id}/`, ...page };
  }
}

function* listArticlePages(article: PublishedArticle, dataFile: string | null, nodePages: NodePages): Generator<Page> {
  const data: PageData = { type: 'article', article };
  const url = `/kb/${encodeURIComponent(article.id)}/`;
  yield { url, data, dataFile, code: null };
  yield { url: `${url}article/`, data, dataFile, code: codeOf('ArticlePage') };
  yield { url: `${url}map/`, data, dataFile, code: codeOf('MapPage') };
  if (nodePages === 'none') return;
  for (const { id } of article.nodes) yield { url: `${url}${id}/`, data, dataFile, code: null };
}

/**
 * Whether every file system can hold a page at this address. An event source such as `A/B` or `C:D` cannot be the name of a folder
 * everywhere; the app shows its page all the same, from 404.html.
 */
export function isWritable(url: string): boolean {
  return url.split('/').every((segment) => {
    const name = decodeSegment(segment);
    return name !== undefined && !/[<>:"/\\|?*\p{Cc}]|^\.|[. ]$/u.test(name) && name.length <= 200;
  });
}

function decodeSegment(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment);
  } catch {
    return undefined;
  }
}
