import type { Clue } from '../model/clue.ts';

/** What is looked for. */
export interface SearchQuery {
  readonly clues: readonly Clue[];
  /** Texts whose words are looked for, the telling ones first. */
  readonly passages: readonly QueryPassage[];
}

export interface QueryPassage {
  readonly text: string;
  /** How far its words are to be trusted: 1 for what somebody says or a log describes. */
  readonly weight: number;
}
