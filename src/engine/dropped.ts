import type { Given } from '../model/session.ts';
import { findAnswer, type NodeIndex } from './nodeIndex.ts';
import type { Walk } from './replay.ts';
import { nameNode } from './shortText.ts';

/** A remembered answer that no longer holds, to be shown. */
export interface DroppedAnswer {
  readonly given: Given;
  /** What the node is about, in short; the node's id where the article no longer has it. */
  readonly text: string;
  /** The answer's label; its id where the article no longer has it. */
  readonly answer: string;
  /** `gone`: the article no longer has the node or answer. `outdated`: a step was done after this check. `not-reached`: the walk goes elsewhere. */
  readonly reason: 'gone' | 'outdated' | 'not-reached';
}

/** The walk's dropped answers. Those that the agent did not give, and that the walk did not come to, are none of theirs to miss. */
export function listDropped(walk: Walk, index: NodeIndex): readonly DroppedAnswer[] {
  return walk.dropped
    .map((given) => describeDropped(given, walk, index))
    .filter(({ given, reason }) => given.origin === undefined || reason === 'outdated');
}

function describeDropped(given: Given, walk: Walk, index: NodeIndex): DroppedAnswer {
  const node = index.get(given.node);
  const answer = node && findAnswer(node, given.answer);
  if (node === undefined || answer === undefined) {
    return { given, text: node ? nameNode(node) : given.node, answer: given.answer, reason: 'gone' };
  }
  const isOutdated = node.type === 'check' && walk.path.some((visit) => isStepDone(visit) && visit.given.time > given.time);
  return { given, text: nameNode(node), answer: answer.label, reason: isOutdated ? 'outdated' : 'not-reached' };
}

function isStepDone({ node, given }: Walk['path'][number]): boolean {
  return node.type === 'step' && given.answer === 'done';
}
