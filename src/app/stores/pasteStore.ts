import { safeStorage } from './browserStorage.ts';

/**
 * What the agent pasted, on its way from the field to the case that it begins. It stays in this tab: it can hold names of people
 * and servers, and so never becomes part of an address.
 */
const KEY = 'whence.paste';

const storage = safeStorage(() => window.sessionStorage);

/** Keeps the text for the pages that the field leads to; an empty one forgets it. */
export function keepPaste(text: string): void {
  if (text === '') storage.remove(KEY);
  else storage.write(KEY, text);
}

/** The text last pasted in this tab; null for none. */
export function readPaste(): string | null {
  return storage.read(KEY);
}
