import type { Command } from '../model/content.ts';
import { blocksText, plainText } from '../model/plainText.ts';
import type { TreeNode } from '../model/tree.ts';

/** Longest text in the rail and in lists, in characters. */
export const LONGEST = 64;

/**
 * What the node is about in short, for the rail and for lists. Cards of symptoms are headed with a question that is the same
 * everywhere ("Is this what you see?"), and some steps only announce what to type ("Run the following commands"): then the
 * event or the command itself names them. At most `longest` characters.
 */
export function nameNode(node: TreeNode, longest = LONGEST): string {
  return cutAtWord(ownWords(node) || plainText(node.heading), longest);
}

function ownWords(node: TreeNode): string {
  switch (node.type) {
    case 'symptom':
      return node.events.map(nameEvent).join(', ') || blocksText(node.symptoms[0]?.blocks ?? node.blocks);
    case 'step':
      return /\bfollowing\b[^.]*$/i.test(plainText(node.heading))
        ? firstCommand(node.blocks.find((block) => block.type === 'command'))
        : '';
    default:
      return '';
  }
}

function firstCommand(command: Command | undefined): string {
  return command === undefined ? '' : blocksText([{ ...command, lines: command.lines.slice(0, 1) }]);
}

/** An event in words: "Event 1008 from Perflib". */
export function nameEvent({ id, source }: { readonly id: number; readonly source: string | null }): string {
  return source === null ? `Event ${id}` : `Event ${id} from ${source}`;
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
