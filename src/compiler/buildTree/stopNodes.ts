import type { Stop } from '../../model/article.ts';
import type { NodeId } from '../../model/ids.ts';
import type { Edge, TreeNode } from '../../model/tree.ts';
import { answer } from './linkUnits.ts';
import { LABELS, question, text } from './wording.ts';

/** A stop condition with its nodes' names. */
export interface StopPlan {
  readonly stop: Stop;
  readonly id: NodeId;
  readonly end: NodeId;
}

/** Where the stop questions begin; `next` where there are none. */
export const toStops = (stops: readonly StopPlan[], next: readonly Edge[]): readonly Edge[] =>
  stops[0] ? [{ to: stops[0].id }] : next;

/** The questions that come before everything else. Who cannot tell stops, too: going on might do harm. */
export function stopNodes(stops: readonly StopPlan[], next: readonly Edge[]): readonly TreeNode[] {
  return stops.map(({ stop, id, end }, i) => ({
    type: 'question',
    id,
    passage: stop.passage,
    condition: stop.question.replace(/`|\?$/g, ''),
    heading: question(stop.question),
    blocks: stop.blocks,
    answers: [
      answer('yes', LABELS.question.yes, [{ to: end }]),
      answer('no', LABELS.question.no, toStops(stops.slice(i + 1), next)),
      answer('unsure', LABELS.question.unsure, [{ to: end }]),
    ],
  }));
}

/** What is said to somebody who must not go on. */
export function stopOutcomes(stops: readonly StopPlan[]): readonly TreeNode[] {
  return stops.map(({ stop, end }) => ({
    type: 'outcome',
    id: end,
    passage: stop.passage,
    outcome: 'not-solved',
    heading: text('Stop here'),
    blocks: stop.blocks,
    answers: [],
  }));
}
