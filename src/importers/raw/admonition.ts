import type { AdmonitionKind } from '../../model/content.ts';
import type { Admonition, Block } from '../markdown/block.ts';

/** `WARNING:`, `Note:`, `IMPORTANT NOTE:`, `IMPORTANT!`; older articles leave the colon out ("NOTE If the partition …"). */
const MARK =
  /^(?:(WARNING|CAUTION|IMPORTANT|NOTE|TIP)(?:S| NOTE)?\s?[:!](?:\s+|$)|(Warning|Caution|Important|Note|Tip)(?:s| note)?\s?:(?:\s+|$)|(WARNING|CAUTION|IMPORTANT|NOTE)\s+(?=[A-Z][a-z]))/;

/** A paragraph that opens with a mark (`WARNING: …`), without the mark; undefined for any other. */
export function readAdmonition(lines: readonly string[]): Admonition | undefined {
  const match = MARK.exec(lines[0] ?? '');
  if (!match) return undefined;
  const rest = [(lines[0] ?? '').slice(match[0].length), ...lines.slice(1)].filter((line) => line !== '');
  const children: readonly Block[] = rest.length === 0 ? [] : [{ type: 'paragraph', lines: rest }];
  return { type: 'admonition', kind: kindOf(match[1] ?? match[2] ?? match[3] ?? ''), children };
}

function kindOf(mark: string): AdmonitionKind {
  const word = mark.toLowerCase();
  if (word === 'warning' || word === 'caution' || word === 'important') return word;
  return word === 'tip' ? 'tip' : 'note';
}
