import { type ReactNode, useContext, useEffect, useState } from 'react';
import { Link } from 'react-router';
import type { SearchHit } from '../../search/hit.ts';
import { findByCode } from '../data/findByCode.ts';
import { LoaderContext } from '../data/LoaderContext.ts';
import type { PageProps } from './preparePage.ts';

/** `/code/0x800706f4`: the articles that name an error, however they write it. */
export function CodePage({ address }: PageProps): ReactNode {
  const code = address.type === 'code' ? address.code : '';
  const hits = useHits(code);
  return (
    <div className="mx-auto w-full max-w-[52rem] px-4 py-8 mid:px-6">
      <h1 className="text-head font-semibold [overflow-wrap:anywhere]">
        Error <span className="font-mono">{code}</span>
      </h1>
      <p className="label mt-2" role="status">
        {hits === null ? 'Looking it up …' : sayCount(hits)}
      </p>
      {hits !== null && hits !== 'failed' && (
        <ul className="mt-2 divide-y divide-rule border-t border-rule">
          {hits.map(({ record: { id, title }, reasons }) => (
            <li key={id} className="py-3">
              <Link to={`/kb/${id}`}>{title}</Link>
              <p className="text-side text-muted">{[id, ...reasons].join(' · ')}</p>
            </li>
          ))}
        </ul>
      )}
      {hits !== null && (
        <p className="mt-4">
          <Link to={`/find?q=${encodeURIComponent(code)}`}>Find {code} as a word</Link>
        </p>
      )}
    </div>
  );
}

/** Null while they are looked for. */
function useHits(code: string): readonly SearchHit[] | 'failed' | null {
  const loader = useContext(LoaderContext);
  const [hits, setHits] = useState<readonly SearchHit[] | 'failed' | null>(null);
  useEffect(() => {
    if (!loader) return;
    let isWanted = true;
    findByCode(code, loader).then(
      (found) => isWanted && setHits(found),
      () => isWanted && setHits('failed'),
    );
    return () => {
      isWanted = false;
    };
  }, [code, loader]);
  return hits;
}

function sayCount(hits: readonly SearchHit[] | 'failed'): string {
  if (hits === 'failed')
    return 'It could not be looked up: there is no network, and this device has not kept what it needs. Connect, and load the page again.';
  if (hits.length === 0) return 'No article names this error';
  return hits.length === 1 ? '1 article names it' : `${hits.length} articles name it`;
}
