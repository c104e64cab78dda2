import type { Loop } from '../../model/article.ts';

/** "Repeat steps A through D for each additional protocol", "Repeat steps 1-3 until …", "Repeat step 2 for all …". */
const REPEAT =
  /^(?:\W*)(?:then,? |and )?repeat (?:(?:the )?(?:previous |preceding |above )?steps?|the (?:steps|procedure) (?:in|from))\s*(?<from>\d+|[a-z])?(?:\s*(?:through|to|thru|and|-|–)\s*(?:step )?(?<to>\d+|[a-z]))?\b/i;

/** What says that it is done over and over, and not once more. */
const OVER_AND_OVER = /\b(?:each|every|all|any|until|remaining|other|additional|as (?:many|needed|necessary|often)|for the)\b/i;

/**
 * The siblings (positions from 0) that the step at `position` says to repeat; null where it is no loop. Without numbers, or with numbers that
 * do not stand in front of it, it means all steps before.
 */
export function findLoop(text: string, position: number): Loop | null {
  const match = position === 0 ? null : REPEAT.exec(text);
  if (!match || !OVER_AND_OVER.test(text)) return null;
  const from = toPosition(match.groups?.from);
  const to = toPosition(match.groups?.to) ?? from;
  const holds = from !== undefined && to !== undefined && from <= to && to < position;
  return holds ? { from, to } : { from: 0, to: position - 1 };
}

function toPosition(label: string | undefined): number | undefined {
  if (label === undefined) return undefined;
  return /\d/.test(label) ? Number(label) - 1 : label.toLowerCase().charCodeAt(0) - 97;
}
