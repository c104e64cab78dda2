import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { findInBrowse } from '../data/find.ts';
import type { PageProps } from './preparePage.ts';

/** `/find?q=…`: events and articles for what was asked. */
export function FindPage({ address, data }: PageProps): ReactNode {
  if (data.type !== 'find' || address.type !== 'find') return null;
  const { query } = address;
  const found = data.browse ? findInBrowse(query, data.browse) : [];
  return (
    <div className="mx-auto w-full max-w-[52rem] px-4 py-8 mid:px-6">
      <h1 className="text-head font-semibold">{query === '' ? 'Find' : `Found for “${query}”`}</h1>
      {query === '' && (
        <p className="mt-2">Type an event’s number, an error, an article’s number or a few words into the field above.</p>
      )}
      {query !== '' && data.browse && found.length === 0 && <NothingFound />}
      <ul className="mt-4 divide-y divide-rule border-t border-rule empty:hidden" aria-live="polite">
        {found.map(({ path, label, note }) => (
          <li key={path} className="py-3">
            <Link to={path}>{label}</Link>
            <p className="text-side text-muted">{note}</p>
          </li>
        ))}
      </ul>
    </div>
  );
}

function NothingFound(): ReactNode {
  return (
    <div className="mt-2" role="status">
      <p>Nothing has these words together. What often helps:</p>
      <ul className="mt-2 list-disc pl-6">
        <li>the event’s number alone, as in 1008</li>
        <li>one word that is in the message and hardly anywhere else: a file, a service</li>
        <li>
          <Link to="/">the lists of sources and products</Link>
        </li>
      </ul>
    </div>
  );
}
