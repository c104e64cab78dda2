import type { Cause, Remedy } from '../../model/article.ts';
import { blocksText } from '../../model/plainText.ts';

/** Words too common in support articles to tie a remedy to a cause. */
const COMMON = new Set(
  'the a an this that these those it its is are was were be been has have had not no of or and to in on for from with by at as if when can may might could will would you your following problem issue behavior error occur occurs also because does do did so then than there their they using use used one any all more microsoft following click select make sure'.split(
    ' ',
  ),
);

/**
 * Ties remedies to causes where there are several of both and wording or number makes it plain: "Cause 1" with "Resolution 1"; a remedy
 * that shares telling words with one cause more than with any other. Otherwise the remedies stay as they are.
 */
export function tieToCauses(remedies: readonly Remedy[], causes: readonly Cause[]): readonly Remedy[] {
  if (causes.length < 2 || remedies.length < 2) return remedies;
  const words = causes.map((cause) => telling(blocksText(cause.blocks)));
  return remedies.map((remedy) => ({ ...remedy, cause: numbered(remedy.label, causes.length) ?? findTie(remedy, words) }));
}

function numbered(label: string | null, count: number): number | null {
  const number = Number(/\b(?:cause|resolution|solution|fix)\s*#?(?<n>\d+)\b/i.exec(label ?? '')?.groups?.n ?? Number.NaN);
  return number >= 1 && number <= count ? number - 1 : null;
}

function findTie(remedy: Remedy, causes: readonly ReadonlySet<string>[]): number | null {
  const own = telling(`${remedy.label ?? ''} ${blocksText(remedy.steps.slice(0, 1).flatMap(({ blocks }) => blocks))}`);
  // A word that stands in every cause tells none from another.
  const scores = causes.map(
    (cause, i) => [...cause].filter((word) => own.has(word) && !causes.every((other, j) => j === i || other.has(word))).length,
  );
  const best = Math.max(...scores);
  const leaders = scores.filter((score) => score === best).length;
  return best >= 2 && leaders === 1 ? scores.indexOf(best) : null;
}

const telling = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .toLowerCase()
      .split(/[^\p{L}\p{N}.]+/u)
      .map((word) => word.replace(/[.]+$/, ''))
      .filter((word) => !COMMON.has(word))
      .map((word) => word.replace(/(?:es|s|ed|ing)$/, ''))
      .filter((word) => word.length > 2 && !COMMON.has(word)),
  );
