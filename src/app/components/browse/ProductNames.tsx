import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { ProductList } from '../../../model/published.ts';
import { productPath } from '../../data/productPath.ts';
import { FilterField, useFilter } from './FilterField.tsx';
import { ListHead } from './ListHead.tsx';
import { NoneShown } from './NoneShown.tsx';

/** Every product, with how many articles are about it. */
export function ProductNames({ products }: { readonly products: ProductList }): ReactNode {
  const { shown, value, setValue } = useFilter(products, ({ name }) => name);
  return (
    <>
      <ListHead
        label={`${products.length} products`}
        title="Products"
        other={{ path: '/browse/sources', words: 'By event source instead' }}
      />
      <FilterField what="products" value={value} onValue={setValue} />
      {shown.length === 0 && <NoneShown value={value} onClear={() => setValue('')} />}
      <ul className="mt-6 columns-1 gap-x-10 border-t border-rule pt-2 mid:columns-2 wide:columns-3">
        {shown.map(({ name, count }) => (
          <li key={name} className="break-inside-avoid py-1 text-side">
            <Link to={productPath(name)}>{name}</Link> <span className="text-muted">{count}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
