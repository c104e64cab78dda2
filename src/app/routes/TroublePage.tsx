import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { CrossMark } from '../components/shell/marks.tsx';
import type { LoadReason } from '../data/loadError.ts';
import type { NotFound } from '../data/pageData.ts';
import type { PageProps } from './preparePage.ts';

/** The address names nothing, or what it names could not be loaded: says which, and what to do. */
export function TroublePage({ data }: PageProps): ReactNode {
  return (
    <div className="mx-auto w-full max-w-[52rem] px-4 py-8 mid:px-6">
      {data.type === 'not-found' && <NothingHere missing={data} />}
      {data.type === 'failed' && <NotLoaded reason={data.reason} />}
    </div>
  );
}

const sentences: Readonly<Record<NotFound['what'], (wanted: string) => string>> = {
  article: (wanted) => `There is no article ${wanted} here`,
  event: (wanted) => `No article speaks of event ${wanted}`,
  product: (wanted) => `No article is about ${wanted}`,
  page: () => 'There is nothing at this address',
};

function NothingHere({ missing: { what, wanted, nearest } }: { readonly missing: NotFound }): ReactNode {
  return (
    <>
      <h1 className="text-head font-semibold">{sentences[what](wanted)}</h1>
      <p className="mt-2">
        Check the number,{' '}
        {what !== 'page' && <Link to={`/find?q=${encodeURIComponent(wanted)}`}>find {wanted} in all articles</Link>}
        {what !== 'page' && ','} or <Link to="/">start from the field and the lists</Link>.
      </p>
      {nearest.length > 0 && (
        <section className="mt-6">
          <h2 className="label">Nearest by number</h2>
          <ul className="mt-2 divide-y divide-rule border-t border-rule">
            {nearest.map(({ path, label, note }) => (
              <li key={path} className="py-3">
                <Link to={path}>{label}</Link>
                {note && <p className="text-side text-muted">{note}</p>}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

const advice: Readonly<Record<LoadReason, string>> = {
  offline:
    'There is no network, and this device has not kept this page. Connect, then try again. Pages visited before still open.',
  missing: 'The server does not have a file of this page. It may just be changing to a new version: try again in a minute.',
  newer: 'The site has a newer version than the one that is open. Loading the page anew brings it.',
  broken: 'What the server sent is not this page’s data. Try again; if it stays so, tell whoever looks after this site.',
};

function NotLoaded({ reason }: { readonly reason: LoadReason }): ReactNode {
  return (
    <>
      <h1 className="flex items-center gap-3 text-head font-semibold">
        <CrossMark className="text-error" />
        This page could not be loaded
      </h1>
      <p className="mt-2">{advice[reason]}</p>
      <p className="mt-4 flex gap-3">
        <button type="button" className="button" data-primary onClick={() => window.location.reload()}>
          Try again
        </button>
        <Link to="/" className="button">
          Home
        </Link>
      </p>
    </>
  );
}
