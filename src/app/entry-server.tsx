import type { ComponentType } from 'react';
import { StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import { StaticRouter } from 'react-router';
import { App } from './App.tsx';
import { readAddress } from './data/address.ts';
import type { PageData } from './data/pageData.ts';
import { ArticlePage } from './routes/ArticlePage.tsx';
import { BrowsePage } from './routes/BrowsePage.tsx';
import { CodePage } from './routes/CodePage.tsx';
import { EventPage } from './routes/EventPage.tsx';
import { EventViewerPage } from './routes/EventViewerPage.tsx';
import { FindPage } from './routes/FindPage.tsx';
import { HomePage } from './routes/HomePage.tsx';
import { LegalPage } from './routes/LegalPage.tsx';
import { LogPage } from './routes/LogPage.tsx';
import { MapPage } from './routes/MapPage.tsx';
import { addressKind, type PageKind, type PageProps } from './routes/preparePage.ts';
import { TroublePage } from './routes/TroublePage.tsx';
import { WizardPage } from './routes/WizardPage.tsx';

export { getPageMeta } from './data/pageMeta.ts';

const pages: Readonly<Record<PageKind, ComponentType<PageProps>>> = {
  home: HomePage,
  find: FindPage,
  event: EventPage,
  wizard: WizardPage,
  article: ArticlePage,
  map: MapPage,
  legal: LegalPage,
  log: LogPage,
  'event-viewer': EventViewerPage,
  code: CodePage,
  browse: BrowsePage,
  trouble: TroublePage,
};

/**
 * The markup of `#root` for the page at `url` (a path without the site's base, `/kb/Q182346/article`). `base` begins and ends with
 * a slash. It is what the browser draws first, without any session, so that hydration finds it unchanged.
 */
export function render(url: string, data: PageData, base: string): string {
  const isTrouble = data.type === 'not-found' || data.type === 'failed';
  const [path = '/', query = ''] = url.split('?');
  const Page = pages[isTrouble ? 'trouble' : addressKind(readAddress(path, query))];
  const basename = base.replace(/\/$/, '');
  return renderToString(
    <StrictMode>
      <StaticRouter basename={basename} location={`${basename}${url}`}>
        <App first={{ data, Page }} isPrerendered prepare={neverPrepare} />
      </StaticRouter>
    </StrictMode>,
  );
}

/** Effects do not run where pages are prerendered. */
function neverPrepare(): Promise<never> {
  return new Promise(() => undefined);
}
