import type { NodeId } from '../model/ids.ts';

/** Where something stands on a walk: a node, and for the nodes of a loop the pass (1 for the first visit). */
export interface Place {
  readonly node: NodeId;
  readonly pass: number;
}

/** Whether two places are the same. */
export function isSamePlace(a: Place, b: Place): boolean {
  return a.node === b.node && a.pass === b.pass;
}
