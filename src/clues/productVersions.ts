/** "Exchange Server 5.5", "Microsoft Windows NT Server version 4.0", "Word 97 for Windows" is too little. */
const PRODUCT_VERSION =
  /\b(?<name>[A-Z][A-Za-z]*(?:[ -](?:[A-Z][\w+/]*|for|and)){0,4}),?\s+(?:versions?\s+|v\.?\s?)?(?<version>\d{1,2}\.\d{1,3}[a-z]?(?:\.\d+)*)\b/g;

export interface ProductMention {
  readonly name: string;
  readonly version: string;
  readonly at: number;
}

/** The products that `text` names with a version, each once, in order of appearance. */
export function findProductVersions(text: string): readonly ProductMention[] {
  const found = new Map<string, ProductMention>();
  for (const { groups, index } of text.matchAll(PRODUCT_VERSION)) {
    const name = (groups?.name ?? '').replace(/^Microsoft\s+/, '');
    const version = groups?.version ?? '';
    const key = productKey(name, version);
    if (name !== '' && !found.has(key)) found.set(key, { name, version, at: index });
  }
  return [...found.values()];
}

/** Equal for one product in one version, the maker's name, case and spaces aside. */
export function productKey(name: string, version: string): string {
  return `${name
    .toLowerCase()
    .replace(/^microsoft\s+/, '')
    .replace(/[^\p{L}\p{N}]/gu, '')} ${version.toLowerCase()}`;
}
