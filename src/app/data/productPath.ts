/** The path of a product's page, without the site's base. */
export function productPath(name: string): string {
  return `/browse/products/${encodeURIComponent(name)}`;
}
