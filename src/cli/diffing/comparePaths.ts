import { listPaths } from '../../engine/paths.ts';
import { cutAtWord, nameNode } from '../../engine/shortText.ts';
import type { NodeId } from '../../model/ids.ts';
import { blocksText, plainText } from '../../model/plainText.ts';
import type { Tree, TreeNode } from '../../model/tree.ts';
import type { Renamed } from '../../publish/findRenamed.ts';

/** What a change did to the ways through a tree. */
export interface PathChanges {
  readonly before: number;
  readonly after: number;
  /** Each way as the names of its nodes. */
  readonly gained: readonly string[];
  readonly lost: readonly string[];
  /** More ways than were counted on one of the sides: the figures are lower bounds. */
  readonly bounded: boolean;
}

/** So many ways are counted on each side. */
const MOST_PATHS = 2_000;

/** Compares the ways of two trees node by node; a node that was only renamed is the same. */
export function comparePaths(before: Tree, after: Tree, renamed: readonly Renamed[]): PathChanges {
  const newNames = new Map(renamed.map((one) => [one.before, one.after]));
  const old = listWays(before, (id) => newNames.get(id) ?? id);
  const now = listWays(after, (id) => id);
  return {
    before: old.size,
    after: now.size,
    gained: [...now].filter(([key]) => !old.has(key)).map(([, way]) => way),
    lost: [...old].filter(([key]) => !now.has(key)).map(([, way]) => way),
    bounded: old.size >= MOST_PATHS || now.size >= MOST_PATHS,
  };
}

/** The names of each way's nodes, by their ids. */
function listWays({ nodes }: Tree, toName: (id: NodeId) => NodeId): ReadonlyMap<string, string> {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const ways = new Map<string, string>();
  for (const { steps, outcome } of listPaths(nodes, { loopPasses: 1, limit: MOST_PATHS })) {
    const ids = [...steps.map(({ node }) => node), outcome];
    ways.set(
      ids.map(toName).join(' '),
      drawWay(
        ids
          .map((id) => byId.get(id))
          .filter(isTelling)
          .map(nameOf),
      ),
    );
    if (ways.size >= MOST_PATHS) break;
  }
  return ways;
}

/** A long way by how it begins and how it ends. */
function drawWay(names: readonly string[]): string {
  const shown = names.length <= 8 ? names : [...names.slice(0, 3), `(${names.length - 6} more)`, ...names.slice(-3)];
  return shown.join(' → ');
}

/** Every way begins with what one sees and which product it is. */
const isTelling = (node: TreeNode | undefined): boolean => node?.type !== 'symptom' && node?.type !== 'applies-to';

/** Cards of causes and checks are headed alike everywhere. */
function nameOf(node: TreeNode | undefined): string {
  if (!node) return '?';
  if (node.type !== 'cause') return nameNode(node, 48);
  return `cause: ${cutAtWord(blocksText(node.blocks) || plainText(node.heading), 48)}`;
}
