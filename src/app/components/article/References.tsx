import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { PublishedReference } from '../../../model/published.ts';

/** The articles that this one points to; those that are not here are named without a link. */
export function References({ references }: { readonly references: readonly PublishedReference[] }): ReactNode {
  if (references.length === 0) return null;
  return (
    <section className="mt-8 border-t border-rule pt-4 text-side">
      <h2 className="label">Refers to</h2>
      <ul className="mt-1">
        {references.map(({ id, title }) => (
          <li key={id} className="py-1">
            {title === null ? (
              <>
                {id} <span className="text-muted">is not in this knowledge base</span>
              </>
            ) : (
              <>
                <Link to={`/kb/${id}`}>{title}</Link> <span className="text-muted">{id}</span>
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
