import type { NodeId } from '../../model/ids.ts';
import type { NodeType } from '../../model/tree.ts';

/** Words that tell no node from another. */
const FILLERS = new Set(
  'a an the this that these those of to in on at by for with from and or is are was were be been has have it its your you then do does not if when following steps step'.split(
    ' ',
  ),
);

/** Addresses below an article that are no nodes. */
const RESERVED: ReadonlySet<string> = new Set(['article', 'map']);

const LONGEST = 40;

/** A short name made of the telling words of `text`, safe in a URL; empty where it has none. */
export function toSlug(text: string): string {
  const words = text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/['’]/g, '')
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  const telling = words.filter((word) => !FILLERS.has(word));
  let slug = '';
  for (const word of (telling.length > 0 ? telling : words).slice(0, 5)) {
    const longer = slug === '' ? word.slice(0, LONGEST) : `${slug}-${word}`;
    if (longer.length > LONGEST) break;
    slug = longer;
  }
  return slug;
}

/**
 * Hands out node ids, each once: the type, the node's own words, and for words that came before a count. An edit elsewhere leaves an id alone,
 * unless it adds or removes a node with the very same words in front.
 */
export function createNodeIds(): (type: NodeType | 'either', text: string) => NodeId {
  const taken = new Map<string, number>();
  return (type, text) => {
    const slug = toSlug(text);
    const base = slug === '' ? type : `${type}-${slug}`;
    const count = (taken.get(base) ?? 0) + 1;
    taken.set(base, count);
    return count === 1 && !RESERVED.has(base) ? base : `${base}-${count}`;
  };
}
