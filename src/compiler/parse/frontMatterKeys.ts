import type { Diagnostic } from '../../model/diagnostic.ts';
import { allowedErrors, editDistance } from '../../search/editDistance.ts';
import type { Fields } from './fields.ts';

/** The keys that are read, as their dialects spell them; the first of each line is our own. */
export const KEYS = {
  id: ['id'],
  title: ['title'],
  description: ['description'],
  products: ['products', 'product', 'appliesTo', 'applies_to', 'applies-to'],
  updated: ['updated', 'ms.date', 'last_modified', 'last-modified', 'lastmod', 'date'],
  keywords: ['keywords', 'tags'],
  queryWords: ['queryWords', 'query_words', 'query-words'],
  oldAddresses: ['oldAddresses', 'old_addresses', 'permalink', 'redirect_from', 'aliases'],
} as const;

/** More keys are no author's. */
const MOST_KEYS = 200;

/** Each key that is read, by its lower case; the verdict is read with the directives. */
const KNOWN: ReadonlyMap<string, string> = new Map(
  [...Object.values(KEYS).flat(), 'verdict'].map((key) => [key.toLowerCase(), key]),
);

/** Keys that are not read and are one or two letters from one that is: `aplliesTo`, `keyword`. Keys of other tools are nobody's business here. */
export function findMisspelt(fields: Fields): readonly Diagnostic[] {
  return fields
    .list()
    .slice(0, MOST_KEYS)
    .flatMap(({ key, range }): readonly Diagnostic[] => {
      const meant = findMeant(key.toLowerCase());
      if (meant === undefined || fields.has(meant)) return [];
      return [
        {
          code: 'front-matter-key',
          severity: 'warning',
          range,
          message: `\`${key}\` is no key that is read: perhaps \`${meant}\` is meant.`,
          hint: `Write \`${meant}\`, or remove the key; silence the warning where another tool reads it.`,
        },
      ];
    });
}

/** The known key that `key` is nearly; undefined for one that is known, and for one that is like none. Nobody mistakes both the first letter and the last. */
function findMeant(key: string): string | undefined {
  const most = allowedErrors(key);
  if (most === 0 || KNOWN.has(key)) return undefined;
  for (const [lower, known] of KNOWN) {
    if (lower[0] !== key[0] && lower.at(-1) !== key.at(-1)) continue;
    if (editDistance(key, lower, most) <= most) return known;
  }
  return undefined;
}
