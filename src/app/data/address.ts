import { readViewerQuery } from '../../intake/readViewerQuery.ts';

/** What an address asks for. Ids are as written in it: nothing says yet that they exist. */
export type Address =
  | { readonly type: 'home' }
  | { readonly type: 'find'; readonly query: string }
  | { readonly type: 'legal' }
  | { readonly type: 'log' }
  | { readonly type: 'event-viewer' }
  | { readonly type: 'code'; readonly code: string }
  /** All sources; all products, or one of them. */
  | { readonly type: 'browse'; readonly what: 'sources' | 'products'; readonly name: string | null }
  | { readonly type: 'event'; readonly id: number; readonly source: string | null }
  | { readonly type: 'article'; readonly id: string; readonly view: ArticleView }
  | { readonly type: 'unknown'; readonly path: string };

/** How an article is looked at: walked (at a node, or at the start for null), read, or as a map. */
export type ArticleView =
  | { readonly type: 'wizard'; readonly node: string | null }
  | { readonly type: 'text' }
  | { readonly type: 'map' };

/**
 * Reads a path (without the site's base) and a query (`?…` or empty). Never throws: what is not understood is `unknown`.
 * `/?EvtID=1008&EvtSrc=Perflib`, which the Windows Event Viewer sends, in any case, is an event's address.
 */
export function readAddress(path: string, query: string): Address {
  const parts = path
    .split('/')
    .filter((part) => part !== '')
    .map(decode);
  const [first = '', second, third, ...rest] = parts;
  const unknown: Address = { type: 'unknown', path };
  if (rest.length > 0) return unknown;
  if (first === '') return readViewer(query) ?? { type: 'home' };
  if (first === 'find' && second === undefined) return { type: 'find', query: new URLSearchParams(query).get('q') ?? '' };
  if ((first === 'legal' || first === 'log' || first === 'event-viewer') && second === undefined) return { type: first };
  if (first === 'code' && second !== undefined && third === undefined) return { type: 'code', code: second };
  if (first === 'browse') return readBrowse(second, third) ?? unknown;
  if (first === 'event' && second !== undefined) return readEvent(second, third) ?? unknown;
  if (first === 'kb' && second !== undefined) return { type: 'article', id: second, view: readView(third) };
  return unknown;
}

/** What one page's data is kept under: addresses that need the same data have the same key. */
export function addressKey(address: Address): string {
  switch (address.type) {
    case 'browse':
      return `browse ${address.what} ${address.name?.toLowerCase() ?? ''}`;
    case 'event':
      return `event ${address.id}`;
    case 'article':
      return `article ${address.id.toLowerCase()}`;
    case 'code':
      return `code ${address.code}`;
    case 'unknown':
      return `unknown ${address.path}`;
    default:
      return address.type;
  }
}

function readBrowse(what: string | undefined, name: string | undefined): Address | undefined {
  if (what === 'products') return { type: 'browse', what, name: name ?? null };
  return what === 'sources' && name === undefined ? { type: 'browse', what, name: null } : undefined;
}

function readView(part: string | undefined): ArticleView {
  if (part === 'article') return { type: 'text' };
  if (part === 'map') return { type: 'map' };
  return { type: 'wizard', node: part ?? null };
}

/** `/event/1008` and `/event/MSExchangeIMC/4087`. */
function readEvent(first: string, second: string | undefined): Address | undefined {
  const number = second ?? first;
  if (!/^\d{1,10}$/.test(number)) return undefined;
  return { type: 'event', id: Number(number), source: second === undefined ? null : first };
}

function readViewer(query: string): Address | undefined {
  const found = readViewerQuery(query);
  return found && { type: 'event', id: found.id, source: found.source };
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
