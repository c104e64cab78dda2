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

/** Shows the page in `theme` and remembers it. */
export function chooseTheme(theme: Theme): void {
  if (theme === 'system') {
    storage.remove(KEY);
    document.documentElement.removeAttribute('data-theme');
  } else {
    storage.write(KEY, theme);
    document.documentElement.setAttribute('data-theme', theme);
  }
}
