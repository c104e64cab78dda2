import { LoadError } from './loadError.ts';

/** Fetches `url` and reads it as JSON; `file` names it in errors. Rejects with `LoadError` alone. */
export async function readJson(fetch: typeof globalThis.fetch, url: string, file: string): Promise<unknown> {
  const response = await fetch(url).catch(() => {
    throw new LoadError('offline', file);
  });
  // The service worker answers 503 or 504 where it has neither network nor copy.
  if (response.status === 503 || response.status === 504) throw new LoadError('offline', file);
  if (!response.ok) throw new LoadError('missing', file);
  return response.json().catch(() => {
    throw new LoadError('broken', file);
  });
}
