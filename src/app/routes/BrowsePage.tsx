import type { ReactNode } from 'react';
import { ProductArticles } from '../components/browse/ProductArticles.tsx';
import { ProductNames } from '../components/browse/ProductNames.tsx';
import { SourceEvents } from '../components/browse/SourceEvents.tsx';
import type { PageProps } from './preparePage.ts';

/** `/browse/sources`, `/browse/products` and `/browse/products/<name>`: all of what the home page shows the first of. */
export function BrowsePage({ data }: PageProps): ReactNode {
  return (
    <div className="mx-auto w-full max-w-[64rem] px-4 py-8 mid:px-6">
      {data.type === 'sources' && <SourceEvents sources={data.sources} />}
      {data.type === 'products' && <ProductNames products={data.products} />}
      {data.type === 'product' && <ProductArticles product={data.product} />}
    </div>
  );
}
