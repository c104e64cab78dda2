import type { ReactNode } from 'react';
import type { Browse } from '../../../model/published.ts';
import { ArticleLinks } from './ArticleLinks.tsx';

/** The way in by product: each opens to its articles. The first is open, so that there is something to go by. */
export function Products({ products }: { readonly products: Browse['products'] }): ReactNode {
  return (
    <section>
      <h2 className="label">By product</h2>
      <div className="mt-2 divide-y divide-rule">
        {products.map(({ name, articles, count }, position) => (
          <details key={name} name="product" open={position === 0} className="py-2">
            <summary className="cursor-pointer">
              {name} <span className="text-side text-muted">{count}</span>
            </summary>
            <ArticleLinks articles={articles} />
          </details>
        ))}
      </div>
    </section>
  );
}
