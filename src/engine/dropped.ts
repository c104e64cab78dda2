import type { Given } from '../model/session.ts';
import { findAnswer, type NodeIndex } from './nodeIndex.ts';
import type { Walk } from './replay.ts';
import { nameNode } from './shortText.ts';

/** A remembered answer that no longer holds, to be shown. */
export interface DroppedAnswer {
  readonly given: Given;
  /** What the node is about, in short; where the article no longer has it, that. */
  readonly text: string;
  /** The answer's label; where the article no longer has it, that of the same answer elsewhere, or its id in words. */
  readonly answer: string;
  /** `gone`: the article no longer has the node or answer. `outdated`: a step was done after this check. `not-reached`: the walk goes elsewhere. */
  readonly reason: 'gone' | 'outdated' | 'not-reached';
}

/**
 * The walk's dropped answers. Those that the agent did not give, and that the walk did not come to, are none of theirs to miss; nor are
 * those that hold on the walk that is `shown`.
 */
export function listDropped(walk: Walk, shown: Walk, index: NodeIndex): readonly DroppedAnswer[] {
  const holding = new Set(shown.path.map((visit) => visit.given));
  return walk.dropped
    .filter((given) => !holding.has(given))
    .map((given) => describeDropped(given, walk, index))
    .filter(({ given, reason }) => given.origin === undefined || reason === 'outdated');
}

function describeDropped(given: Given, walk: Walk, index: NodeIndex): DroppedAnswer {
  const node = index.get(given.node);
  const answer = node && findAnswer(node, given.answer);
  if (node === undefined || answer === undefined) {
    return { given, text: node ? nameNode(node) : nameGone(given), answer: labelElsewhere(given, index), reason: 'gone' };
  }
  const isOutdated = node.type === 'check' && walk.path.some((visit) => isStepDone(visit) && visit.given.time > given.time);
  return { given, text: nameNode(node), answer: answer.label, reason: isOutdated ? 'outdated' : 'not-reached' };
}

const STEP_ANSWERS: readonly string[] = ['done', 'could-not', 'skip'];

/** Its words are gone with it, and its id is nothing to read. */
function nameGone({ answer }: Given): string {
  return STEP_ANSWERS.includes(answer) ? 'a step that the article no longer has' : 'a question that the article no longer has';
}

function labelElsewhere({ answer }: Given, index: NodeIndex): string {
  for (const node of index.values()) {
    const same = findAnswer(node, answer);
    if (same) return same.label;
  }
  return answer.replaceAll('-', ' ');
}

function isStepDone({ node, given }: Walk['path'][number]): boolean {
  return node.type === 'step' && given.answer === 'done';
}
