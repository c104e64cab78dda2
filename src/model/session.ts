import type { AnswerId, ArticleId, NodeId } from './ids.ts';

/**
 * One walk through one article: the answers given, in order, and what the agent noted on the way. All else (where the walk
 * stands, what was skipped, the ticket note) follows from it and the tree.
 */
export interface Session {
  /** Unique among this browser's sessions; made by the store. */
  readonly id: string;
  readonly article: ArticleId;
  /** The article's title when the session began, for lists. */
  readonly title: string;
  /** Milliseconds since 1970, UTC. */
  readonly startedAt: number;
  readonly changedAt: number;
  readonly answers: readonly Given[];
  /** What is filled in or known, and whence. Keyed by blank name. */
  readonly blanks: Readonly<Record<string, Filled>>;
  /** Ids of ticked symptoms and substeps, as `node/id`. */
  readonly ticked: readonly string[];
  /** Nodes whose cautions were acknowledged. */
  readonly acknowledged: readonly NodeId[];
  /** The event text that was pasted, if any. */
  readonly pasted: string | null;
}

/** An answer, keyed by node id so that it survives edits elsewhere in the article. */
export interface Given {
  readonly node: NodeId;
  readonly answer: AnswerId;
  /** Milliseconds since 1970, UTC; when it was given. */
  readonly time: number;
  /** Where it was not given by the agent: taken from a pasted event, or assumed by a link into the middle. */
  readonly origin?: 'paste' | 'link';
}

export interface Filled {
  readonly value: string;
  readonly origin: 'agent' | 'paste';
}
