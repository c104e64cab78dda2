import fc from 'fast-check';
import type { Edge, Guard, NodeType, TreeNode } from '../../model/tree.ts';
import { findUnreachable, readGraph } from '../graph.ts';
import { type AnswersInShort, makeNode, makeOutcome } from './makeTree.ts';

/** How often and from where a property is tried: always the same, so that a failure comes back. */
export const PROPERTY = { seed: 20260, numRuns: 200 } as const;

const TYPES: readonly Exclude<NodeType, 'outcome'>[] = ['symptom', 'cause', 'question', 'choice', 'step', 'loop', 'check'];
const ANSWER_IDS: Readonly<Record<Exclude<NodeType, 'outcome'>, readonly string[]>> = {
  symptom: ['this', 'other'],
  'applies-to': ['one', 'another', 'unsure'],
  cause: ['yes', 'no', 'unsure'],
  question: ['yes', 'no', 'unsure'],
  choice: ['first', 'second', 'unsure'],
  step: ['done', 'could-not', 'skip'],
  loop: ['another', 'no-more'],
  check: ['solved', 'still-there'],
};

/** Numbers from which one node is made; whatever they are, the node is valid. */
const anyNodeSeed = fc.record({
  type: fc.nat(TYPES.length - 1),
  jumps: fc.array(fc.nat(5), { minLength: 3, maxLength: 3 }),
  back: fc.nat(30),
  guard: fc.option(fc.record({ type: fc.nat(2), node: fc.nat(30), answer: fc.nat(2), answerOfThis: fc.nat(2) }), {
    nil: undefined,
  }),
});

type NodeSeed = typeof anyNodeSeed extends fc.Arbitrary<infer T> ? T : never;

/**
 * Any valid tree: each node leads on to later ones, loops also lead back, some edges are guarded; the last two nodes are
 * outcomes. No node is unreachable and from each an outcome can be reached.
 */
export const anyTree: fc.Arbitrary<readonly TreeNode[]> = fc.array(anyNodeSeed, { minLength: 1, maxLength: 8 }).map((seeds) => {
  const nodes = [...seeds.map((seed, at) => nodeFrom(seed, at, seeds)), makeOutcome(idOf(seeds.length)), lastOutcome(seeds)];
  return prune(nodes);
});

/** Without the nodes that are unreachable, and without the guarded edges that ask about those. */
function prune(nodes: readonly TreeNode[]): readonly TreeNode[] {
  const unreachable = new Set(findUnreachable(readGraph(nodes)));
  if (unreachable.size === 0) return nodes;
  return prune(nodes.filter((node) => !unreachable.has(node.id)).map((node) => withoutGuardsOn(node, unreachable)));
}

function withoutGuardsOn(node: TreeNode, gone: ReadonlySet<string>): TreeNode {
  const answers = node.answers.map((answer) => ({
    ...answer,
    goes: answer.goes.filter((edge) => !(edge.guards ?? []).some((guard) => gone.has(guard.node))),
  }));
  return { ...node, answers };
}

function lastOutcome(seeds: readonly NodeSeed[]): TreeNode {
  return makeOutcome(idOf(seeds.length + 1), 'not-solved');
}

function idOf(at: number): string {
  return `n${at}`;
}

function typeOf(seed: NodeSeed | undefined): Exclude<NodeType, 'outcome'> {
  return TYPES[seed?.type ?? 0] ?? 'symptom';
}

function nodeFrom(seed: NodeSeed, at: number, seeds: readonly NodeSeed[]): TreeNode {
  const type = typeOf(seed);
  const answers: Record<string, Edge[]> = {};
  ANSWER_IDS[type].forEach((id, number) => {
    const onward = { to: idOf(Math.min(at + 1 + (seed.jumps[number] ?? 0), seeds.length + 1)) };
    answers[id] =
      type === 'loop' && number === 0 ? [{ to: idOf(seed.back % (at + 1)) }] : [...guardedEdge(seed, number, at, seeds), onward];
  });
  return makeNode(type, idOf(at), answers satisfies AnswersInShort);
}

/** An edge in front of the plain one, guarded by what happened at a node up to this one, to the next node. */
function guardedEdge(seed: NodeSeed, number: number, at: number, seeds: readonly NodeSeed[]): readonly Edge[] {
  if (seed.guard === undefined || seed.guard.answerOfThis !== number) return [];
  const earlier = seed.guard.node % (at + 1);
  const ids = ANSWER_IDS[typeOf(seeds[earlier])];
  const answers = [ids[seed.guard.answer % ids.length] ?? ''];
  const guards: readonly Guard[] = [
    { type: 'answered', node: idOf(earlier), answers },
    { type: 'not-answered', node: idOf(earlier), answers },
    { type: 'unvisited', node: idOf(earlier) },
  ];
  const guard = guards[seed.guard.type];
  return guard ? [{ to: idOf(at + 1), guards: [guard] }] : [];
}
