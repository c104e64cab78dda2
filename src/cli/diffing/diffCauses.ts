import type { Cause } from '../../model/article.ts';
import { blocksText } from '../../model/plainText.ts';
import type { Tree } from '../../model/tree.ts';
import { type Change, changed, compareOrder, compareValue, gained, lost, quote, quoteChange } from './change.ts';
import { compareTargets, findTargets } from './findTargets.ts';
import { type Matched, matchItems } from './matchItems.ts';

/** What became of the causes. */
export function matchCauses(before: Tree, after: Tree): Matched<Cause> {
  return matchItems(before.article.causes, after.article.causes, textOf);
}

/** The words of a cause. */
export const textOf = ({ blocks }: Cause): string => blocksText(blocks);

export function diffCauses({ pairs, ...rest }: Matched<Cause>, before: Tree, after: Tree): readonly Change[] {
  return [
    ...rest.lost.map((cause) => lost(`Cause lost: ${quote(textOf(cause))}`)),
    ...rest.gained.map((cause) => gained(`Cause gained: ${quote(textOf(cause))}`)),
    ...pairs.flatMap(([one, other]) => diffCause(one, other)),
    ...compareFirst(before, after),
  ];
}

function diffCause(before: Cause, after: Cause): readonly Change[] {
  const name = quote(textOf(after), 48);
  const [old, now] = [textOf(before), textOf(after)];
  return [
    ...(old === now ? [] : [changed(`Cause changed: ${quoteChange(old, now)}`)]),
    ...compareValue(`How likely ${name} is`, before.likely ?? null, after.likely ?? null),
    ...compareValue(`Minutes to find out whether ${name}`, sayNumber(before.takes), sayNumber(after.takes)),
    ...compareValue(`Article that ${name} leads on to`, before.next?.article ?? null, after.next?.article ?? null),
    ...compareTargets(findTargets(before.blocks), findTargets(after.blocks), ` in the cause ${name}`),
  ];
}

const sayNumber = (value: number | undefined): string | null => (value === undefined ? null : String(value));

/** The causes that both have are asked for in another order. */
function compareFirst(before: Tree, after: Tree): readonly Change[] {
  const asked = ({ nodes }: Tree): readonly string[] =>
    nodes.flatMap((node) => (node.type === 'cause' ? [blocksText(node.blocks) || headingOf(node)] : []));
  const [old, now] = [asked(before), asked(after)];
  return compareOrder(
    'Causes',
    old.filter((text) => now.includes(text)),
    now.filter((text) => old.includes(text)),
  );
}

const headingOf = ({ heading }: Tree['nodes'][number]): string => blocksText([{ type: 'paragraph', at: 0, children: heading }]);
