import type { Block, Inline } from '../../model/content.ts';
import type { Answer, Edge, NodeType, OutcomeKind, StepNode, TreeNode } from '../../model/tree.ts';

/** An edge in short: the id of its destination, or the edge itself. */
export type EdgeInShort = string | Edge;

/** For each answer of a node, by id, where it goes. */
export type AnswersInShort = Readonly<Record<string, EdgeInShort | readonly EdgeInShort[]>>;

/** A paragraph of plain text, for tests. */
export function paragraph(text: string, at = 0): Block {
  return { type: 'paragraph', at, children: words(text) };
}

/** Plain text as inline content, for tests. */
export function words(text: string): readonly Inline[] {
  return [{ type: 'text', value: text }];
}

/** A node of any type but outcome, for tests: headed with its own id, its answers labelled with theirs. */
export function makeNode(type: Exclude<NodeType, 'outcome'>, id: string, answers: AnswersInShort): TreeNode {
  const base = { id, passage: null, heading: words(id), blocks: [], answers: Object.entries(answers).map(makeAnswer) };
  switch (type) {
    case 'symptom':
      return { ...base, type, symptoms: [], events: [] };
    case 'applies-to':
      return { ...base, type, products: [] };
    case 'cause':
      return { ...base, type, number: 1, of: 1 };
    case 'question':
      return { ...base, type, condition: id };
    case 'step':
      return makeStep(id, answers);
    case 'check':
      return { ...base, type, remedy: 0 };
    default:
      return { ...base, type };
  }
}

/** A step, for tests. `over` replaces what is worth replacing. */
export function makeStep(id: string, answers: AnswersInShort, over: Partial<StepNode> = {}): StepNode {
  const given = Object.entries(answers).map(makeAnswer);
  const base = { id, passage: null, heading: words(id), blocks: [], answers: given };
  return { ...base, type: 'step', remedy: 0, number: '1', substeps: [], cautions: [], ...over };
}

const OUTCOMES: Readonly<Record<OutcomeKind, string>> = {
  solved: 'Solved',
  'worked-around': 'Worked around',
  explained: 'Explained: nothing to fix',
  'not-solved': 'Not solved',
  'not-this-article': 'Not this article',
};

/** An outcome, for tests: headed with its sentence. */
export function makeOutcome(id: string, outcome: OutcomeKind = 'solved'): TreeNode {
  return { type: 'outcome', id, passage: null, heading: words(OUTCOMES[outcome]), blocks: [], answers: [], outcome };
}

function makeAnswer([id, goes]: [string, EdgeInShort | readonly EdgeInShort[]]): Answer {
  const edges = Array.isArray(goes) ? goes : [goes];
  return { id, label: id, goes: edges.map((edge) => (typeof edge === 'string' ? { to: edge } : edge)) };
}
