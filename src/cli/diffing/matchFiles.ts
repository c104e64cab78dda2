import { blocksText } from '../../model/plainText.ts';
import { articleKey } from '../../model/published.ts';
import { compareSets, wordsOf } from '../../publish/compareSets.ts';
import type { CompiledSide, Pair } from './compileBoth.ts';

/** Files that share so many of their words are one article under two names. */
const NEARLY_THE_SAME = 0.75;

type Gone = Pair & { readonly before: CompiledSide };
type Fresh = Pair & { readonly after: CompiledSide };

/** `pairs` with each file that is gone and the new one that it became as one: the same id, else nearly the same words. */
export function matchFiles(pairs: readonly Pair[]): readonly Pair[] {
  const gone = pairs.filter((pair): pair is Gone => pair.before !== null && pair.after === null);
  const fresh = pairs.filter((pair): pair is Fresh => pair.before === null && pair.after !== null);
  const moved = [...matchIds(gone, fresh)];
  const rest = <T extends Pair>(list: readonly T[]): readonly T[] =>
    list.filter((one) => !moved.some(({ from, to }) => from === one || to === one));
  moved.push(...matchWords(rest(gone), rest(fresh)));
  const joined = new Map(moved.map(({ from, to }): [Pair, Pair] => [to, { ...to, before: from.before }]));
  return pairs.filter((pair) => !moved.some(({ from }) => from === pair)).map((pair) => joined.get(pair) ?? pair);
}

interface Move {
  readonly from: Gone;
  readonly to: Fresh;
}

function matchIds(gone: readonly Gone[], fresh: readonly Fresh[]): readonly Move[] {
  const keyOf = ({ tree }: CompiledSide): string => articleKey(tree.article.id);
  return gone.flatMap((from) => {
    const to = fresh.find(({ after }) => keyOf(after) === keyOf(from.before));
    return to ? [{ from, to }] : [];
  });
}

function matchWords(gone: readonly Gone[], fresh: readonly Fresh[]): readonly Move[] {
  const read = ({ tree }: CompiledSide): ReadonlySet<string> =>
    wordsOf(`${tree.article.title} ${blocksText(tree.article.blocks)}`);
  const candidates = fresh.map((to) => ({ to, words: read(to.after) }));
  const taken = new Set<Fresh>();
  return gone.flatMap((from) => {
    const words = read(from.before);
    const [best] = candidates
      .filter(({ to }) => !taken.has(to))
      .map((one) => ({ to: one.to, likeness: compareSets(words, one.words) }))
      .filter(({ likeness }) => likeness >= NEARLY_THE_SAME)
      .sort((a, b) => b.likeness - a.likeness);
    if (best) taken.add(best.to);
    return best ? [{ from, to: best.to }] : [];
  });
}
