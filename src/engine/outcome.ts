import type { NearArticle } from '../model/published.ts';
import type { OutcomeKind } from '../model/tree.ts';
import type { RailEntry } from './rail.ts';

/** What an outcome's page says beyond the node's own words. */
export interface ScreenOutcome {
  readonly kind: OutcomeKind;
  /** "Solved", "Explained: nothing to fix". */
  readonly sentence: string;
  /** Steps done, in order. */
  readonly done: readonly RailEntry[];
  /** Steps skipped or that could not be done, and not done on a later pass: to do now. */
  readonly leftOut: readonly RailEntry[];
  /** The nearest other articles; for `not-solved` and `not-this-article`, else empty. */
  readonly nearest: readonly NearArticle[];
}
