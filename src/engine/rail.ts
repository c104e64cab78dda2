import type { NodeType } from '../model/tree.ts';
import type { Phase } from './phase.ts';
import type { Place } from './place.ts';

/** One part of the path, as the rail lists it. */
export interface RailPhase {
  readonly phase: Phase;
  /** `passed`: answered and left behind. `none`: this walk has nothing in this phase. */
  readonly state: 'passed' | 'current' | 'ahead' | 'none';
  readonly entries: readonly RailEntry[];
}

export interface RailEntry {
  readonly place: Place;
  readonly type: NodeType;
  /** The node's heading in short. */
  readonly text: string;
  /** `ahead`: the most likely continuation, in grey; no link, its pass is a guess. */
  readonly state: 'answered' | 'current' | 'ahead';
  /** Label of the answer given; null unless answered. */
  readonly answer: string | null;
  /** Where the answer came from; null unless answered. */
  readonly origin: 'agent' | 'paste' | 'link' | null;
  /** Milliseconds since 1970 of the answer; null unless answered. */
  readonly time: number | null;
  /** The card shows this entry. */
  readonly shown: boolean;
}
