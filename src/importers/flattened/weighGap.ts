import { listCues } from './cues.ts';
import type { Gap, GapPlace } from './gap.ts';
import { GAP_WEIGHTS } from './gapWeights.ts';

const WEIGHTS = new Map(Object.entries(GAP_WEIGHTS).map(([place, table]) => [place, readTable(table)]));

/**
 * How much less than even must speak for a break, in tenths. A paragraph too many costs a reader less than one too few: a step that hides in the paragraph
 * before it is lost, a sentence that stands alone is not.
 */
const LEAST: Readonly<Record<GapPlace, number>> = { text: -3, list: -3, 'open list': 0, announcement: -6, example: 2 };

/**
 * Whether the lines are likely to have been broken at `gap`: in running text a paragraph begins there, behind a list the text goes on at the margin,
 * behind an announcement an example begins, behind an example the article speaks again.
 */
export function isBreak(gap: Gap, place: GapPlace): boolean {
  return weighBreak(gap, place) > LEAST[place];
}

/** How much speaks for a break, in tenths; below 0 more speaks against one. */
export function weighBreak(gap: Gap, place: GapPlace): number {
  const weights = WEIGHTS.get(place);
  return ['', ...listCues(gap, place)].reduce((sum, cue) => sum + (weights?.get(cue) ?? 0), 0);
}

function readTable(table: string): ReadonlyMap<string, number> {
  return new Map(
    table
      .trim()
      .split('\n')
      .flatMap((row) => {
        const [weight, ...cues] = row.split('|');
        return cues.map((cue): [string, number] => [cue, Number(weight)]);
      }),
  );
}
