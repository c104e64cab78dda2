import { type ReactNode, useEffect, useState } from 'react';
import { useLocation } from 'react-router';
import { Shell } from './components/shell/Shell.tsx';
import { type Address, readAddress } from './data/address.ts';
import { getPageMeta } from './data/pageMeta.ts';
import { type PreparedPage, pageKey } from './routes/preparePage.ts';

interface Props {
  /** The page at the address where the app starts. */
  readonly first: PreparedPage;
  /** Loads the data and the code of another page. Never rejects: what fails comes out as a page that says so. */
  readonly prepare: (address: Address) => Promise<PreparedPage>;
}

/**
 * The page at the router's address. On the way to another one, the old page stays until the new one is complete, so that nothing
 * flashes and nothing jumps.
 */
export function App({ first, prepare }: Props): ReactNode {
  const location = useLocation();
  const wanted = readAddress(location.pathname, location.search);
  const [shown, show] = useState({ address: wanted, page: first });
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
    const { title, description } = getPageMeta(location.pathname + location.search, data);
    document.title = title;
    document.querySelector('meta[name="description"]')?.setAttribute('content', description);
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
