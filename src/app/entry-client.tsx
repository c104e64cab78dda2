import './styles/index.css';
import { StrictMode } from 'react';
import { createRoot, hydrateRoot, type Root } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { readViewerQuery } from '../intake/readViewerQuery.ts';
import { App } from './App.tsx';
import { type Address, readAddress } from './data/address.ts';
import { eventPath } from './data/eventPath.ts';
import { LoaderContext } from './data/LoaderContext.ts';
import { createLoader } from './data/load.ts';
import { registerWorker } from './offline/registerWorker.ts';
import { loadPageCode } from './routes/lazyPages.ts';
import { preparePage } from './routes/preparePage.ts';
import { openCases } from './stores/cases.ts';

const base = import.meta.env.BASE_URL;
const basename = base.replace(/\/$/, '');

/** The address bar's path without the site's base. */
function sitePath(): string {
  return window.location.pathname.slice(basename.length) || '/';
}

/** The Event Viewer's query lands on the home page's file: from there on the event's own address is used. */
function settleAddress(): Address {
  const address = readAddress(sitePath(), window.location.search);
  if (address.type === 'event' && sitePath() === '/') {
    // Product and version answer a question of the article, so they go along.
    const query = readViewerQuery(window.location.search);
    if (query) void import('./stores/viewerPaste.ts').then(({ keepViewerPaste }) => keepViewerPaste(query));
    window.history.replaceState(null, '', `${basename}${eventPath(address.id, address.source)}`);
  }
  return address;
}

/**
 * Data and code first, then the page: over the prerendered markup where it is this very page's, else in its place. `before`: the page that it takes the place of.
 */
async function drawPage(container: HTMLElement, before: Root | null): Promise<Root> {
  const address = settleAddress();
  const isDrawn =
    !before && container.querySelector('[data-address]')?.getAttribute('data-address') === (sitePath().replace(/\/$/, '') || '/');
  const loader = createLoader({
    dataUrl: `${base}data/`,
    fetch: (...request) => fetch(...request),
    firstFile: (isDrawn && document.querySelector('meta[name="whence-data"]')?.getAttribute('content')) || null,
  });
  const prepare = (wanted: Address) => preparePage(wanted, loader, loadPageCode);
  const first = await prepare(address);
  // What a query asks for is not in the prerendered markup.
  const isHydrated = isDrawn && window.location.search === '' && first.data.type !== 'failed';
  const app = (
    <StrictMode>
      {/* An answer draws the next card at once: a key pressed right after it is meant for that one. */}
      <BrowserRouter basename={basename} useTransitions={false}>
        <LoaderContext value={loader}>
          <App first={first} isPrerendered={isHydrated} prepare={prepare} />
        </LoaderContext>
      </BrowserRouter>
    </StrictMode>
  );
  if (isHydrated) return hydrateRoot(container, app);
  before?.unmount();
  const drawn = createRoot(container);
  drawn.render(app);
  return drawn;
}

async function start(container: HTMLElement): Promise<void> {
  openCases();
  let drawn = drawPage(container, null);
  // In development, the open page is drawn anew with what an author has just saved.
  import.meta.hot?.on('whence:content', () => {
    drawn = drawn.then((before) => drawPage(container, before));
  });
  await drawn;
  registerWorker(base);
}

const root = document.getElementById('root');
if (root) void start(root);
