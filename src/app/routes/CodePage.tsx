import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { PageProps } from './preparePage.ts';

/** `/code/0x800706f4`: the articles that name an error, however they write it. */
export function CodePage({ address, data }: PageProps): ReactNode {
  if (data.type !== 'code') return null;
  const code = address.type === 'code' ? address.code : '';
  return (
    <div className="mx-auto w-full max-w-[52rem] px-4 py-8 mid:px-6">
      <h1 className="text-head font-semibold [overflow-wrap:anywhere]">
        Error <span className="font-mono">{code}</span>
      </h1>
      <p className="label mt-2" role="status">
        {countArticles(data.found.length)}
      </p>
      <ul className="mt-2 divide-y divide-rule border-t border-rule">
        {data.found.map(({ id, title, reasons }) => (
          <li key={id} className="py-3">
            <Link to={`/kb/${id}`}>{title}</Link>
            <p className="text-side text-muted">{[id, ...reasons].join(' · ')}</p>
          </li>
        ))}
      </ul>
      <p className="mt-4">
        <Link to={`/find?q=${encodeURIComponent(code)}`}>Find {code} as a word</Link>
      </p>
    </div>
  );
}

function countArticles(count: number): string {
  if (count === 0) return 'No article names this error';
  return count === 1 ? '1 article names it' : `${count} articles name it`;
}
