import { createStore, type StoreApi } from 'zustand/vanilla';
import { type SafeStorage, safeStorage } from './browserStorage.ts';

interface RecentFinds {
  /** Words that were looked for, last first. Pasted text is never among them. */
  readonly texts: readonly string[];
  /** Reads what is kept. Not before the page is there: it is drawn ahead of time without. */
  readonly open: () => void;
  readonly add: (text: string) => void;
  readonly clear: () => void;
}

const KEY = 'whence.finds';

/** As many as one remembers having looked for. */
const MOST = 8;

/** Longer ones are no words to look for again. */
const LONGEST = 120;

/** What was looked for in this browser, kept in `storage`. */
export function createRecentFinds(storage: SafeStorage): StoreApi<RecentFinds> {
  return createStore<RecentFinds>((set, get) => ({
    texts: [],
    open: () => set({ texts: decodeTexts(storage.read(KEY)) }),
    add: (text) => {
      const wanted = text.trim();
      if (wanted === '' || wanted.length > LONGEST || wanted.includes('\n')) return;
      const others = decodeTexts(storage.read(KEY) ?? JSON.stringify(get().texts)).filter(
        (other) => other.toLowerCase() !== wanted.toLowerCase(),
      );
      const texts = [wanted, ...others].slice(0, MOST);
      storage.write(KEY, JSON.stringify(texts));
      set({ texts });
    },
    clear: () => {
      storage.remove(KEY);
      set({ texts: [] });
    },
  }));
}

/** This browser's. */
export const recentFinds = createRecentFinds(safeStorage(() => window.localStorage));

function decodeTexts(kept: string | null): readonly string[] {
  try {
    const value: unknown = JSON.parse(kept ?? '[]');
    return Array.isArray(value) ? value.filter((text) => typeof text === 'string').slice(0, MOST) : [];
  } catch {
    return [];
  }
}
