import type { ReactNode } from 'react';
import type { Product } from '../../../model/article.ts';

/** What the article covers; the versions are the machine's, and compared with what its About box says. */
export function AppliesToBody({ products }: { readonly products: readonly Product[] }): ReactNode {
  const versioned = products.filter((product) => product.versions.length > 0);
  if (versioned.length === 0) return null;
  return (
    <dl className="mt-4 grid grid-cols-[auto_1fr] gap-x-4 gap-y-1">
      {versioned.map(({ name, versions }) => (
        <div key={name} className="col-span-2 grid grid-cols-subgrid">
          <dt>{name}</dt>
          <dd className="font-mono text-side leading-6 text-muted">{versions.join(', ')}</dd>
        </div>
      ))}
    </dl>
  );
}
