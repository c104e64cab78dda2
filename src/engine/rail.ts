import { plainText } from '../model/plainText.ts';
import type { NodeType, TreeNode } from '../model/tree.ts';
import { findLikelyWay } from './likelyWay.ts';
import { findAnswer, indexNodes, type NodeIndex } from './nodeIndex.ts';
import { PHASES, type Phase, phaseOf } from './phase.ts';
import { isSamePlace, type Place } from './place.ts';
import { topNumber } from './progress.ts';
import type { Visit, Walk } from './replay.ts';
import { nameSeen, type Seen } from './seen.ts';
import { cutAtWord, LONGEST, nameNode } from './shortText.ts';

/** One part of the path, as the rail lists it. */
export interface RailPhase {
  readonly phase: Phase;
  /** `passed`: answered and left behind. `none`: this walk has nothing in this phase. */
  readonly state: 'passed' | 'current' | 'ahead' | 'none';
  readonly entries: readonly RailEntry[];
}

export interface RailEntry {
  readonly place: Place;
  readonly type: NodeType;
  /** What the node is about, in short. */
  readonly text: string;
  /** The position among the remedy's steps: `1`, `2.3`; null for what is no step. */
  readonly number: string | null;
  /** `ahead`: the most likely continuation, in grey; no link, its pass is a guess. */
  readonly state: 'answered' | 'current' | 'ahead';
  /** Label of the answer given; null unless answered. */
  readonly answer: string | null;
  /** Where the answer came from; null unless answered. */
  readonly origin: 'agent' | 'paste' | 'link' | null;
  /** Milliseconds since 1970 of the answer; null unless answered. */
  readonly time: number | null;
  /** The card shows this entry. */
  readonly shown: boolean;
}

/**
 * The walk as the rail lists it, in four phases: what was answered, where it stands, what most likely lies ahead. A symptom card is named
 * after what was seen there, as `seen` tells, else after what the card asks.
 */
export function buildRail(nodes: readonly TreeNode[], walk: Walk, shown: Place, seen: Seen): readonly RailPhase[] {
  const index = indexNodes(nodes);
  const entries = [...walk.path.map(visitEntry), currentEntry(walk), ...aheadEntries(nodes, walk)];
  const marked = entries.map((entry) => ({ ...nameAfterSeen(entry, index, seen), shown: isSamePlace(entry.place, shown) }));
  return PHASES.map((phase) => {
    const ofPhase = marked.filter((entry) => isIn(phase, entry, index));
    return { phase, state: stateOf(ofPhase), entries: ofPhase };
  });
}

function nameAfterSeen(entry: RailEntry, index: NodeIndex, seen: Seen): RailEntry {
  const node = index.get(entry.place.node);
  if (node?.type !== 'symptom') return entry;
  return { ...entry, text: cutAtWord(nameSeen(node, seen) || plainText(node.heading), LONGEST) };
}

/** A visit as an entry: its answer, when and by whom it was given. */
export function visitEntry({ node, given, pass }: Visit): RailEntry {
  return {
    place: { node: node.id, pass },
    type: node.type,
    text: nameNode(node),
    number: node.type === 'step' ? node.number : null,
    state: 'answered',
    answer: findAnswer(node, given.answer)?.label ?? given.answer,
    origin: given.origin ?? 'agent',
    time: given.time,
    shown: false,
  };
}

function currentEntry({ current, currentPass }: Walk): RailEntry {
  return unanswered(current, currentPass, 'current');
}

/**
 * What lies ahead, as an outline: each of the article's steps once, without the parts of it that have cards of their own; and without
 * checks, loops and conditions within the fix, which all belong to a step.
 */
function aheadEntries(nodes: readonly TreeNode[], walk: Walk): readonly RailEntry[] {
  const index = indexNodes(nodes);
  const begun = new Set([...walk.path.map(({ node }) => node), walk.current].map(stepKey));
  const ahead = findLikelyWay(nodes, walk).filter((node) => {
    if (node.type === 'step') return !begun.has(stepKey(node)) && begun.add(stepKey(node));
    return phaseOf(node, index) !== 'fix';
  });
  return ahead.map((node) => unanswered(node, 1, 'ahead'));
}

function stepKey(node: TreeNode): string {
  return node.type === 'step' ? `${node.remedy} ${topNumber(node)}` : '';
}

function unanswered(node: TreeNode, pass: number, state: 'current' | 'ahead'): RailEntry {
  const place = { node: node.id, pass };
  return {
    place,
    type: node.type,
    text: nameNode(node),
    number: node.type === 'step' ? node.number : null,
    state,
    answer: null,
    origin: null,
    time: null,
    shown: false,
  };
}

function isIn(phase: Phase, entry: RailEntry, index: NodeIndex): boolean {
  const node = index.get(entry.place.node);
  return node !== undefined && phaseOf(node, index) === phase;
}

function stateOf(entries: readonly RailEntry[]): RailPhase['state'] {
  if (entries.length === 0) return 'none';
  if (entries.some((entry) => entry.state === 'current')) return 'current';
  return entries.some((entry) => entry.state === 'answered') ? 'passed' : 'ahead';
}
