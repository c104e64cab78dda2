import { safeStorage } from './browserStorage.ts';

/** What the agent chose; `system` follows the device. */
export type Theme = 'system' | 'light' | 'dark';

/** Also read by `public/theme.js`, which sets the attribute before the first paint. */
const KEY = 'whence.theme';

const storage = safeStorage(() => window.localStorage);

/** The remembered choice. */
export function readTheme(): Theme {
  const kept = storage.read(KEY);
  return kept === 'light' || kept === 'dark' ? kept : 'system';
}

/** The browser's own frame takes the page's colour: of the two in the head, each is for the device's light or dark unless one is chosen. */
function colourFrame(theme: Theme): void {
  for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')) {
    const own = meta.dataset.for ?? (meta.media.includes('dark') ? 'dark' : 'light');
    meta.dataset.for = own;
    meta.media = theme === 'system' ? `(prefers-color-scheme: ${own})` : theme === own ? 'all' : 'not all';
  }
}

/** Shows the page in `theme` and remembers it. */
export function chooseTheme(theme: Theme): void {
  colourFrame(theme);
  if (theme === 'system') {
    storage.remove(KEY);
    document.documentElement.removeAttribute('data-theme');
  } else {
    storage.write(KEY, theme);
    document.documentElement.setAttribute('data-theme', theme);
  }
}
