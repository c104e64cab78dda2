import type { EventRef } from '../model/article.ts';
import type { Block } from '../model/content.ts';
import { blocksText } from '../model/plainText.ts';
import type { Session } from '../model/session.ts';
import type { SymptomNode, TreeNode } from '../model/tree.ts';
import type { Walk } from './replay.ts';
import { nameEvent } from './shortText.ts';
import { tickedAt } from './ticks.ts';

/** What tells whether an event was seen: what was ticked, and what was pasted. */
export type Seen = Pick<Session, 'ticked' | 'pasted'>;

/**
 * What the agent can be said to have seen at a symptom card: the events that were pasted or ticked, or that are all the card shows;
 * else the words of the first symptom ticked, or of the only one. Empty where a list of several was confirmed as a whole: articles list
 * symptoms of which one suffices ("one or more of the following"), and an event among them need not have been logged.
 */
export function nameSeen(node: SymptomNode, seen: Seen): string {
  const events = node.events.filter((event) => isNoted(event, node, seen) || isAllOf(node, event));
  if (events.length > 0) return events.map(nameEvent).join(', ');
  const ticked = tickedAt({ node: node.id, pass: 1 }, seen.ticked);
  const only = node.symptoms.length === 1 ? node.symptoms[0] : undefined;
  const first = node.symptoms.find(({ id }) => ticked.includes(id)) ?? only;
  return blocksText(first?.blocks ?? (node.symptoms.length === 0 ? node.blocks : []));
}

/**
 * Those of an article's events that the agent pasted, ticked, or confirmed on a card that shows nothing else. An answer assumed by
 * a link confirms nothing.
 */
export function listSeenEvents(
  events: readonly EventRef[],
  nodes: readonly TreeNode[],
  walk: Walk,
  seen: Seen,
): readonly EventRef[] {
  const confirmed = new Set(walk.path.filter(({ given }) => given.answer === 'this' && given.origin !== 'link').map(nodeId));
  const cards = nodes.filter((node) => node.type === 'symptom');
  return events.filter(
    (event) =>
      isPasted(event, seen) ||
      cards.some((card) => isNoted(event, card, seen) || (confirmed.has(card.id) && isAllOf(card, event))),
  );
}

function nodeId({ node }: Walk['path'][number]): string {
  return node.id;
}

function isNoted(event: EventRef, node: SymptomNode, seen: Seen): boolean {
  const ticked = tickedAt({ node: node.id, pass: 1 }, seen.ticked);
  return isPasted(event, seen) || node.symptoms.some(({ id, blocks }) => ticked.includes(id) && quotes(blocks, event));
}

function isPasted({ id }: EventRef, { pasted }: Seen): boolean {
  return pasted !== null && hasNumber(pasted, id);
}

/** The card shows one symptom, and all that this one quotes is the event: no error message beside it that may come without the event. */
function isAllOf({ symptoms, blocks }: SymptomNode, event: EventRef): boolean {
  if (symptoms.length > 1) return false;
  const shown = symptoms[0]?.blocks ?? blocks;
  return quotes(shown, event) && shown.every((block) => block.type !== 'code' || isEntry(block));
}

function quotes(blocks: readonly Block[], { id }: EventRef): boolean {
  return blocks.some((block) => {
    if (block.type === 'list') return block.items.some((item) => quotes(item.children, { id, source: null }));
    return isEntry(block) && hasNumber(block.value, id);
  });
}

function isEntry(block: Block): block is Extract<Block, { type: 'code' }> {
  return block.type === 'code' && block.language === 'event';
}

function hasNumber(text: string, wanted: number): boolean {
  return (text.match(/\d+/g) ?? []).some((digits) => Number(digits) === wanted);
}
