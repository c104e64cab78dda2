import type { Given } from '../model/session.ts';

/** A remembered answer that no longer holds, to be shown. */
export interface DroppedAnswer {
  readonly given: Given;
  /** The node's heading in short; the node's id where the article no longer has it. */
  readonly text: string;
  /** The answer's label; its id where the article no longer has it. */
  readonly answer: string;
  /** `gone`: the article no longer has the node or answer. `outdated`: a step was done after this check. `not-reached`: the walk goes elsewhere. */
  readonly reason: 'gone' | 'outdated' | 'not-reached';
}
