import { plainText } from '../model/plainText.ts';
import type { TreeNode } from '../model/tree.ts';

/** Longest heading in the rail and in lists, in characters. */
const LONGEST = 64;

/** The node's heading in short, for the rail and for lists. */
export function shortHeading(node: TreeNode): string {
  return cutAtWord(plainText(node.heading), LONGEST);
}

/** `text` in at most `longest` characters: cut behind a word, an ellipsis in place of what is cut. */
export function cutAtWord(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const room = text.slice(0, longest - 1);
  const space = room.lastIndexOf(' ');
  // A single word longer than the room (a registry key) is cut within.
  const kept = space > longest / 2 ? room.slice(0, space) : room.replace(/[\uD800-\uDBFF]$/, '');
  return `${kept.replace(/[\s,;:.]+$/, '')}…`;
}
