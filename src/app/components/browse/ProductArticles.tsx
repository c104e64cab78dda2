import { type ReactNode, useState } from 'react';
import type { ProductEntry } from '../../../model/published.ts';
import { ArticleLinks } from '../home/ArticleLinks.tsx';
import { formatCount } from '../shell/formatCount.ts';
import { FilterField, useFilter } from './FilterField.tsx';
import { ListHead } from './ListHead.tsx';
import { NoneShown } from './NoneShown.tsx';

/** As many are drawn at a time. */
const STEP = 100;

/** The articles about one product. */
export function ProductArticles({ product: { name, articles } }: { readonly product: ProductEntry }): ReactNode {
  const { shown, value, setValue } = useFilter(articles, ({ id, title }) => `${title} ${id}`);
  const [count, setCount] = useState(STEP);
  const left = shown.length - count;
  return (
    <>
      <ListHead
        label={articles.length === 1 ? '1 article' : `${formatCount(articles.length)} articles`}
        title={name}
        other={{ path: '/browse/products', words: 'All products' }}
      />
      {articles.length > STEP / 4 && <FilterField what="articles" value={value} onValue={setValue} />}
      {shown.length === 0 && <NoneShown value={value} onClear={() => setValue('')} />}
      <div className="mt-6 border-t border-rule pt-2">
        <ArticleLinks articles={shown.slice(0, count)} />
      </div>
      {left > 0 && (
        <button type="button" className="button mt-4" onClick={() => setCount(count + STEP)}>
          Show {left > STEP ? `the next ${STEP} of ${formatCount(left)} more` : `${left} more`}
        </button>
      )}
    </>
  );
}
