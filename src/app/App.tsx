import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useLocation } from 'react-router';
import { Shell } from './components/shell/Shell.tsx';
import { type Address, readAddress } from './data/address.ts';
import type { PageData } from './data/pageData.ts';
import { type PreparedPage, pageKey } from './routes/preparePage.ts';

interface Props {
  /** The page at the address where the app starts. */
  readonly first: PreparedPage;
  /** The document is this very page, drawn ahead of time: it has its title. */
  readonly isPrerendered: boolean;
  /** Loads the data and the code of another page. Never rejects: what fails comes out as a page that says so. */
  readonly prepare: (address: Address) => Promise<PreparedPage>;
}

/**
 * The page at the router's address. On the way to another one, the old page stays until the new one is complete, so that nothing
 * flashes and nothing jumps.
 */
export function App({ first, isPrerendered, prepare }: Props): ReactNode {
  const location = useLocation();
  const wanted = readAddress(location.pathname, location.search);
  const [shown, show] = useState({ address: wanted, page: first });
  const isNamed = useRef(isPrerendered);
  const isReady = pageKey(wanted) === pageKey(shown.address);
  const address = isReady ? wanted : shown.address;
  const { data, Page } = shown.page;

  useEffect(() => {
    if (isReady) return;
    let isWanted = true;
    prepare(readAddress(location.pathname, location.search)).then((page) => {
      if (isWanted) show({ address: readAddress(location.pathname, location.search), page });
    });
    return () => {
      isWanted = false;
    };
  }, [isReady, location.pathname, location.search, prepare]);

  useEffect(() => {
    if (!isReady) return;
    // A prerendered page has its own already.
    if (isNamed.current) isNamed.current = false;
    else nameDocument(location.pathname + location.search, data).catch(() => undefined);
  }, [isReady, location.pathname, location.search, data]);

  // For whoever waits until the page answers: before this, what is prerendered cannot be pressed.
  useEffect(() => {
    document.documentElement.dataset.ready = 'true';
  }, []);

  return (
    <Shell hasField={address.type !== 'home' && address.type !== 'find'} isBusy={!isReady}>
      <Page key={pageKey(address)} address={address} data={data} />
    </Shell>
  );
}

/** Sets title and description on the way from page to page. Without them a page works as well. */
async function nameDocument(url: string, data: PageData): Promise<void> {
  const { getPageMeta } = await import('./data/pageMeta.ts');
  const { title, description } = getPageMeta(url, data);
  document.title = title;
  document.querySelector('meta[name="description"]')?.setAttribute('content', description);
}
