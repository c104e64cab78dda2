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

const MOST_WORDS = 5;

/** A short name made of the telling words of `text`, safe in a URL; empty where it has none. */
export function toSlug(text: string): string {
  const lower = text.slice(0, LOOKED_AT).toLowerCase();
  const plain = /[^ -~]|'/.test(lower) ? lower.normalize('NFKD').replace(/['’]/g, '') : lower;
  return joinWords(plain, (word) => !FILLERS.has(word)) || joinWords(plain, () => true);
}

/** The first words of `plain` that `counts`, joined; reads no further than it has to. */
function joinWords(plain: string, counts: (word: string) => boolean): string {
  let slug = '';
  let end = 0;
  for (let found = 0; found < MOST_WORDS; ) {
    const start = skip(plain, end, false);
    end = skip(plain, start, true);
    if (start === end) break;
    const word = plain.slice(start, end);
    if (!counts(word)) continue;
    const longer = slug === '' ? word.slice(0, LONGEST) : `${slug}-${word}`;
    if (longer.length > LONGEST) break;
    slug = longer;
    found++;
  }
  return slug;
}

/** Where the letters and digits from `at` on end, or what is none. */
function skip(plain: string, at: number, letters: boolean): number {
  let end = at;
  while (end < plain.length && isWordCode(plain.charCodeAt(end)) === letters) end++;
  return end;
}

const isWordCode = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 48 && code <= 57);

/** Makes the id of a node of `type` that says `text`; `within` is the slug of what the step around it says. */
export type CreateId = (type: NodeType | 'either', text: string, within?: string) => NodeId;

/**
 * Hands out node ids, each once: the type and the node's own words; for words that came before, those of the step around it, and at last a count. An edit
 * elsewhere leaves an id alone, unless it adds or removes a node with the very same words in the same place.
 */
export function createNodeIds(): CreateId {
  const taken = new Set<string>();
  const counts = new Map<string, number>();
  return (type, text, within = '') => {
    const slug = toSlug(text);
    const own = slug === '' ? type : `${type}-${slug}`;
    if (isNew(taken, own)) return own;
    const qualified = `${own}-in-${within}`;
    return within !== '' && isNew(taken, qualified) ? qualified : withCount(own, taken, counts);
  };
}

/** `createId` for what is nested in a step that says `words`. */
export function inside(createId: CreateId, words: string): CreateId {
  const around = toSlug(words);
  return (type, text, within = around) => createId(type, text, within);
}

/** Takes `id`, unless it is taken: one look for both. */
function isNew(taken: Set<string>, id: string): boolean {
  const before = taken.size;
  taken.add(id);
  return taken.size > before;
}

/** `counts` remembers how far the counting of each base has come: thousands of steps may say the same. */
function withCount(base: string, taken: Set<string>, counts: Map<string, number>): NodeId {
  for (let count = counts.get(base) ?? 2; ; count++) {
    const id = `${base}-${count}`;
    if (!isNew(taken, id)) continue;
    counts.set(base, count + 1);
    return id;
  }
}
