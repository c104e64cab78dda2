import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { Found } from '../../data/find.ts';

/** What was found, events before articles. */
export function FoundList({ found }: { readonly found: readonly Found[] }): ReactNode {
  return (
    <>
      <p className="label mt-2" role="status">
        {found.length === 1 ? '1 found' : `${found.length} found`}
      </p>
      <ul className="mt-2 divide-y divide-rule border-t border-rule">
        {found.map(({ path, label, note }) => (
          <li key={path} className="py-3">
            <Link to={path}>{label}</Link>
            <p className="text-side text-muted">{note}</p>
          </li>
        ))}
      </ul>
    </>
  );
}
