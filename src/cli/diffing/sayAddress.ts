import type { Article } from '../../model/article.ts';
import { articleKey } from '../../model/published.ts';
import { breaks, type Change, changed } from './change.ts';
import { compilePresent } from './compileBoth.ts';

/** Files of today by path. */
type Present = ReadonlyMap<string, Uint8Array>;

/** What a change did to the address of an article that has another file or id than before. `from`, `path`: its files. */
export function sayMove(before: Article, after: Article, from: string, path: string, present: Present): readonly Change[] {
  const isMoved = from !== path;
  const address = `/kb/${before.id}`;
  if (articleKey(before.id) === articleKey(after.id))
    return isMoved ? [changed(`Moved from ${from}: the address ${address} stays, and no link breaks`)] : [];
  const isKept = after.oldAddresses.some((one) => toKey(one) === toKey(address));
  return [
    ...(isMoved ? [changed(`Renamed from ${from}`)] : []),
    isKept
      ? changed(`Address changed: ${address} → /kb/${after.id}; the old one sends on, those of its cards break`)
      : breaks(
          `Address changed: ${address} → /kb/${after.id}; links to the old one break. oldAddresses: ["${address}"] keeps it`,
        ),
    ...sayLinking(before.id, present),
  ];
}

/** What goes with an article: its address, and the links of other articles. */
export function sayRemoved(article: Article, present: Present): readonly Change[] {
  return [breaks(`Address gone: /kb/${article.id}`), ...sayLinking(article.id, present)];
}

const toKey = (address: string): string => address.toLowerCase().replace(/^\/+|\/+$/g, '');

/** Articles that lead to one that is not there any more. Only those that mention it are compiled. */
function sayLinking(id: string, present: Present): readonly Change[] {
  const key = articleKey(id);
  const linking = [...present]
    .filter(([, bytes]) => Buffer.from(bytes).toString().toLowerCase().includes(key))
    .map(([path, bytes]) => compilePresent(bytes, path).tree.article)
    .filter(({ references }) => references.some((reference) => articleKey(reference) === key));
  return linking.length === 0 ? [] : [breaks(`Still linked to from ${linking.map((one) => one.id).join(', ')}`)];
}
