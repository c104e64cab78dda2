import { compareWords } from '../../publish/compareWords.ts';

/** What became of a list of texts. */
export interface TextChanges {
  readonly gained: readonly string[];
  readonly lost: readonly string[];
  readonly reworded: readonly { readonly before: string; readonly after: string }[];
}

/** Texts that share at least half of their words are the same thing, worded otherwise. */
const ALIKE = 0.5;

/** How `after` differs from `before`: equal texts first, then the most alike, the rest is gained or lost. Order does not matter. */
export function matchTexts(before: readonly string[], after: readonly string[]): TextChanges {
  const lost = withoutEach(before, after);
  const gained = withoutEach(after, before);
  const reworded: { before: string; after: string }[] = [];
  for (;;) {
    const best = findMostAlike(lost, gained);
    if (!best) return { gained, lost, reworded };
    reworded.push(best);
    lost.splice(lost.indexOf(best.before), 1);
    gained.splice(gained.indexOf(best.after), 1);
  }
}

/** `texts` without those of `others`, each once for each time it stands there. */
function withoutEach(texts: readonly string[], others: readonly string[]): string[] {
  const left = [...others];
  return texts.filter((text) => {
    const at = left.indexOf(text);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

function findMostAlike(lost: readonly string[], gained: readonly string[]): { before: string; after: string } | undefined {
  let best: { before: string; after: string } | undefined;
  let most = ALIKE;
  for (const before of lost) {
    for (const after of gained) {
      const likeness = compareWords(before, after);
      if (likeness < most || (best && likeness === most)) continue;
      most = likeness;
      best = { before, after };
    }
  }
  return best;
}
