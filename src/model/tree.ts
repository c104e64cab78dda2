import type { Article, EventRef, Likelihood, Product } from './article.ts';
import type { AdmonitionKind, Block, Inline, Passage } from './content.ts';
import type { AnswerId, NodeId } from './ids.ts';

/**
 * An article's decision tree. The first node is the start. Edges are data: a compiler can prove that every path ends,
 * a drawing needs no source code.
 */
export interface Tree {
  readonly article: Article;
  readonly nodes: readonly TreeNode[];
}

export type TreeNode =
  | SymptomNode
  | AppliesToNode
  | CauseNode
  | QuestionNode
  | ChoiceNode
  | StepNode
  | LoopNode
  | CheckNode
  | OutcomeNode;

export type NodeType = TreeNode['type'];

interface NodeBase {
  readonly id: NodeId;
  /** The article's own words for this node; null where the node stands for something that the article leaves unsaid. */
  readonly passage: Passage | null;
  /** What the card is headed with: an instruction, a statement or a question. Never empty. */
  readonly heading: readonly Inline[];
  /** What stands under the heading; it does not repeat it. */
  readonly blocks: readonly Block[];
  /** Empty for an outcome, and for nothing else. */
  readonly answers: readonly Answer[];
}

export interface Answer {
  readonly id: AnswerId;
  /** In the agent's words: "That fixed it", "Can't tell". */
  readonly label: string;
  /** Where the answer leads: the first edge all of whose guards hold. The last edge has none. Never empty. */
  readonly goes: readonly Edge[];
}

export interface Edge {
  readonly to: NodeId;
  readonly guards?: readonly Guard[];
}

/** A condition on the path walked so far (the answer being given included). */
export type Guard =
  /** The last answer given at `node` is one of `answers`. */
  | { readonly type: 'answered'; readonly node: NodeId; readonly answers: readonly AnswerId[] }
  /** The last answer given at `node` is none of `answers`, or `node` was not visited. */
  | { readonly type: 'not-answered'; readonly node: NodeId; readonly answers: readonly AnswerId[] }
  /** `node` is not on the path. */
  | { readonly type: 'unvisited'; readonly node: NodeId };

/** What the article says one would see. Answers: `this`, `other`. */
export interface SymptomNode extends NodeBase {
  readonly type: 'symptom';
  /** Each separately observable symptom; the agent may tick those seen. */
  readonly symptoms: readonly { readonly id: string; readonly blocks: readonly Block[] }[];
  readonly events: readonly EventRef[];
}

/** What the article covers. Answers: one per product (its slug), `another`, `unsure`. */
export interface AppliesToNode extends NodeBase {
  readonly type: 'applies-to';
  /** In the order of the answers that stand for them. */
  readonly products: readonly Product[];
}

/** One possible cause. Answers: `yes`, `no`, `unsure`. */
export interface CauseNode extends NodeBase {
  readonly type: 'cause';
  /** 1 for the first of `of`. */
  readonly number: number;
  readonly of: number;
  /** How often it is the one, where the author says so. */
  readonly likely?: Likelihood;
}

/** A condition that the article states. Answers: `yes`, `no`, `unsure`. */
export interface QuestionNode extends NodeBase {
  readonly type: 'question';
  /** As the article states it, without "If". */
  readonly condition: string;
  /** The remedy, as `StepNode.remedy`, in whose steps it is asked; without it, it decides among remedies. */
  readonly remedy?: number;
}

/** Alternatives that the article offers. Answers: one each (its slug), `unsure`. */
export interface ChoiceNode extends NodeBase {
  readonly type: 'choice';
  /** As `QuestionNode.remedy`. */
  readonly remedy?: number;
}

/** One instruction. Answers: `done`, `could-not`, `skip`. */
export interface StepNode extends NodeBase {
  readonly type: 'step';
  /** Which remedy it belongs to: index into `Article.remedies`. */
  readonly remedy: number;
  /** The position among the remedy's steps: `1`, `2`, `2.3`. */
  readonly number: string;
  /** Smaller instructions within this one, as a check-list. */
  readonly substeps: readonly Substep[];
  /** To be acknowledged before the step's commands can be copied. */
  readonly cautions: readonly ShownCaution[];
  /** Minutes that it takes, where the author says so. */
  readonly takes?: number;
}

export interface Substep {
  /** Unique within the node. */
  readonly id: string;
  /** How the article counts it (`a`, `b`), as other steps refer to it; null where it does not. */
  readonly label: string | null;
  readonly blocks: readonly Block[];
  readonly substeps: readonly Substep[];
}

export interface ShownCaution {
  readonly kind: AdmonitionKind;
  readonly blocks: readonly Block[];
}

/** "Repeat for each remaining …". Answers: `another`, `no-more`. */
export interface LoopNode extends NodeBase {
  readonly type: 'loop';
}

/** Did that solve it? Answers: `solved`, `still-there`. */
export interface CheckNode extends NodeBase {
  readonly type: 'check';
  readonly remedy: number;
}

export type OutcomeKind = 'solved' | 'worked-around' | 'explained' | 'not-solved' | 'not-this-article';

/** Where a path ends. No answers. */
export interface OutcomeNode extends NodeBase {
  readonly type: 'outcome';
  readonly outcome: OutcomeKind;
}
