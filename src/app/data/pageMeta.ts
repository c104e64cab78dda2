import { plainText } from '../../model/plainText.ts';
import type { PublishedArticle } from '../../model/published.ts';
import { type Address, type ArticleView, readAddress } from './address.ts';
import { narrowEvent } from './narrowEvent.ts';
import type { PageData } from './pageData.ts';

export interface PageMeta {
  readonly title: string;
  readonly description: string;
}

const SITE = 'Whence';

/**
 * The title and description of the page at `url` (path and query, without the site's base). Publishing writes them into the
 * page, the app sets them on the way from page to page.
 */
export function getPageMeta(url: string, data: PageData): PageMeta {
  const { pathname, search } = new URL(url, 'https://site.invalid');
  const address = readAddress(pathname, search);
  switch (data.type) {
    case 'home':
      return {
        title: `${SITE}: from symptom to cause to fix`,
        description: 'Paste an event or an error, and be walked to its fix one step at a time.',
      };
    case 'article':
      return articleMeta(data.article, address.type === 'article' ? address.view : { type: 'text' });
    case 'event':
      return eventMeta(narrowEvent(data.event, address.type === 'event' ? address.source : null));
    case 'find':
      return { title: `Find · ${SITE}`, description: 'Articles and events by their numbers and words.' };
    case 'sources':
      return { title: `Event sources · ${SITE}`, description: 'Every event source that articles speak of, with its events.' };
    case 'products':
      return { title: `Products · ${SITE}`, description: 'Every product that articles are about.' };
    case 'product':
      return { title: `${data.product.name} · ${SITE}`, description: `Articles about ${data.product.name}.` };
    case 'plain':
    case 'code':
      return plainMeta(address);
    case 'text':
      return { title: `${data.text.title} · ${SITE}`, description: data.text.title };
    case 'not-found':
      return {
        title: `Not found: ${data.wanted} · ${SITE}`,
        description: 'This address names nothing that the knowledge base has.',
      };
    case 'failed':
      return { title: `Not loaded · ${SITE}`, description: 'The page could not be loaded.' };
  }
}

function plainMeta(address: Address): PageMeta {
  switch (address.type) {
    case 'log':
      return { title: `Read a log · ${SITE}`, description: 'Which events of a log file the knowledge base knows.' };
    case 'event-viewer':
      return {
        title: `The Event Viewer’s online help · ${SITE}`,
        description: 'Points the Windows Event Viewer’s online help at this site.',
      };
    case 'code':
      return {
        title: `Error ${address.code} · ${SITE}`,
        description: `Articles that name error ${address.code}, however it is written.`,
      };
    default:
      return { title: SITE, description: '' };
  }
}

function articleMeta(article: PublishedArticle, view: ArticleView): PageMeta {
  const named = `${article.title} · ${article.id}`;
  const { description } = article;
  if (view.type === 'text') return { title: `${named}, the whole article · ${SITE}`, description };
  if (view.type === 'map') return { title: `${named}, map · ${SITE}`, description };
  const node = article.nodes.find((candidate) => candidate.id === view.node);
  return { title: node ? `${plainText(node.heading)} · ${named} · ${SITE}` : `${named} · ${SITE}`, description };
}

function eventMeta({ id, source, candidates }: ReturnType<typeof narrowEvent>): PageMeta {
  const named = source ? `Event ${id} from ${source}` : `Event ${id}`;
  const titles = candidates.map((candidate) => candidate.title);
  return { title: `${named} · ${SITE}`, description: `${named}: ${titles.slice(0, 3).join('; ')}` };
}
