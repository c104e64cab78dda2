import { type Entry, type ProductList, type ProductShard, type SourceList, shardFor } from '../../model/published.ts';
import type { Address } from './address.ts';
import { checkArray } from './checkFile.ts';
import type { LoadFile } from './load.ts';
import { neighbours } from './nearest.ts';
import type { PageData } from './pageData.ts';

/**
 * What is browsed without words. `file` is the one that a prerendered page names. Rejects with `LoadError` alone; data of an older build, which has no lists, is
 * not found.
 */
export async function loadLists(
  { what, name }: Extract<Address, { readonly type: 'browse' }>,
  file: string | null,
  loadFile: LoadFile,
  { lists }: Entry,
): Promise<PageData> {
  if (!lists) return { type: 'not-found', what: 'page', wanted: `/browse/${what}`, nearest: [] };
  const load = async <T extends readonly unknown[]>(named: string) => checkArray<T>(await loadFile(named), named);
  if (what === 'sources') return { type: 'sources', sources: await load<SourceList>(file ?? lists.sources) };
  if (name === null) return { type: 'products', products: await load<ProductList>(file ?? lists.products) };
  const key = name.toLowerCase();
  const shard = await load<ProductShard>(file ?? shardFor(lists.ofProduct, key)?.file ?? lists.products);
  const product = shard.find((candidate) => candidate.key === key);
  return product
    ? { type: 'product', product }
    : { type: 'not-found', what: 'product', wanted: name, nearest: nearest(shard, key) };
}

function nearest(shard: ProductShard, key: string) {
  return neighbours(shard, key).map((product) => ({
    path: `/browse/products/${encodeURIComponent(product.name)}`,
    label: product.name,
    note: null,
  }));
}
