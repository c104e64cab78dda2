import type { Product } from '../model/article.ts';
import type { AnswerId } from '../model/ids.ts';
import type { AppliesToNode } from '../model/tree.ts';

/** Words of a product's name that tell it from no other. */
const COMMON = /^(?:microsoft|server|edition|version|operating|system|for|and|the|standard|enterprise|family|of|products?)$/;

/**
 * The answer to "Which product is it?" that a text gives: the one product that it names, with one of its versions where it has any. "Microsoft®
 * Exchange 5.5.2653.22" is Exchange Server 5.5. Undefined where it names none of them, or several.
 */
export function findProductAnswer(node: AppliesToNode, text: string): AnswerId | undefined {
  const lower = text.toLowerCase();
  const words = new Set(cutWords(lower));
  const named = node.products.flatMap((product, at) => (isNamed(product, words, lower) ? (node.answers[at]?.id ?? []) : []));
  return named.length === 1 ? named[0] : undefined;
}

function isNamed({ name, versions }: Product, words: ReadonlySet<string>, text: string): boolean {
  const telling = cutWords(name.toLowerCase()).filter((word) => !COMMON.test(word));
  if (telling.length === 0 || !telling.every((word) => words.has(word))) return false;
  return versions.length === 0 || versions.some((version) => isVersionIn(version.toLowerCase(), text));
}

/** `5.5` is in "5.5" and "5.5.2653.22", not in "15.5" or "5.50". */
function isVersionIn(version: string, text: string): boolean {
  for (let at = text.indexOf(version); at !== -1; at = text.indexOf(version, at + 1)) {
    if (!/[\w.]/.test(text[at - 1] ?? '') && !/\w/.test(text[at + version.length] ?? '')) return true;
  }
  return false;
}

function cutWords(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+(?:\.[\p{N}]+)*/gu) ?? [];
}
