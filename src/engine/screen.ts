import type { AnswerId, ArticleId, NodeId } from '../model/ids.ts';
import type { TreeNode } from '../model/tree.ts';
import type { ScreenCaution } from './cautions.ts';
import type { ScreenBlank, ScreenCommand } from './commands.ts';
import type { DroppedAnswer } from './dropped.ts';
import type { ScreenOutcome } from './outcome.ts';
import type { Phase } from './phase.ts';
import type { Place } from './place.ts';
import type { Progress } from './progress.ts';
import type { RailPhase } from './rail.ts';

/** All that the wizard draws for one place on the walk. The components hold no rules. */
export interface Screen {
  readonly article: ArticleId;
  /** What is shown. */
  readonly place: Place;
  /** Where the session's own walk stands. */
  readonly standing: Place;
  /**
   * `current`: the walk stands here. `earlier`: answered before; the answer given is marked, another one changes it.
   * `linked`: not on the walk; the way here is assumed (rail entries of origin `link`) and becomes the walk with the first answer.
   */
  readonly position: 'current' | 'earlier' | 'linked';
  /** The address named a node that the article does not have (any more): what was asked for, and the node that comes nearest. */
  readonly missing: { readonly asked: NodeId; readonly nearest: Place | null } | null;
  readonly phase: Phase;
  /** "Fix · step 1 of 2": the card's first line. */
  readonly where: string;
  readonly progress: Progress | null;
  readonly node: TreeNode;
  readonly answers: readonly ScreenAnswer[];
  /** Ids (within the node) of ticked symptoms and substeps. */
  readonly ticked: readonly string[];
  readonly cautions: readonly ScreenCaution[];
  /** Cautions stand in front of this node and were not acknowledged: its commands cannot be copied yet. */
  readonly copyBlocked: boolean;
  /** The node's commands, found by their block's `at`. */
  readonly commands: readonly ScreenCommand[];
  /** The blanks of those commands, each once, in order of appearance. */
  readonly blanks: readonly ScreenBlank[];
  readonly rail: readonly RailPhase[];
  /** The place before this one on the walk; null at the start. */
  readonly back: Place | null;
  /** The place after this one, where it is on the walk. */
  readonly forward: Place | null;
  /** Remembered answers that no longer hold. */
  readonly dropped: readonly DroppedAnswer[];
  /** For an outcome, else null. */
  readonly outcome: ScreenOutcome | null;
}

export interface ScreenAnswer {
  readonly id: AnswerId;
  readonly label: string;
  /** The key that gives it: `1` to `9`; null from the tenth on. */
  readonly digit: number | null;
  /** This is the one that was given here. */
  readonly given: boolean;
}
