import type { LoadCode } from './preparePage.ts';
import { TroublePage } from './TroublePage.tsx';
import { WizardPage } from './WizardPage.tsx';

/** The wizard is in the first load, for that is what people are sent to; the other pages come when they are asked for. */
export const loadPageCode: LoadCode = async (kind) => {
  switch (kind) {
    case 'home':
      return (await import('./HomePage.tsx')).HomePage;
    case 'find':
      return (await import('./FindPage.tsx')).FindPage;
    case 'event':
      return (await import('./EventPage.tsx')).EventPage;
    case 'article':
      return (await import('./ArticlePage.tsx')).ArticlePage;
    case 'map':
      return (await import('./MapPage.tsx')).MapPage;
    case 'legal':
      return (await import('./LegalPage.tsx')).LegalPage;
    case 'log':
      return (await import('./LogPage.tsx')).LogPage;
    case 'event-viewer':
      return (await import('./EventViewerPage.tsx')).EventViewerPage;
    case 'browse':
      return (await import('./BrowsePage.tsx')).BrowsePage;
    case 'code':
      return (await import('./CodePage.tsx')).CodePage;
    case 'wizard':
      return WizardPage;
    case 'trouble':
      return TroublePage;
  }
};
