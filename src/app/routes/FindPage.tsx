import { type ReactNode, useEffect, useState } from 'react';
import { FoundList } from '../components/find/FoundList.tsx';
import { NothingFound } from '../components/find/NothingFound.tsx';
import { findInBrowse } from '../data/find.ts';
import { readPaste } from '../stores/pasteStore.ts';
import type { PageProps } from './preparePage.ts';

/** `/find?q=…`: events and articles for what was asked. */
export function FindPage({ address, data }: PageProps): ReactNode {
  // What was pasted and is no event is looked for without being named in the address.
  const [pasted, setPasted] = useState('');
  useEffect(() => setPasted(readPaste() ?? ''), []);
  if (data.type !== 'find' || address.type !== 'find') return null;

  const isPasted = address.query === '' && pasted !== '';
  const query = isPasted ? pasted : address.query;
  const found = data.browse ? findInBrowse(query, data.browse) : [];
  return (
    <div className="mx-auto w-full max-w-[52rem] px-4 py-8 mid:px-6">
      <h1 className="text-head font-semibold">{address.query === '' ? 'Find' : `Found for “${address.query}”`}</h1>
      {isPasted && <pre className="machine mt-3 max-h-40 overflow-hidden px-3 py-2 whitespace-pre-wrap">{pasted}</pre>}
      {query === '' && (
        <p className="mt-2">Type an event’s number, an error, an article’s number or a few words into the field above.</p>
      )}
      {query !== '' && data.browse && found.length === 0 && <NothingFound />}
      {found.length > 0 && <FoundList found={found} />}
    </div>
  );
}
