import { useSyncExternalStore } from 'react';
import { safeStorage } from './browserStorage.ts';

/**
 * What the agent pasted, on its way from the field to the case that it begins. It stays in this tab: it can hold names of people
 * and servers, and so never becomes part of an address.
 */
export interface KeptPaste {
  readonly text: string;
  /** The page that it was pasted for, and no other: `pasteFor`. */
  readonly about: string;
  /** What was read of it: the event's source, null for none, and its words. */
  readonly source: string | null;
  readonly words: string;
  /** The Event Viewer sent it along with its address, and nobody pasted it. */
  readonly isSent?: boolean;
}

const KEY = 'whence.paste';

const storage = safeStorage(() => window.sessionStorage);

/** The page of an event, whatever its source, or the find page for null. */
export function pasteFor(event: number | null): string {
  return event === null ? 'find' : `event ${event}`;
}

/** Keeps a paste for the page that the field leads to; null forgets the last one. */
export function keepPaste(paste: KeptPaste | null): void {
  if (paste === null) storage.remove(KEY);
  else storage.write(KEY, JSON.stringify(paste));
  known = { text: null, paste: null };
  for (const tell of listeners) tell();
}

/** The text last pasted in this tab, where it was pasted for the page `about`. */
function readPaste(about: string): KeptPaste | null {
  const text = storage.read(KEY);
  // The same object as long as nothing changes: React compares what it is given.
  if (text !== known.text) known = { text, paste: decodePaste(text) };
  return known.paste?.about === about ? known.paste : null;
}

/** `readPaste`, followed as it changes; nothing where pages are prerendered. */
export function usePaste(about: string): KeptPaste | null {
  return useSyncExternalStore(
    listen,
    () => readPaste(about),
    () => null,
  );
}

const listeners = new Set<() => void>();

let known: { readonly text: string | null; readonly paste: KeptPaste | null } = { text: null, paste: null };

function listen(tell: () => void): () => void {
  listeners.add(tell);
  return () => listeners.delete(tell);
}

function decodePaste(kept: string | null): KeptPaste | null {
  try {
    const { text, about, source, words, isSent } = Object(JSON.parse(kept ?? 'null'));
    if (typeof text !== 'string' || typeof about !== 'string' || typeof words !== 'string') return null;
    return { text, about, source: typeof source === 'string' ? source : null, words, isSent: isSent === true };
  } catch {
    return null;
  }
}
