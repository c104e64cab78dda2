import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { Browse } from '../../../model/published.ts';
import { productPath } from '../../data/productPath.ts';
import { formatCount } from '../shell/formatCount.ts';
import { ArticleLinks } from './ArticleLinks.tsx';
import { MoreLink } from './MoreLink.tsx';

interface Props {
  readonly products: Browse['products'];
  /** How many there are in all. */
  readonly count: number;
}

/** So few products leave room for one to be open, so that there is something to go by. */
const FEW = 5;

/** The way in by product: each opens to its articles. */
export function Products({ products, count }: Props): ReactNode {
  if (count === 0) return null;
  return (
    <section>
      <h2 className="label">By product</h2>
      <div className="mt-2 divide-y divide-rule">
        {products.map(({ name, articles, count: all }, position) => (
          <details key={name} name="product" open={position === 0 && count <= FEW} className="py-2">
            <summary className="cursor-pointer">
              {name} <span className="text-side text-muted">{formatCount(all)}</span>
            </summary>
            <ArticleLinks articles={articles} />
            {articles.length < all && (
              <p className="py-1 text-side">
                <Link to={productPath(name)}>All {formatCount(all)} articles</Link>
              </p>
            )}
          </details>
        ))}
      </div>
      <MoreLink shown={products.length} count={count} what="products" path="/browse/products" />
    </section>
  );
}
