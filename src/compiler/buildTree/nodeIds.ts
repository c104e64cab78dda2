import type { NodeId } from '../../model/ids.ts';
import type { NodeType } from '../../model/tree.ts';

/** Words that tell no node from another. */
const FILLERS = new Set(
  'a an the this that these those of to in on at by for with from and or is are was were be been has have it its your you then do does if when steps step problem issue behavior behaviour can may might could will should occur occurs also because caused so follow following'.split(
    ' ',
  ),
);

const LONGEST = 40;

/** The telling words stand in front. */
const LOOKED_AT = 240;

/** A short name made of the telling words of `text`, safe in a URL; empty where it has none. */
export function toSlug(text: string): string {
  const words =
    text
      .slice(0, LOOKED_AT)
      .toLowerCase()
      .normalize('NFKD')
      .replace(/['’]/g, '')
      .match(/[a-z0-9]+/g) ?? [];
  const telling = words.filter((word) => !FILLERS.has(word));
  let slug = '';
  for (const word of (telling.length > 0 ? telling : words).slice(0, 5)) {
    const longer = slug === '' ? word.slice(0, LONGEST) : `${slug}-${word}`;
    if (longer.length > LONGEST) break;
    slug = longer;
  }
  return slug;
}

/** Makes the id of a node of `type` that says `text`; `within` is what the step around it says. */
export type CreateId = (type: NodeType | 'either', text: string, within?: string) => NodeId;

/**
 * Hands out node ids, each once: the type and the node's own words; for words that came before, those of the step around it, and at last a count. An edit
 * elsewhere leaves an id alone, unless it adds or removes a node with the very same words in the same place.
 */
export function createNodeIds(): CreateId {
  const taken = new Set<string>();
  const counts = new Map<string, number>();
  const furtherId = (own: string, within: string): NodeId => {
    const qualified = `${own}-in-${toSlug(within)}`;
    return within !== '' && !taken.has(qualified) ? qualified : withCount(own, taken, counts);
  };
  return (type, text, within = '') => {
    const own = [type, toSlug(text)].filter(Boolean).join('-');
    const id = taken.has(own) ? furtherId(own, within) : own;
    taken.add(id);
    return id;
  };
}

/** `createId` for what is nested in a step that says `words`. */
export function inside(createId: CreateId, words: string): CreateId {
  return (type, text, within = words) => createId(type, text, within);
}

/** `counts` remembers how far the counting of each base has come: thousands of steps may say the same. */
function withCount(base: string, taken: ReadonlySet<string>, counts: Map<string, number>): NodeId {
  let count = counts.get(base) ?? 2;
  while (taken.has(`${base}-${count}`)) count++;
  counts.set(base, count + 1);
  return `${base}-${count}`;
}
