import { listPaths } from '../../engine/paths.ts';
import { cutAtWord, nameNode } from '../../engine/shortText.ts';
import type { NodeId } from '../../model/ids.ts';
import { blocksText, plainText } from '../../model/plainText.ts';
import type { Tree, TreeNode } from '../../model/tree.ts';
import type { Renamed } from '../../publish/findRenamed.ts';
import { type Change, changed, gained, lost } from './change.ts';
import type { NamedRemedy } from './diffRemedies.ts';
import type { Matched } from './matchItems.ts';

/** So many ways are looked at on each side. */
const MOST_PATHS = 2_000;

/** So many ways are shown of those gained and of those lost. */
const SHOWN_WAYS = 2;

/**
 * What a change did to the ways through a tree, as an editor thinks of them: which causes, questions and choices lead to which remedy and end. A step more or less
 * within a remedy makes no other way of it.
 */
export function compareWays(
  before: Tree,
  after: Tree,
  remedies: Matched<NamedRemedy>,
  renamed: readonly Renamed[],
): readonly Change[] {
  const newIds = new Map(renamed.map((one) => [one.before, one.after]));
  const newNames = new Map(remedies.pairs.map(([one, other]) => [one.remedy, other.name]));
  const old = listWays(before, (id) => newIds.get(id) ?? id, newNames);
  const now = listWays(after, (id) => id, new Map(remedies.pairs.map(([, other]) => [other.remedy, other.name])));
  const fresh = [...now.ways].filter(([key]) => !old.ways.has(key)).map(([, way]) => way);
  const gone = [...old.ways].filter(([key]) => !now.ways.has(key)).map(([, way]) => way);
  if (fresh.length + gone.length === 0) return [];
  const bound = old.bounded || now.bounded ? `, looking at ${MOST_PATHS} of them` : '';
  const counts = `${old.ways.size} before, ${now.ways.size} now (${gone.length} lost, ${fresh.length} gained)${bound}`;
  return [
    changed(`Ways through the article: ${counts}`),
    ...gone.slice(0, SHOWN_WAYS).map((way) => lost(`Way lost: ${way}`)),
    ...fresh.slice(0, SHOWN_WAYS).map((way) => gained(`Way gained: ${way}`)),
  ];
}

interface Ways {
  /** Each way in words, by the names of what it consists of. */
  readonly ways: ReadonlyMap<string, string>;
  readonly bounded: boolean;
}

function listWays(tree: Tree, toId: (id: NodeId) => NodeId, names: ReadonlyMap<unknown, string>): Ways {
  const byId = new Map(tree.nodes.map((node) => [node.id, node]));
  const ways = new Map<string, string>();
  let listed = 0;
  for (const { steps, outcome } of listPaths(tree.nodes, { loopPasses: 1, limit: MOST_PATHS })) {
    const nodes = [...steps.map(({ node }) => node), outcome].flatMap((id) => byId.get(id) ?? []);
    const parts = withoutRuns(nodes.flatMap((node) => toPart(node, tree, toId, names)));
    ways.set(parts.map(({ key }) => key).join('\n'), drawWay(parts.map(({ name }) => name)));
    if (++listed >= MOST_PATHS) break;
  }
  return { ways, bounded: listed >= MOST_PATHS };
}

interface Part {
  readonly key: string;
  readonly name: string;
}

/** All steps of a remedy are one part; what every way begins with, and checks, are none. */
function toPart(
  node: TreeNode,
  { article }: Tree,
  toId: (id: NodeId) => NodeId,
  names: ReadonlyMap<unknown, string>,
): readonly Part[] {
  switch (node.type) {
    case 'symptom':
    case 'applies-to':
    case 'check':
    case 'loop':
    case 'choice':
      return [];
    case 'step': {
      const remedy = article.remedies[node.remedy];
      const name = names.get(remedy) ?? remedy?.label ?? remedy?.when ?? blocksText(remedy?.steps[0]?.blocks ?? []);
      return [{ key: `remedy ${name}`, name: cutAtWord(name, 48) }];
    }
    case 'cause': {
      const text = blocksText(node.blocks) || plainText(node.heading);
      return [{ key: toId(node.id), name: `cause: ${cutAtWord(text, 48)}` }];
    }
    default:
      return [{ key: toId(node.id), name: nameNode(node, 48) }];
  }
}

const withoutRuns = (parts: readonly Part[]): readonly Part[] => parts.filter(({ key }, i) => key !== parts[i - 1]?.key);

/** A long way by how it begins and how it ends. */
function drawWay(names: readonly string[]): string {
  const shown = names.length <= 8 ? names : [...names.slice(0, 3), `(${names.length - 6} more)`, ...names.slice(-3)];
  return shown.join(' → ');
}
