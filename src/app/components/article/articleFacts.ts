import type { Product, Verdict } from '../../../model/article.ts';

/** What an article has to offer, before it is opened. */
const verdictWords: Readonly<Record<Verdict, string>> = {
  fix: 'Has a fix',
  workaround: 'Has a workaround',
  'by-design': 'Explains: works as designed',
  'no-fix': 'Has no fix',
  information: 'Explains: nothing to fix',
};

interface Facts {
  readonly id: string;
  readonly verdict: Verdict;
  readonly products: readonly Product[];
}

/** More products than these would hide the title. */
const MOST_PRODUCTS = 3;

/** "Q256927 · Has a fix · Microsoft Exchange Server": one line below a title. */
export function articleFacts({ id, verdict, products }: Facts): string {
  const names = products.slice(0, MOST_PRODUCTS).map(({ name }) => name);
  const more = products.length > MOST_PRODUCTS ? [`${products.length - MOST_PRODUCTS} more products`] : [];
  return [id, verdictWords[verdict], ...names, ...more].join(' · ');
}
