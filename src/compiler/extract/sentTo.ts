import type { Remedy } from '../../model/article.ts';
import type { Block } from '../../model/content.ts';
import { plainText } from '../../model/plainText.ts';
import { findSentences } from './sentences.ts';

/** The name of a way by which a text sends to it, and its number: "Method 2". */
const NAME = '(?:method|option|workaround|solution|resolution|approach) (?:\\d{1,2}|[a-e])\\b';

/** "If the mapping is missing, go to Method 1.", "If this does not help, you may have to use Method 2." */
const SENDS = new RegExp(
  `\\bif (?<condition>[^,.]{5,140}), (?:then )?(?:please )?(?:you (?:must|should|can|may|have to|may have to) )?(?:use|go to|try|see|follow|perform|proceed to|continue with|skip to) (?:the )?(?:steps in )?(?<name>${NAME})`,
  'i',
);
const NAMED = new RegExp(`^${NAME}`, 'i');

/** `ways` that are named by a number, each for the condition under which any of `blocks` sends to it. */
export function withSentTo(ways: readonly Remedy[], blocks: readonly Block[]): readonly Remedy[] {
  if (!ways.some(mayBeSentTo)) return ways;
  const conditions = new Map(blocks.flatMap(findSent));
  return ways.map((way) => (mayBeSentTo(way) ? { ...way, when: conditions.get(nameOf(way)) ?? null } : way));
}

const nameOf = ({ label }: Remedy): string => NAMED.exec(label ?? '')?.[0].toLowerCase() ?? '';

const mayBeSentTo = (way: Remedy): boolean => way.when === null && nameOf(way) !== '';

function findSent(block: Block): readonly (readonly [string, string])[] {
  if (block.type === 'list') return block.items.flatMap(({ children }) => children.flatMap(findSent));
  if (block.type !== 'paragraph') return [];
  return findSentences(plainText(block.children)).flatMap(({ text }) => {
    const sent = SENDS.exec(text)?.groups;
    return sent?.condition && sent.name ? [[sent.name.toLowerCase(), sent.condition] as const] : [];
  });
}
