import type { ComponentType } from 'react';
import { type Address, addressKey } from '../data/address.ts';
import type { Loader } from '../data/load.ts';
import { LoadError } from '../data/loadError.ts';
import type { PageData } from '../data/pageData.ts';

export interface PageProps {
  readonly address: Address;
  readonly data: PageData;
}

/** Data and code of a page, both at hand: it can be drawn at once. */
export interface PreparedPage {
  readonly data: PageData;
  readonly Page: ComponentType<PageProps>;
}

export type PageKind =
  | 'home'
  | 'find'
  | 'event'
  | 'wizard'
  | 'article'
  | 'map'
  | 'legal'
  | 'log'
  | 'event-viewer'
  | 'code'
  | 'browse'
  | 'trouble';

/** Finds the code of each kind of page: at once where pages are prerendered, over the network in the browser. */
export type LoadCode = (kind: PageKind) => Promise<ComponentType<PageProps>>;

/** Addresses with one key are drawn by one page from the same data; going from one to the other loads nothing. */
export function pageKey(address: Address): string {
  return `${addressKind(address)} ${addressKey(address)}`;
}

/** Loads data and code of the page at `address` side by side. What fails to load becomes a page that says so. */
export async function preparePage(address: Address, loader: Loader, loadCode: LoadCode): Promise<PreparedPage> {
  try {
    const [data, Page] = await Promise.all([loader.loadPage(address), loadCode(addressKind(address))]);
    return data.type === 'not-found' ? { data, Page: await loadCode('trouble') } : { data, Page };
  } catch (error) {
    // Code that does not load has the same reasons as data that does not, and the same way out.
    const reason = error instanceof LoadError ? error.reason : navigator.onLine ? 'missing' : 'offline';
    return { data: { type: 'failed', reason }, Page: await loadCode('trouble') };
  }
}

/** The kind of page at an address that exists. */
export function addressKind(address: Address): PageKind {
  switch (address.type) {
    case 'unknown':
      return 'trouble';
    case 'article':
      return address.view.type === 'text' ? 'article' : address.view.type;
    default:
      return address.type;
  }
}
